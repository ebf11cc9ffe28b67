import { brands, type TestBrand } from './support/brands.js';
import { inOrder } from './support/in-order.js';
import { focused, tabTo } from './support/keyboard.js';
import { aShop, installed, type Shop, signIn } from './support/shop.js';
import { TheBrowser, type Visitor } from './support/the-browser.js';

const browser = new TheBrowser();

describe.each(brands)('with the keyboard alone under $name', (brand: TestBrand) => {
  let shop: Shop;
  let owner: Visitor;
  const step = inOrder();

  beforeAll(async () => {
    shop = await aShop(brand);
    owner = await browser.visitor({ colorScheme: brand.scheme });
    await signIn(owner, shop);
  });
  afterAll(() => owner.page.context().close());

  step('skips to the content with the first stop', async () => {
    const { page } = owner;
    await page.goto(shop.url);
    await tabTo(page, 'Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('content');
  });

  step('searches, opens a listing, installs it and sees each step', async () => {
    const { page } = owner;
    await page.goto(shop.url);
    await tabTo(page, 'Search the marketplace');
    await page.keyboard.type(brand.typo);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await tabTo(page, 'Announcement bar');
    await page.keyboard.press('Enter');
    await page.waitForURL(/announcement-bar$/);
    await tabTo(page, 'Install free');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/install$/);
    await page
      .getByRole('button', { name: 'Install Announcement bar' })
      .and(page.locator(':enabled'))
      .waitFor();
    await tabTo(page, 'Install Announcement bar');
    await page.keyboard.press('Enter');
    await page.getByText('Please fill this in.').waitFor();
    expect(await page.evaluate<string>('document.activeElement.name')).toBe('text');
    await page.keyboard.type('By keys alone');
    await tabTo(page, 'Install Announcement bar');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Announcement bar is installed' }).waitFor();
    expect(await focused(page)).toBe('Announcement bar is installed');
  });

  step('opens the dialog, keeps the focus in it, and comes back with Escape', async () => {
    const { page } = owner;
    await page.goto(`${shop.url}/integrations/installed`);
    await page
      .getByRole('button', { name: /^Uninstall/ })
      .and(page.locator(':enabled'))
      .waitFor();
    await tabTo(page, 'Uninstall Announcement bar');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Uninstall Announcement bar?' });
    await dialog.waitFor();
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('Tab');
      const outside =
        "!document.activeElement.closest('dialog, body > :not(#root)') && document.activeElement !== document.body";
      expect(await page.evaluate<boolean>(outside)).toBe(false);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Uninstall Announcement bar');
  });

  step('reaches every control of the console', async () => {
    const { page } = owner;
    await page.goto(`${shop.url}/console/brand`);
    await page.getByRole('heading', { name: 'Identity' }).waitFor();
    await tabTo(page, 'Skip to content');
    await tabTo(page, 'Brand');
    await tabTo(page, 'Support e-mail');
    await page.goto(`${shop.url}/console/domains`);
    await page.getByRole('heading', { name: 'No domain yet' }).waitFor();
    await tabTo(page, 'Add domain');
    await page.keyboard.press('Enter');
    await page.getByText('Enter the domain that you want to use.').waitFor();
  });
});

describe('for people who ask for less', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await aShop(brands[1]);
    await installed(shop, 'announcement-bar', { text: 'Read me without script' });
  });

  it('nothing moves when motion is to be reduced', async () => {
    const { page } = await browser.visitor({ reducedMotion: 'reduce' });
    for (const path of ['/', '/integrations/marketplace', '/integrations/marketplace/slack', '/sign-in']) {
      await page.goto(shop.url + path);
      const moving = `[...document.querySelectorAll('*')].filter((element) => {
        const style = getComputedStyle(element);
        const longest = (list) => Math.max(...list.split(',').map(parseFloat));
        return longest(style.transitionDuration) > 0.01 || longest(style.animationDuration) > 0.01;
      }).map((element) => element.outerHTML.slice(0, 100))`;
      expect(await page.evaluate<string[]>(moving)).toEqual([]);
    }
    await page.context().close();
  });

  it('the storefront is read and searched without JavaScript', async () => {
    const { page } = await browser.visitor({ javaScriptEnabled: false });
    await page.goto(shop.url);
    await page.getByRole('heading', { level: 1, name: shop.brand.tagline }).waitFor();
    await page.getByText('Read me without script').waitFor();
    await page.getByRole('searchbox').fill('anouncement');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('list', { name: 'Results' }).getByRole('link', { name: 'Announcement bar' }).click();
    await page.getByText('Places the bar with your text and link').first().waitFor();
    await page.goto(`${shop.url}/integrations/marketplace`);
    const first = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    await page.getByRole('link', { name: 'Show more' }).click();
    await page.waitForURL(/cursor=/);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).not.toEqual(first);
    await page.goto(`${shop.url}/integrations/marketplace/announcement-bar/install`);
    await page.getByText('Sign in to install').waitFor();
    await page.context().close();
  });
});
