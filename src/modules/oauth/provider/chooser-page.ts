const STYLE =
  'body{font:16px/1.5 system-ui;margin:12vh auto;max-width:26rem;padding:0 1rem;color:#222;background:#fff}' +
  'h1{font-size:1.5rem}label{display:block;font-weight:600;margin-bottom:.25rem}' +
  'input{font:inherit;width:100%;box-sizing:border-box;padding:.6rem;border:1px solid #767676;border-radius:.4rem}' +
  'button{font:inherit;margin-top:1rem;padding:.6rem 1.2rem;border:0;border-radius:.4rem;background:#1a4fa3;color:#fff}' +
  '.wrong{color:#a30f0f}';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

/** The issuer's only page: which of the places that people sign in at is meant. It knows nobody and keeps nothing. */
export function chooserPage(
  url: string,
  named: string | null,
): { html: string; headers: Record<string, string> } {
  const query = new URL(url, 'http://host').searchParams;
  query.delete('tenant');
  const hidden = [...query].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const wrong = named
    ? '<p class="wrong" role="alert" id="wrong">Nothing was found under this name. Check the address that you sign in at.</p>'
    : '';
  return {
    headers: {
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    html:
      '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
      `<title>Connect an app</title><style>${STYLE}</style><main><h1>Where do you sign in?</h1>` +
      '<p>An app asks to be connected. Say for which account, and you go on there.</p>' +
      `<form method="get" action="">${hidden.join('')}${wrong}` +
      `<label for="tenant">Address or name</label><input id="tenant" name="tenant" required maxlength="253" autocomplete="organization" value="${escaped(named ?? '')}"${named ? ' aria-describedby="wrong"' : ''} placeholder="acme or market.acme.com">` +
      '<button type="submit">Go on</button></form></main></html>',
  };
}
