/** The plain-text part of all mails. Liquid, not escaped: nothing here is markup. */
export const TEXT_LAYOUT = `{{ heading }}

{% for paragraph in paragraphs %}{{ paragraph }}

{% endfor %}{% if action %}{{ action }}:
{{ actionUrl }}

{% endif %}{% if note %}{{ note }}

{% endif %}--
{{ brand.name }}
{% for link in links %}{{ link.label }}: {{ link.url | remove_first: 'mailto:' }}
{% endfor %}`;
