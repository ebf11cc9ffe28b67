import '../design/base.css';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';
import { isManagePage, type PageData } from './page-data.js';

const root = document.getElementById('root');
const text = document.getElementById('page-data')?.textContent;

if (root && text) void hydrate(root, JSON.parse(text) as PageData);

async function hydrate(element: HTMLElement, data: PageData): Promise<void> {
  const draw = isManagePage(data.page.name)
    ? (await import('./pages/manage-pages.js')).drawManagePage
    : (await import('./pages/browse-pages.js')).drawBrowsePage;
  const locale = document.documentElement.lang;
  const page = hydrateRoot(element, <App data={data} locale={locale} draw={draw} />);
  // Inside the brand editor the page shows what is being typed there.
  if (window.parent === window) return;
  const { followEditor } = await import('./live-preview.js');
  followEditor(data.storefront, (storefront) =>
    page.render(<App data={{ ...data, storefront }} locale={locale} draw={draw} />),
  );
}
