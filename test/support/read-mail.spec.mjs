import { expect, it } from '@jest/globals';
import nodemailer from 'nodemailer';
import { readMail } from './read-mail.mjs';

it('reads what nodemailer writes: words, long lines and both parts', async () => {
  const text = `https://shop.example/invite/${'abc='.repeat(60)}\nGrüße`;
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const sent = await transport.sendMail({
    from: 'a@b.example',
    to: 'x@y.example',
    subject: 'Grüße ✓ an alle',
    text,
    html: '<p>Grüße</p>',
  });
  const mail = readMail(sent.message.toString());
  expect(mail.subject).toBe('Grüße ✓ an alle');
  expect(mail.text.trim()).toBe(text);
  expect(mail.html.trim()).toBe('<p>Grüße</p>');
  expect(mail.headers.to).toBe('x@y.example');
});
