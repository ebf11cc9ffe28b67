/** A brand as a person would type it into the console. */
export interface TestBrand {
  /** Folder of its screenshots. */
  key: string;
  name: string;
  tagline: string;
  scheme: 'light' | 'dark';
  colors: { light: Record<string, string>; dark: Record<string, string> };
  radius: number;
  /** A theme of the catalogue that looks nothing like it. */
  theme: { name: string; background: string };
  /** SVG for light and dark grounds. */
  logo: { light: string; dark: string };
  /** A search word with a slip of the pen, which still finds the announcement bar. */
  typo: string;
}

const wordmark = (text: string, ink: string, mark: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 40" width="220" height="40">` +
  `<circle cx="20" cy="20" r="16" fill="${mark}"/>` +
  `<text x="46" y="28" fill="${ink}" font-family="Georgia, serif" font-size="22">${text}</text></svg>`;

/** Dark and saturated. */
export const nocturne: TestBrand = {
  key: 'nocturne',
  name: 'Nocturne Arcade',
  tagline: 'Plug the whole arcade in after midnight',
  scheme: 'dark',
  colors: {
    light: {
      primary: '#a3006b',
      secondary: '#3b1d8f',
      accent: '#00687a',
      background: '#fdf3ff',
      surface: '#fffbff',
      text: '#240a35',
      success: '#1b6b3a',
      warning: '#8a4b00',
      danger: '#b0122b',
    },
    dark: {
      primary: '#ff2fa8',
      secondary: '#9d7bff',
      accent: '#21e6ff',
      background: '#16002b',
      surface: '#270546',
      text: '#fbeaff',
      success: '#4df0a0',
      warning: '#ffc24d',
      danger: '#ff7d8f',
    },
  },
  radius: 3,
  theme: { name: 'Porcelain', background: '#f7fafc' },
  logo: {
    light: wordmark('Nocturne', '#240a35', '#a3006b'),
    dark: wordmark('Nocturne', '#fbeaff', '#ff2fa8'),
  },
  typo: 'announcment bar',
};

/** Light and pale. */
export const willow: TestBrand = {
  key: 'willow',
  name: 'Willow & Wren',
  tagline: 'Quiet helpers for a small garden studio',
  scheme: 'light',
  colors: {
    light: {
      primary: '#5b7f6a',
      secondary: '#8a6f4e',
      accent: '#4a7a86',
      background: '#fbfaf5',
      surface: '#fffefa',
      text: '#33403a',
      success: '#3d7a52',
      warning: '#8f6212',
      danger: '#a8443d',
    },
    dark: {
      primary: '#a9cdb7',
      secondary: '#d8c09d',
      accent: '#9fc9d3',
      background: '#1d2420',
      surface: '#27302b',
      text: '#eef3ee',
      success: '#93d3a8',
      warning: '#eac27a',
      danger: '#eea39d',
    },
  },
  radius: 14,
  theme: { name: 'Midnight', background: '#140a33' },
  logo: {
    light: wordmark('Willow &amp; Wren', '#33403a', '#5b7f6a'),
    dark: wordmark('Willow &amp; Wren', '#eef3ee', '#a9cdb7'),
  },
  typo: 'anouncement',
};

export const brands = [nocturne, willow] as const;
