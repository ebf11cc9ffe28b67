/**
 * The one layout of all mails, in tables and inline styles, as mail clients want it; 560 px, light, no script, no
 * style sheet, images only for the logo. Liquid, every output escaped. Kept in code, so that the build carries it.
 */
export const HTML_LAYOUT = `<!doctype html>
<html lang="{{ locale }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="supported-color-schemes" content="light">
<title>{{ subject }}</title>
</head>
<body style="margin:0;padding:0;background-color:#f5f5f4;">
<div style="display:none;max-height:0;overflow:hidden;opacity:0;">{{ preview }}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f5f5f4;">
<tr><td align="center" style="padding:32px 16px;">
<table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:560px;">
<tr><td style="padding:0 8px 20px;{{ font }}font-size:18px;line-height:24px;font-weight:600;color:#1c1917;">
{%- if logoUrl -%}
<img src="{{ logoUrl }}" alt="{{ brand.name }}" height="36" style="display:block;height:36px;width:auto;max-width:240px;border:0;">
{%- else -%}
{{ brand.name }}
{%- endif -%}
</td></tr>
<tr><td style="padding:36px 32px;background-color:#ffffff;border:1px solid #e7e5e4;border-radius:12px;">
<h1 style="margin:0 0 16px;{{ font }}font-size:22px;line-height:30px;font-weight:600;color:#1c1917;">{{ heading }}</h1>
{%- for paragraph in paragraphs -%}
<p style="margin:0 0 16px;{{ font }}font-size:16px;line-height:25px;color:#292524;">{{ paragraph }}</p>
{%- endfor -%}
{%- if action -%}
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;">
<tr><td align="center" bgcolor="{{ primary }}" style="background-color:{{ primary }};border:1px solid {{ edge }};border-radius:8px;">
<a href="{{ actionUrl }}" style="display:inline-block;padding:12px 24px;{{ font }}font-size:16px;line-height:24px;font-weight:600;color:{{ onPrimary }};text-decoration:none;">{{ action }}</a>
</td></tr></table>
<p style="margin:0 0 16px;{{ font }}font-size:13px;line-height:20px;color:#57534e;">{{ footer.linkHint }}<br><a href="{{ actionUrl }}" style="color:#57534e;word-break:break-all;">{{ actionUrl }}</a></p>
{%- endif -%}
{%- if note -%}
<p style="margin:0;{{ font }}font-size:14px;line-height:22px;color:#57534e;">{{ note }}</p>
{%- endif -%}
</td></tr>
<tr><td style="padding:20px 8px 0;{{ font }}font-size:13px;line-height:20px;color:#57534e;">
{{ brand.name }}
{%- for link in links %} · <a href="{{ link.url }}" style="color:#57534e;">{{ link.label }}</a>{% endfor -%}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
