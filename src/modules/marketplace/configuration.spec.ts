import { loadCatalogue } from '#config/catalogue.js';
import { checkConfiguration } from './configuration.js';

const schemaOf = (slug: string) => loadCatalogue().find((entry) => entry.slug === slug)!.configuration!;
const bar = schemaOf('announcement-bar');
const smtp = schemaOf('smtp-server');
const server = { host: 'mail.example.com', port: 587, fromAddress: 'post@example.com' };

function accepted(...parameters: Parameters<typeof checkConfiguration>) {
  const result = checkConfiguration(...parameters);
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result.configuration;
}
const refused = (...parameters: Parameters<typeof checkConfiguration>) => {
  const result = checkConfiguration(...parameters);
  return 'errors' in result ? result.errors : [];
};

describe('configuration', () => {
  it('fills in defaults and leaves out what is empty', () => {
    expect(accepted(bar, { text: 'Hello', linkLabel: '', linkUrl: null }).shown).toEqual({
      text: 'Hello',
      tone: 'info',
      dismissible: true,
    });
  });

  it('points at each field that is wrong', () => {
    expect(refused(bar, { linkUrl: 'http://example.com', tone: 'loud', colour: 1 })).toEqual(
      expect.arrayContaining([
        { pointer: '/configuration/text', detail: 'is required' },
        { pointer: '/configuration/linkUrl', detail: 'must start with https://' },
        { pointer: '/configuration/tone', detail: 'must be one of info, success, warning' },
        { pointer: '/configuration/colour', detail: 'is not a field that is known here' },
        { pointer: '/configuration/linkLabel', detail: 'is required together with Link address' },
      ]),
    );
  });

  it('takes secrets out and leaves a mark', () => {
    const { shown, secrets } = accepted(smtp, { ...server, username: 'post', password: 'secret' });
    expect(shown).toMatchObject({ username: 'post', password: { set: true } });
    expect(secrets).toEqual({ password: 'secret' });
  });

  it.each([[{}], [{ password: '' }], [{ password: { set: true } }]])(
    'keeps a secret that is sent as %j',
    (sent) => {
      const kept = accepted(smtp, { ...server, username: 'post', ...sent }, { password: 'old' });
      expect(kept.secrets).toEqual({ password: 'old' });
    },
  );

  it('removes a secret that is null, or whose user name is gone', () => {
    const stored = { password: 'old' };
    expect(accepted(smtp, { ...server, username: 'post', password: null }, stored).secrets).toEqual({});
    expect(accepted(smtp, server, stored)).toMatchObject({ secrets: {} });
  });

  it('takes nothing where there is nothing to configure', () => {
    expect(accepted(null, {})).toEqual({ shown: {}, secrets: {} });
    expect(refused(null, { a: 1 })).toHaveLength(1);
  });

  it('does not change what it was given', () => {
    const sent = Object.freeze({ text: 'Hello' });
    accepted(bar, sent);
    expect(sent).toEqual({ text: 'Hello' });
  });
});
