import { listingHtml } from './listing-html.js';

describe('HTML of a description', () => {
  it('keeps paragraphs, lists and links', () => {
    expect(listingHtml('Hello **you**\n\n1. One\n2. [Two](https://example.com)')).toBe(
      '<p>Hello <strong>you</strong></p>\n<ol>\n<li>One</li>\n' +
        '<li><a href="https://example.com" rel="noopener noreferrer nofollow">Two</a></li>\n</ol>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<a href="//evil.example" onclick="alert(1)">x</a>',
    '<svg><style>*{}</style></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  ])('leaves nothing that runs or loads in %s', (markdown) => {
    expect(listingHtml(markdown)).not.toMatch(
      /script|onerror|onclick|<img|<svg|<style|<iframe|evil|javascript/,
    );
  });

  it('makes its headings smaller than those of the page', () => {
    expect(listingHtml('# Big')).toBe('<h3>Big</h3>');
  });
});
