import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { sidewaysOverflow } from './looks.js';

const FOLDER = join(process.cwd(), 'test-results', 'screenshots');
const WIDTHS = [320, 768, 1440] as const;

/** Shoots a page at three widths and finds nothing sideways, and nothing for axe in light and dark. */
export async function lookAt(
  page: Page,
  { under, name, scheme }: { under: string; name: string; scheme: 'light' | 'dark' },
): Promise<void> {
  const folder = join(FOLDER, under);
  mkdirSync(folder, { recursive: true });
  await page.emulateMedia({ colorScheme: scheme });
  for (const width of WIDTHS) {
    await resize(page, width);
    expect(await sidewaysOverflow(page)).toBe(0);
    // What sticks to the top of the window belongs there.
    await page.evaluate('scrollTo(0, 0)');
    const path = join(folder, `${name}-${width}.png`);
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  }
  const problems: string[] = [];
  for (const looked of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: looked });
    for (const width of [320, 1280]) {
      await resize(page, width);
      problems.push(...(await axe(page)).map((problem) => `${looked} ${width}: ${problem}`));
    }
  }
  expect(problems).toEqual([]);
  await page.emulateMedia({ colorScheme: scheme });
}

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
