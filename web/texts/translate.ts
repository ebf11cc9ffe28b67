/**
 * Reads message catalogues in i18next's JSON format: nested keys, `{{name}}` for values, and `_one`, `_other` … for
 * plurals by the `count` value. i18next itself weighs 15 KB compressed, a sixth of what a storefront page may load.
 */
export type Catalogue = { readonly [key: string]: string | Catalogue };

/** Values of a message; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Singular<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K;

/** Every key of a catalogue with dots, plural forms counted as one. */
export type KeysOf<C> = {
  [K in keyof C & string]: C[K] extends string ? Singular<K> : `${K}.${KeysOf<C[K]>}`;
}[keyof C & string];

/** Gives the text for a key in the language of the page. */
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/** A translator over one or more merged catalogues. */
export function createTranslate<Key extends string>(catalogue: Catalogue, locale: string): Translate<Key> {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (key, values) => {
    const form = typeof values?.['count'] === 'number' ? plurals.select(values['count']) : null;
    const text =
      (form && (find(catalogue, `${key}_${form}`) ?? find(catalogue, `${key}_other`))) ??
      find(catalogue, key);
    if (text === undefined) return key;
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = values?.[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  };
}

function find(catalogue: Catalogue, key: string): string | undefined {
  let here: string | Catalogue | undefined = catalogue;
  for (const part of key.split('.')) {
    if (here === undefined || typeof here === 'string') return undefined;
    here = here[part];
  }
  return typeof here === 'string' ? here : undefined;
}
