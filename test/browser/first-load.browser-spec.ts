import { gzipSync } from 'node:zlib';
import { willow } from './support/brands.js';
import { aShop, type Shop } from './support/shop.js';
import { TheBrowser } from './support/the-browser.js';

const browser = new TheBrowser();

describe('what a visitor loads', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await aShop(willow);
  });

  it.each(['/', '/integrations/marketplace', '/sign-in', '/forgot-password'])(
    'is less than 100 KB of script at %s, and nothing of the console',
    async (path) => {
      const { page } = await browser.visitor();
      const scripts = new Map<string, Promise<Buffer>>();
      page.on('response', (answer) => {
        if (/\.js$/.test(new URL(answer.url()).pathname)) scripts.set(answer.url(), answer.body());
      });
      await page.goto(shop.url + path, { waitUntil: 'networkidle' });
      const bodies = await Promise.all(scripts.values());
      const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
      expect(bodies.length).toBeGreaterThan(2);
      expect(size).toBeLessThan(100_000);
      expect([...scripts.keys()].filter((url) => /console/.test(url))).toEqual([]);
      await page.context().close();
    },
  );
});
