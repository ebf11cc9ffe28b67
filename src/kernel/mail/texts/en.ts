import type { MailTexts } from '../render-mail.js';

/** English texts of all mails; Liquid fills in `brand` and the data of the mail. */
export const en: MailTexts = {
  footer: {
    privacy: 'Privacy',
    terms: 'Terms',
    imprint: 'Imprint',
    support: 'Support',
    linkHint: 'If the button does not work, copy this address into your browser:',
  },
  mails: {
    invitation: {
      subject: 'Your invitation to {{ brand.name }}',
      preview: 'Choose a password to begin.',
      heading: 'Welcome to {{ brand.name }}',
      paragraphs: [
        'Hello{% if recipientName != "" %} {{ recipientName }}{% endif %},',
        'You are invited to {{ brand.name }}. Choose a password to begin.',
        'The link works once, until {{ expiresAt | date: "%-d %B %Y, %H:%M" }} UTC.',
      ],
      action: 'Choose a password',
      note: 'If you did not expect this, you can leave it: nothing happens without the link.',
    },
    'domain-verified': {
      subject: '{{ hostname }} is verified',
      preview: 'The DNS records of {{ hostname }} are in place.',
      heading: '{{ hostname }} is yours',
      paragraphs: ['The DNS records are in place, so {{ brand.name }} now answers at {{ hostname }}.'],
      action: 'Open {{ hostname }}',
      note: 'Leave the records where they are: they are checked from time to time.',
    },
    'domain-failed': {
      subject: '{{ hostname }} could not be verified',
      preview: '{{ reason }}',
      heading: '{{ hostname }} could not be verified',
      paragraphs: [
        'The DNS records of {{ hostname }} were looked for again and again, and are still not right:',
        '{{ reason }}',
        'Correct them where you manage the domain, then start the check again.',
      ],
      action: 'See the records',
    },
    'api-key-rotation-due': {
      subject: 'Replace the API key “{{ keyName }}”',
      preview: 'Its secret is old; replace it by {{ expiresAt | date: "%-d %B %Y" }}.',
      heading: 'An API key is due for rotation',
      paragraphs: [
        'The secret of the API key “{{ keyName }}” (it begins with {{ prefix }}) is old. Replace it by {{ expiresAt | date: "%-d %B %Y" }}.',
        'Rotating gives the key a new secret, while the present one works on for as long as you choose.',
      ],
      action: 'See the API keys',
    },
    'smtp-test': {
      subject: 'Your mail server works',
      preview: 'This message came through {{ host }}.',
      heading: 'Your mail server works',
      paragraphs: [
        'This message came through {{ host }}. From now on mail of {{ brand.name }} leaves through it.',
      ],
      note: 'Sent because somebody pressed “Test connection”.',
    },
  },
};
