import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { MantineProvider } from '@mantine/core';
import type { Brand, Storefront } from '../api/contract.js';
import { themeVariables } from '../design/theme.js';
import { FrameProvider } from '../storefront/page-context.js';
import { TextsProvider } from '../texts/context.js';
import { consoleTexts } from '../texts/console.js';
import { BrandContext } from './brand/show-brand.js';
import { mantineTheme } from './mantine-theme.js';
import { Shell } from './shell/shell.js';

/** Everything that the console's pages stand on: language, brand, components. */
export function ConsoleRoot({
  storefront: first,
  url,
  locale,
}: {
  storefront: Storefront;
  url: string;
  locale: string;
}): ReactNode {
  const [storefront, setStorefront] = useState(first);
  const texts = useMemo(() => ({ t: consoleTexts(locale), locale }), [locale]);
  const { colorScheme } = storefront.brand;

  const showBrand = useCallback((brand: Brand) => {
    const dark =
      brand.colorScheme === 'auto'
        ? matchMedia('(prefers-color-scheme: dark)').matches
        : brand.colorScheme === 'dark';
    const { style } = document.documentElement;
    style.colorScheme = dark ? 'dark' : 'light';
    for (const [name, value] of Object.entries(themeVariables(brand, dark ? 'dark' : 'light'))) {
      style.setProperty(name, value);
    }
    setStorefront((current) => ({ ...current, brand }));
  }, []);

  return (
    <MantineProvider
      theme={mantineTheme}
      withCssVariables={false}
      withGlobalClasses={false}
      defaultColorScheme={colorScheme}
      {...(colorScheme !== 'auto' && { forceColorScheme: colorScheme })}
    >
      <TextsProvider value={texts}>
        <FrameProvider value={{ storefront, url }}>
          <BrandContext value={showBrand}>
            <Shell />
          </BrandContext>
        </FrameProvider>
      </TextsProvider>
    </MantineProvider>
  );
}
