import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { consoleTextsEn } from '../../web/texts/en/console.js';
import { parts } from '../../web/texts/en/parts.js';
import { storefront } from '../../web/texts/en/storefront.js';
import { ui } from '../../web/texts/en/ui.js';
import { aMember } from '../support/factories.js';
import { brands, type TestBrand } from './support/brands.js';
import { sidewaysOverflow } from './support/looks.js';
import { shownPages } from './support/pages.js';
import { aShop, type Shop, signIn } from './support/shop.js';
import { TheBrowser, type Visitor } from './support/the-browser.js';

const browser = new TheBrowser();
const FOLDER = join(process.cwd(), 'test-results', 'screenshots');
const WIDTHS = [320, 768, 1440] as const;

describe.each(brands)('every page under $name', (brand: TestBrand) => {
  const folder = join(FOLDER, brand.key);
  let shop: Shop;
  let owner: Visitor;
  let onlooker: Visitor;
  let stranger: Visitor;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    shop = await aShop(brand);
    owner = await browser.visitor({ colorScheme: brand.scheme });
    stranger = await browser.visitor({ colorScheme: brand.scheme });
    onlooker = await browser.visitor({ colorScheme: brand.scheme });
    await signIn(owner, shop);
    await signIn(onlooker, shop, await aMember(shop.tenant, 'viewer'));
  });
  afterAll(async () => {
    await owner.page.context().close();
    await onlooker.page.context().close();
    await stranger.page.context().close();
  });

  it.each(shownPages)('$name: nothing for axe, nothing sideways, in light and dark', async (shown) => {
    const { page, faults } = shown.owner ? owner : shown.onlooker ? onlooker : stranger;
    const path = typeof shown.path === 'string' ? shown.path : await shown.path(shop);
    const status = shown.status ?? 200;
    if (status !== 200) faults.expect(status, new RegExp(`${path}$`));
    if (shown.refusal) faults.expect(shown.refusal.status, shown.refusal.path);
    // Its page in the console would ask on, and be refused.
    if (shown.name === 'suspended') await owner.page.goto('about:blank');
    await page.emulateMedia({ colorScheme: brand.scheme });
    const answer = await page.goto(shop.url + path);
    expect(answer!.status()).toBe(status);
    await shown.ready?.(page);

    expect(keysIn(await page.locator('body').innerText())).toEqual([]);
    for (const width of WIDTHS) {
      await resize(page, width);
      expect(await sidewaysOverflow(page)).toBe(0);
      // What sticks to the top of the window belongs there.
      await page.evaluate('scrollTo(0, 0)');
      const file = join(folder, `${shown.name}-${width}.png`);
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
    }
    const problems: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const width of [320, 1280]) {
        await resize(page, width);
        problems.push(...(await axe(page)).map((problem) => `${scheme} ${width}: ${problem}`));
      }
    }
    expect(problems).toEqual([]);
  });
});

// Texts that no catalogue has are shown by their keys.
const SECTIONS = Object.keys({ ...ui, ...parts, ...storefront, ...consoleTextsEn }).join('|');
const keysIn = (text: string): string[] =>
  text.match(new RegExp(`\\b(?:${SECTIONS})\\.[a-z]\\w+\\b`, 'g')) ?? [];

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: width < 768 ? 700 : 900 });
}

async function axe(page: Page): Promise<string[]> {
  // The preview in the console is a page of its own, looked at as such.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
