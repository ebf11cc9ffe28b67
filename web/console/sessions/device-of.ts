/** What a browser's own line says of it: names as their makers write them, null where it says nothing. */
export interface Device {
  browser: string | null;
  system: string | null;
  isPhone: boolean;
}

// The order matters: most browsers also name those that they want to be taken for.
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/^(curl|wget|node|python-requests|Go-http-client|okhttp)\b/i, '$1'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Reads browser and system out of a user agent. */
export function deviceOf(userAgent: string | null): Device {
  const text = userAgent ?? '';
  const system = nameIn(text, SYSTEMS);
  return {
    browser: nameIn(text, BROWSERS),
    system,
    isPhone: /\biPhone\b|\bAndroid\b.*\bMobile\b/.test(text),
  };
}

function nameIn(text: string, names: readonly [RegExp, string][]): string | null {
  for (const [pattern, name] of names) {
    const found = pattern.exec(text);
    if (found) return name.replace('$1', found[1] ?? '');
  }
  return null;
}
