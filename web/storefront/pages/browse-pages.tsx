import type { ReactNode } from 'react';
import type { PageContent } from '../page-data.js';
import { DetailPage } from './detail-page.js';
import { HomePage } from './home-page.js';
import {
  ConsentOverPage,
  ErrorPage,
  ForbiddenPage,
  MembersOnlyPage,
  NotFoundPage,
  RefusedPage,
  SuspendedPage,
} from './message-pages.js';
import { ResultsPage } from './results-page.js';

/** The pages for reading, in the script that every visitor loads. */
export function drawBrowsePage(page: PageContent): ReactNode {
  switch (page.name) {
    case 'home':
      return <HomePage home={page.home} />;
    case 'results':
      return <ResultsPage query={page.query} results={page.results} categories={page.categories} />;
    case 'detail':
      return <DetailPage listing={page.listing} />;
    case 'members-only':
      return <MembersOnlyPage />;
    case 'forbidden':
      return <ForbiddenPage />;
    case 'suspended':
      return <SuspendedPage />;
    case 'consent-over':
      return <ConsentOverPage />;
    case 'refused':
      return <RefusedPage title={page.title} detail={page.detail} />;
    case 'error':
      return <ErrorPage requestId={page.requestId} />;
    default:
      return <NotFoundPage />;
  }
}
