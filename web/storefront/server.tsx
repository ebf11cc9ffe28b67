import { renderToString } from 'react-dom/server';
import { storefrontTexts } from '../texts/storefront.js';
import { App } from './app.js';
import { documentOf, type InlineHashes, type PageAssets } from './document.js';
import { describePage } from './describe-page.js';
import { ConsoleSkeleton } from './layout/console-skeleton.js';
import { isManagePage, type PageContent, type PageData } from './page-data.js';
import { drawBrowsePage } from './pages/browse-pages.js';
import { drawManagePage } from './pages/manage-pages.js';

export { createApi, type Api } from '../api/client.js';
export { assetsOf, type Manifest } from './assets-of.js';
export type { InlineHashes, PageAssets } from './document.js';
export { errorPage, loadPage } from './load-page.js';
export type { PageContent, PageData } from './page-data.js';
export { routeAt, type Route } from './routes.js';

/** Draws a page into a full HTML document. Pure: the same input always gives the same text. */
export function render(input: {
  url: string;
  data: PageData;
  assets: PageAssets;
  themeCss: string;
  locale: string;
}): { html: string; inlineHashes: InlineHashes } {
  const { locale } = input;
  const data = withPageOfStatus(input.data);
  const body =
    data.page.name === 'console'
      ? renderToString(<ConsoleSkeleton />)
      : renderToString(
          <App
            data={data}
            locale={locale}
            draw={isManagePage(data.page.name) ? drawManagePage : drawBrowsePage}
          />,
        );
  return documentOf({
    data,
    body,
    ...describePage(data, storefrontTexts(locale)),
    assets: input.assets,
    themeCss: input.themeCss,
    locale,
  });
}

const PAGE_OF_STATUS: Record<number, PageContent> = {
  401: { name: 'members-only' },
  403: { name: 'forbidden' },
  404: { name: 'not-found' },
};

// The server may answer an error page with the status of what it refused; some of them have words of their own.
function withPageOfStatus(data: PageData): PageData {
  const page = data.page.name === 'error' ? PAGE_OF_STATUS[data.status] : undefined;
  return page ? { ...data, page } : data;
}
