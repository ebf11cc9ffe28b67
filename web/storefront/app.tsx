import type { ReactNode } from 'react';
import { TextsProvider } from '../texts/context.js';
import { storefrontTexts } from '../texts/storefront.js';
import { Layout } from './layout/layout.js';
import type { PageContent, PageData } from './page-data.js';
import { FrameProvider } from './page-context.js';

/** The whole page below `<body>`, the same on the server and in the browser; `draw` knows the page's content. */
export function App({
  data,
  locale,
  draw,
}: {
  data: PageData;
  locale: string;
  draw: (page: PageContent) => ReactNode;
}): ReactNode {
  return (
    <TextsProvider value={{ t: storefrontTexts(locale), locale }}>
      <FrameProvider value={{ storefront: data.storefront, url: data.url }}>
        <Layout page={data.page}>{draw(data.page)}</Layout>
      </FrameProvider>
    </TextsProvider>
  );
}
