import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';

import { sanitizeSvg } from './sanitize-svg.js';

const box = { width: 640, height: 240 };
const wrap = (content: string, attributes = 'viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`;
const clean = (text: string) => sanitizeSvg(Buffer.from(text), box);
const { DOMParser } = new JSDOM('').window;

/** What no drawing that is served may hold, told by its tree as a browser builds it. */
function faultsOf(svg: string): string[] {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const faults =
      element.namespaceURI === 'http://www.w3.org/2000/svg' ? [] : [`foreign ${element.nodeName}`];
    if (/^(script|foreignObject|image|animate.*|set|iframe|filter|marker)$/.test(element.localName)) {
      faults.push(element.localName);
    }
    if (element.localName === 'style' && /@import|@font-face|url\((?!#)|\\/.test(element.textContent ?? '')) {
      faults.push('style sheet');
    }
    for (const { name, localName, value } of element.attributes) {
      if (
        /^on/i.test(name) ||
        (localName === 'href' && (element.localName === 'a' || !value.startsWith('#')))
      )
        faults.push(name);
      if (!name.startsWith('xmlns') && /https?:|\/\/|javascript:|data:|url\((?!["']?#)/i.test(value)) {
        faults.push(`${name}=${value}`);
      }
    }
    return faults;
  });
}

describe('sanitizeSvg', () => {
  it('keeps a drawing as it was', async () => {
    const drawing =
      '<title>Acme</title><defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient>' +
      '<clipPath id="c"><circle r="9"/></clipPath><path id="p" d="M0 0h9"/></defs>' +
      '<style>.a{fill:url(#g);stroke-width:2}@media (prefers-color-scheme:dark){.a{fill:#fff}}</style>' +
      '<g transform="scale(2)" clip-path="url(#c)"><rect class="a" width="9" height="9" style="fill:url(\'#g\')"/>' +
      '<use xlink:href="#p"/><text font-family="serif">A &amp; B</text></g>';
    const { svg, removed } = await clean(wrap(drawing));
    expect(removed).toEqual([]);
    expect(svg).toContain(drawing.replace("'#g'", "'#g'"));
  });

  it.each([
    ['a view box', 'viewBox="0 0 100 50"', 480, 240, '0 0 100 50'],
    ['a view box that does not begin at 0', 'viewBox="-5,-5 20 10"', 480, 240, '-5 -5 20 10'],
    ['only a width and a height', 'width="1000" height="100"', 640, 64, '0 0 1000 100'],
    ['millimetres', 'width="20mm" height="20mm"', 240, 240, null],
    ['both, the view box wins', 'width="1" height="9999" viewBox="0 0 2 1"', 480, 240, '0 0 2 1'],
    ['a percentage', 'width="100%" height="100%" viewBox="0 0 24 24"', 240, 240, '0 0 24 24'],
  ])('gives it a size from %s', async (_what, attributes, width, height, viewBox) => {
    const { svg, ...size } = await clean(wrap('<path d="M0 0h1"/>', attributes));
    expect(size).toMatchObject({ width, height });
    expect(svg).toContain(`width="${width}"`);
    if (viewBox) expect(svg).toContain(`viewBox="${viewBox}"`);
  });

  it('takes a drawing without a namespace, with a declaration, a comment and the old doctype', async () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const old = `\uFEFF<?xml version="1.0"?>\n<!-- exported -->\n${doctype}\n<svg viewBox="0 0 9 9"><path d="M0 0h1"/></svg>`;
    const { svg } = await clean(old);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).not.toMatch(/DOCTYPE|exported|<\?/);
  });

  const vectors: [string, string][] = [
    ['a script', '<script>alert(1)</script>'],
    ['a script by href', '<script href="https://evil.example/x.js"/>'],
    ['a script in another namespace', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
    ['an event handler', '<rect onclick="alert(1)" width="1" height="1"/>'],
    ['an event handler in odd case', '<rect ONLOAD="alert(1)" oNfOcUs="x" width="1" height="1"/>'],
    ['a javascript: link', '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>'],
    ['a javascript: link, hidden', '<a xlink:href="java&#10;script:alert(1)"><text>x</text></a>'],
    ['an outside image', '<image href="https://evil.example/pixel.png" width="1" height="1"/>'],
    ['an image with a document in it', '<image href="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4="/>'],
    [
      'a feImage',
      '<filter id="f"><feImage href="https://evil.example/a.png"/></filter><rect filter="url(#f)"/>',
    ],
    ['an outside use', '<use href="https://evil.example/a.svg#x"/>'],
    ['a use of a data: document', '<use xlink:href="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=#x"/>'],
    ['an outside fill', '<rect fill="url(https://evil.example/a.svg#g)" width="1" height="1"/>'],
    [
      'an outside url in a style',
      '<rect style="fill:red;background:url(//evil.example/a)" width="1" height="1"/>',
    ],
    ['an escaped url in a style', '<rect style="fill:\\75rl(https://evil.example)" width="1" height="1"/>'],
    ['an @import', '<style>@import "https://evil.example/a.css";</style>'],
    ['an @import after a comment', '<style>/* */@im\\70ort url(evil.css);</style>'],
    ['an @font-face', '<style>@font-face{font-family:x;src:url(https://evil.example/x.woff2)}</style>'],
    ['a url split by a comment', '<style>.a{fill:url(/**/https://evil.example/)}</style>'],
    ['an image-set', '<style>.a{background:image-set("https://evil.example/a.png" 1x)}</style>'],
    ['a style sheet in CDATA', '<style><![CDATA[@import url(https://evil.example/a.css);]]></style>'],
    [
      'a foreignObject',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="x"/></body></foreignObject>',
    ],
    ['HTML inside', '<body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body>'],
    ['an animated link', '<a><animate attributeName="href" to="javascript:alert(1)"/><text>x</text></a>'],
    ['a set', '<rect width="1"><set attributeName="onmouseover" to="alert(1)"/></rect>'],
    ['another base', '<g xml:base="https://evil.example/"><use href="#a"/></g>'],
    ['a handler element', '<handler xmlns="http://www.w3.org/2001/xml-events">alert(1)</handler>'],
    [
      'MathML',
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><maction actiontype="statusline#x"/></math>',
    ],
    ['a way out of a style', '<style>&lt;/style>&lt;script>alert(1)&lt;/script></style>'],
    ['a way out of a title', '<title>&lt;/title>&lt;script>alert(1)&lt;/script></title>'],
    ['a processing instruction', '<?xml-stylesheet href="https://evil.example/a.css"?><rect width="1"/>'],
    ['a comment that closes early', '<!--><img src=x onerror=alert(1)>--><rect width="1" height="1"/>'],
    ['a cursor', '<rect cursor="url(https://evil.example/c.cur),auto" width="1" height="1"/>'],
    [
      'a dash bomb',
      '<path d="M0 0H1000000H0" stroke="red" stroke-dasharray="0.001" style="stroke-dasharray:.001"/>',
    ],
    ['a costly filter in a style', '<style>.a{filter/**/:blur(1000px);fill:red}</style>'],
  ];

  it.each(vectors)('takes out %s', async (_what, content) => {
    const { svg } = await clean(wrap(`${content}<path id="kept" d="M0 0h9"/>`));
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).toContain('id="kept"');
    expect(svg).not.toMatch(/evil|alert\(1\)(?!.*&lt;\/script)|dasharray|blur|<\?|<!--/);
  });

  it('keeps what was inside a link', async () => {
    const { svg } = await clean(wrap('<a xlink:href="https://acme.example"><path id="in" d="M0 0h9"/></a>'));
    expect(svg).toContain('<a><path id="in" d="M0 0h9"/></a>');
  });

  it('says what it took out', async () => {
    const { removed } = await clean(
      wrap(
        '<script>x</script><rect onclick="x" width="1"/><image href="x"/>',
        'viewBox="0 0 9 9" onload="x"',
      ),
    );
    expect(removed.sort()).toEqual(['image', 'onclick', 'onload', 'script']);
  });

  it.each([
    [
      'a doctype with entities',
      'svg-entities',
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
    [
      'an outside entity',
      'svg-entities',
      '<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
    ['an unknown entity', 'svg-malformed', wrap('<text>&nbsp;</text>')],
    ['an unclosed element', 'svg-malformed', wrap('<g>')],
    ['another root', 'svg-malformed', '<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>'],
    ['an svg element of no SVG', 'svg-malformed', '<svg xmlns="http://evil.example/"/>'],
    ['bytes that are no text', 'svg-malformed', Buffer.from([0x3c, 0x73, 0xff, 0xfe])],
    ['no size', 'svg-no-size', wrap('', '')],
    ['a view box without area', 'svg-no-size', wrap('', 'viewBox="0 0 0 0"')],
    ['a view box of nonsense', 'svg-no-size', wrap('', 'viewBox="0 0 1e309 NaN"')],
    ['absurd proportions', 'svg-no-size', wrap('', 'viewBox="0 0 1000 1"')],
    ['100,000 elements', 'svg-too-complex', wrap('<g/>'.repeat(100_000))],
    [
      '50,000 attributes',
      'svg-too-complex',
      wrap(`<g ${Array.from({ length: 50_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    ],
    ['deep nesting', 'svg-too-complex', wrap('<g>'.repeat(2000) + '</g>'.repeat(2000))],
    [
      'a circle of uses',
      'svg-too-complex',
      wrap('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    ],
    ['a circle of masks', 'svg-too-complex', wrap('<mask id="a"><rect mask="url(#a)"/></mask>')],
    ['a billion laughs by use', 'svg-too-complex', wrap(laughs((id) => `<use href="#${id}"/>`))],
    [
      'a billion laughs by pattern',
      'svg-too-complex',
      wrap(laughs((id) => `<rect fill="url(#${id})"/>`, 'pattern')),
    ],
    ['a long path', 'file-too-large', wrap(`<path d="M0 0${'L1 1'.repeat(150_000)}"/>`)],
  ])('refuses %s', async (_what, code, content) => {
    const refusal = sanitizeSvg(Buffer.from(content as string), box);
    await expect(refusal).rejects.toMatchObject({ name: 'ImageRejected', code });
    await expect(refusal).rejects.toThrow(/\.$/);
  });

  it('is quick with text made to be slow', async () => {
    const slow = [
      '/*'.repeat(200_000),
      '<svg '.repeat(5000) + ' '.repeat(400_000),
      'url('.repeat(100_000),
      '@'.repeat(400_000),
    ];
    const before = Date.now();
    for (const text of slow) {
      await clean(
        wrap(
          `<style>${text.replaceAll('<', '&lt;')}</style><rect width="1" style="${text.replaceAll('<', '')}"/>`,
        ),
      ).catch(() => null);
      await clean(text).catch(() => null);
    }
    expect(Date.now() - before).toBeLessThan(4000);
  });

  it('leaves nothing to take out the second time, whatever is put together', async () => {
    const piece = fc.constantFrom(
      ...vectors.map(([, content]) => content),
      '<g>',
      '</g>',
      '<style>',
      '</style>',
      '"',
      '>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const first = await clean(wrap(pieces.join(''))).catch(() => null);
        if (!first) return;
        expect(faultsOf(first.svg)).toEqual([]);
        const second = await clean(first.svg);
        expect(second).toEqual({ ...first, removed: [] });
      }),
      { numRuns: 150 },
    );
  });
});

function laughs(refer: (id: string) => string, tag = 'g'): string {
  const levels = Array.from(
    { length: 12 },
    (_, i) => `<${tag} id="l${i + 1}">${refer(`l${i}`).repeat(10)}</${tag}>`,
  );
  return `<g id="l0"><rect width="1" height="1"/></g>${levels.join('')}`;
}
