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
    'password-reset': {
      subject: 'Choose a new password',
      preview: 'The link works once, for an hour.',
      heading: 'Choose a new password',
      paragraphs: [
        'Hello{% if recipientName != "" %} {{ recipientName }}{% endif %},',
        'Somebody, probably you, has forgotten the password for {{ brand.name }}. Choose a new one with this link.',
        'The link works once, until {{ expiresAt | date: "%-d %B %Y, %H:%M" }} UTC. A later one ends it.',
      ],
      action: 'Choose a new password',
      note: 'If it was not you, you can leave this: your password stays as it is.',
    },
    'password-reset-sso': {
      subject: 'How you sign in to {{ brand.name }}',
      preview: 'You have no password to reset.',
      heading: 'You sign in without a password',
      paragraphs: [
        'Hello{% if recipientName != "" %} {{ recipientName }}{% endif %},',
        'Somebody, probably you, asked for a new password for {{ brand.name }}. Your organisation signs in at its own identity provider, so there is none here.',
      ],
      action: 'Go to the sign-in page',
      note: 'If it was not you, you can leave this: nothing has changed.',
    },
    'password-changed': {
      subject: 'Your password was changed',
      preview: 'If it was not you, set a new one now.',
      heading: 'Your password was changed',
      paragraphs: [
        'Hello{% if recipientName != "" %} {{ recipientName }}{% endif %},',
        'Your password for {{ brand.name }} was changed on {{ changedAt | date: "%-d %B %Y, %H:%M" }} UTC. Everybody who was signed in as you elsewhere was signed out.',
        'If it was you, there is nothing to do. If it was not, set a new password at once and tell your administrator.',
      ],
      action: 'It was not me',
    },
    'email-verification': {
      subject: 'Confirm your e-mail address',
      preview: 'One click, and {{ brand.name }} knows that {{ email }} is yours.',
      heading: 'Is this your address?',
      paragraphs: [
        'Hello{% if recipientName != "" %} {{ recipientName }}{% endif %},',
        'Confirm that {{ email }} is your e-mail address for {{ brand.name }}.',
        'The link works once, until {{ expiresAt | date: "%-d %B %Y, %H:%M" }} UTC. A later one ends it.',
      ],
      action: 'Confirm the address',
      note: 'If you did not expect this, you can leave it: nothing happens without the link.',
    },
    'email-change-notice': {
      subject: 'Your e-mail address is about to change',
      preview: 'To {{ newEmail }}, once that address is confirmed.',
      heading: 'Your e-mail address is about to change',
      paragraphs: [
        'Hello{% if recipientName != "" %} {{ recipientName }}{% endif %},',
        'Somebody who is signed in as you at {{ brand.name }} asked for {{ newEmail }} as your new e-mail address. It takes effect once a link that was sent there is followed.',
        'If it was you, there is nothing to do here. If it was not, set a new password at once: that signs everybody else out. And tell your administrator.',
      ],
      action: 'It was not me',
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
    'api-key-suspended': {
      subject: 'The API key “{{ keyName }}” is suspended',
      preview: 'It went on asking far beyond its limit.',
      heading: 'An API key is suspended',
      paragraphs: [
        'The API key “{{ keyName }}” (it begins with {{ prefix }}) was refused {{ refused }} times within {{ minutes }} minutes, because it asked for far more than its limit allows.',
        'It is refused until somebody reinstates it. Before you do, let the program that uses it wait as long as Retry-After says when it is answered 429.',
      ],
      action: 'See the API keys',
    },
    'support-session-opened': {
      subject: 'Somebody was given support access to {{ brand.name }}',
      preview: '{{ reason }}',
      heading: 'Support access to {{ brand.name }}',
      paragraphs: [
        '{% if person != "" %}{{ person }}{% else %}Support{% endif %} of {% if organisation != "" %}{{ organisation }}{% else %}the provider of this marketplace{% endif %} may {% if access == "write" %}look into {{ brand.name }} and change things{% else %}look into {{ brand.name }}, without changing anything,{% endif %} until {{ expiresAt | date: "%-d %B %Y, %H:%M" }} UTC. The reason given:',
        '{{ reason }}',
        'Everything done there stands in your audit log. You can end it at any time.',
      ],
      action: 'See support access',
      note: 'Members, API keys, sign-in and billing stay closed to support.',
    },
    'app-secret-rotation-due': {
      subject: 'Replace the secret of the app “{{ appName }}”',
      preview: 'Its client secret is old; replace it by {{ expiresAt | date: "%-d %B %Y" }}.',
      heading: 'A client secret is due for rotation',
      paragraphs: [
        'The client secret of the app “{{ appName }}” (it ends with {{ hint }}) is old. Replace it by {{ expiresAt | date: "%-d %B %Y" }}.',
        'A new secret works beside the present one for as long as you choose.',
      ],
      action: 'See your apps',
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
