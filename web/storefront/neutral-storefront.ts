import type { Storefront } from '../api/contract.js';
import { NEUTRAL_COLORS } from '../design/theme.js';

/** The frame of a page on a host that shows nobody's brand: an unknown host, or one whose brand cannot be read. */
export const NEUTRAL_STOREFRONT: Storefront = {
  tenant: { kind: 'tenant', slug: '', name: '', status: 'active' },
  brand: {
    name: '',
    tagline: '',
    logo: { light: null, dark: null },
    favicon: null,
    colors: NEUTRAL_COLORS,
    fonts: { heading: 'system', body: 'system' },
    radius: 8,
    legal: { privacyUrl: null, termsUrl: null, imprintUrl: null },
    support: { email: null, url: null },
    colorScheme: 'auto',
    hidePoweredBy: true,
  },
  announcement: null,
  viewer: null,
  support: null,
};
