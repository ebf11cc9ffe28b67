import type { Page } from 'playwright-core';

/** What is called by the name that a screen reader would say. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  const label = element.labels && element.labels[0];
  return (element.getAttribute('aria-label') || (label || element).textContent || element.name || '').trim();
})()`;
export const focused = (page: Page): Promise<string> => page.evaluate<string>(FOCUSED);

/** Presses Tab until something of this name has the focus; everything on the way must show that it has it. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const way: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    way.push(now);
    if (!(await showsFocus(page))) throw new Error(`Nobody sees that "${now}" has the focus`);
    if (now === name) return;
  }
  throw new Error(`No ${name} on the way: ${way.join(' · ')}`);
}

/** Whether the window looks different around the focus from how it looks without it. */
async function showsFocus(page: Page): Promise<boolean> {
  const area = await page.evaluate<{ x: number; y: number; width: number; height: number } | null>(
    `(() => {
      const box = (document.activeElement.closest('article, form, label') ?? document.activeElement).getBoundingClientRect();
      const x = Math.max(0, box.x - 6), y = Math.max(0, box.y - 6);
      const width = Math.min(innerWidth, box.right + 6) - x, height = Math.min(innerHeight, box.bottom + 6) - y;
      return width > 0 && height > 0 ? { x, y, width, height } : null;
    })()`,
  );
  if (!area) return false;
  const shot = () => page.screenshot({ clip: area, caret: 'hide' });
  const withFocus = await shot();
  await page.evaluate('(window.before = document.activeElement).blur()');
  const without = await shot();
  await page.evaluate('window.before.focus({ preventScroll: true })');
  return !withFocus.equals(without);
}
