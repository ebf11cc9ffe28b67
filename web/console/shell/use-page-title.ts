import { useEffect } from 'react';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';

/** Title of the tab while a page of the console is shown. */
export function usePageTitle(page: string): void {
  const t = useConsoleTexts();
  const { name } = useFrame().storefront.brand;
  useEffect(() => {
    document.title = t('shell.pageTitle', { page, name });
  }, [t, page, name]);
}
