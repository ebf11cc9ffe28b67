/** What `npm start` seeds: two resellers and three tenants whose brands could not be mistaken for one another. */
export interface DemoTenant {
  reseller: 'summit' | 'harbour';
  slug: string;
  name: string;
  owner: { name: string; email: string };
  brand: Record<string, unknown>;
  /** SVG of the logo for light and dark grounds. */
  logo: { light: string; dark: string };
}

export interface DemoReseller {
  slug: DemoTenant['reseller'];
  name: string;
  owner: { name: string; email: string };
  /** What its tenants are born with; without it they look like the platform. */
  brand?: Record<string, unknown>;
}

export const demoResellers: readonly DemoReseller[] = [
  {
    slug: 'summit',
    name: 'Summit Partners',
    owner: { name: 'Sam Summit', email: 'sam@summit.example' },
  },
  {
    slug: 'harbour',
    name: 'Harbour Digital',
    owner: { name: 'Hanna Harbour', email: 'hanna@harbour.example' },
    brand: {
      radius: 6,
      fonts: { heading: 'humanist', body: 'system' },
      colors: {
        light: { primary: '#0b5563', secondary: '#4a6670', accent: '#b4531a', background: '#f4f8f8' },
        dark: { primary: '#6fd3de', secondary: '#a8c3c8', accent: '#f0a36b', background: '#0d1a1d' },
      },
    },
  },
];

const wordmark = (text: string, ink: string, mark: string, shape: string, font: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${44 + text.length * 15} 40" width="${44 + text.length * 15}" height="40">` +
  `<g fill="${mark}">${shape}</g><text x="44" y="28" fill="${ink}" font-family="${font}" font-size="24" font-weight="700">${text}</text></svg>`;

const BOLT = '<path d="M20 2 6 24h10l-4 14 20-24H21z"/>';
const LEAF = '<path d="M6 34C4 16 16 5 34 6c2 18-9 30-27 28zm4-3c5-9 11-14 18-19-9 3-15 8-18 19z"/>';
const ARCH = '<path d="M4 38V18a16 16 0 0 1 32 0v20h-8V18a8 8 0 0 0-16 0v20z"/>';

export const demoTenants: readonly DemoTenant[] = [
  {
    reseller: 'summit',
    slug: 'voltara',
    name: 'Voltara',
    owner: { name: 'Vera Lind', email: 'owner@voltara.example' },
    brand: {
      tagline: 'Everything your fleet runs on, plugged in.',
      colorScheme: 'dark',
      radius: 4,
      fonts: { heading: 'geometric', body: 'system' },
      colors: {
        light: {
          primary: '#6d28d9',
          secondary: '#be185d',
          accent: '#0e7490',
          background: '#faf7ff',
          surface: '#ffffff',
          text: '#1a0b2e',
          success: '#166534',
          warning: '#92400e',
          danger: '#b91c1c',
        },
        dark: {
          primary: '#c4f042',
          secondary: '#ff6ad5',
          accent: '#5eead4',
          background: '#12061f',
          surface: '#1e0f33',
          text: '#f3ecff',
          success: '#4ade80',
          warning: '#fbbf24',
          danger: '#ff8a8a',
        },
      },
      support: { email: 'help@voltara.example', url: null },
      legal: {
        privacyUrl: 'https://voltara.example/privacy',
        termsUrl: 'https://voltara.example/terms',
        imprintUrl: null,
      },
    },
    logo: {
      light: wordmark('Voltara', '#1a0b2e', '#6d28d9', BOLT, 'Futura, Avenir, sans-serif'),
      dark: wordmark('Voltara', '#f3ecff', '#c4f042', BOLT, 'Futura, Avenir, sans-serif'),
    },
  },
  {
    reseller: 'summit',
    slug: 'petalpost',
    name: 'Petal Post',
    owner: { name: 'Rosa Blum', email: 'owner@petalpost.example' },
    brand: {
      tagline: 'Gentle tools for growing florists.',
      colorScheme: 'light',
      radius: 20,
      fonts: { heading: 'rounded', body: 'humanist' },
      colors: {
        light: {
          primary: '#b0356b',
          secondary: '#3f7253',
          accent: '#8a5a00',
          background: '#fff8f6',
          surface: '#ffffff',
          text: '#42202f',
          success: '#2f6b45',
          warning: '#8a5a00',
          danger: '#b3261e',
        },
        dark: {
          primary: '#ff9ec4',
          secondary: '#a5d6b4',
          accent: '#f2c879',
          background: '#2a1620',
          surface: '#3a2030',
          text: '#ffeef3',
          success: '#8fd6a5',
          warning: '#f2c879',
          danger: '#ffb4ab',
        },
      },
      support: { email: 'hello@petalpost.example', url: null },
      legal: {
        privacyUrl: 'https://petalpost.example/privacy',
        termsUrl: null,
        imprintUrl: 'https://petalpost.example/imprint',
      },
    },
    logo: {
      light: wordmark('Petal Post', '#42202f', '#b0356b', LEAF, 'Nunito, Quicksand, sans-serif'),
      dark: wordmark('Petal Post', '#ffeef3', '#ff9ec4', LEAF, 'Nunito, Quicksand, sans-serif'),
    },
  },
  {
    reseller: 'harbour',
    slug: 'stonegate',
    name: 'Stonegate Builders',
    owner: { name: 'Ben Mason', email: 'owner@stonegate.example' },
    brand: {
      tagline: 'Trade tools for people who build to last.',
      colorScheme: 'light',
      radius: 0,
      fonts: { heading: 'serif', body: 'serif' },
      colors: {
        light: {
          primary: '#8a3a14',
          secondary: '#37506b',
          accent: '#5b6b1f',
          background: '#f4efe4',
          surface: '#fbf8f1',
          text: '#2a231c',
          success: '#3f6212',
          warning: '#854d0e',
          danger: '#9f1d1d',
        },
        dark: {
          primary: '#f0a36b',
          secondary: '#a9c1db',
          accent: '#c3d36f',
          background: '#1f1a15',
          surface: '#2b241d',
          text: '#f4ece0',
          success: '#b5d57a',
          warning: '#f2c15e',
          danger: '#f7a1a1',
        },
      },
      support: { email: 'desk@stonegate.example', url: null },
      legal: { privacyUrl: null, termsUrl: 'https://stonegate.example/terms', imprintUrl: null },
    },
    logo: {
      light: wordmark('Stonegate', '#2a231c', '#8a3a14', ARCH, 'Georgia, serif'),
      dark: wordmark('Stonegate', '#f4ece0', '#f0a36b', ARCH, 'Georgia, serif'),
    },
  },
];
