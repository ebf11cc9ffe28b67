/** Signs and digits around a word that do not make another word of it. */
const DECORATION = 5;
const LETTERS: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
];

export type Weakness = 'known' | 'expected' | 'pattern';

/** What an attacker tries first: passwords of breaches, and what belongs to the person and the organisation. */
export interface Guesses {
  known: ReadonlySet<string>;
  expected: readonly string[];
}

/**
 * Why a password must not be taken, or null. As NIST SP 800-63B-4 §3.1.1.2 asks, it is compared as a whole to what is
 * known from breaches and what is expected here; case, spelling with digits and a few signs around it make no other one.
 */
export function weaknessOf(password: string, { known, expected }: Guesses): Weakness | null {
  const plain = plainOf(password);
  const forms = formsOf(plain);
  if (forms.some((form) => known.has(form))) return 'known';
  const words = expected.map(bareOf).filter((word) => word.length >= 4);
  if (forms.map(bareOf).some((form) => words.some((word) => isAround(word, form)))) return 'expected';
  const unit = /^(.+?)\1+$/su.exec(plain)?.[1];
  if (unit && (unit.length <= 4 || known.has(unit) || words.includes(unit))) return 'pattern';
  return isRun(plain) ? 'pattern' : null;
}

const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** The password itself, spelt with letters, and without its decoration. */
function formsOf(plain: string): string[] {
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const bare = core.length >= 4 && plain.length - core.length <= DECORATION ? [core] : [];
  return [plain, ...bare].flatMap((form) => [form, spelt(form)]);
}

const spelt = (text: string): string => [...text].map((letter) => LETTERS[letter] ?? letter).join('');

/** Letters and digits alone: `Acme Studio` and `acme-studio` are one word. */
const bareOf = (text: string): string => plainOf(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** True where a text is the word with a few digits before or after it. */
function isAround(word: string, text: string): boolean {
  const at = text.indexOf(word);
  if (at < 0 || text.length - word.length > DECORATION) return false;
  return /^\d*$/.test(text.slice(0, at) + text.slice(at + word.length));
}

/** Neighbours on the keyboard or in the alphabet, forwards or backwards, from the first to the last letter. */
function isRun(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return [text, backwards].some((way) => {
    let rest = way;
    while (rest.length > 0) {
      const run = ROWS.map((row) => startOf(rest, row)).reduce((a, b) => (b > a ? b : a), 0);
      if (run < Math.min(4, rest.length) || run === 0) return false;
      rest = rest.slice(run);
    }
    return true;
  });
}

/** How many of the first letters follow each other in the row. */
function startOf(text: string, row: string): number {
  const at = row.indexOf(text[0]!);
  if (at < 0) return 0;
  let length = 1;
  while (length < text.length && at + length < row.length && row[at + length] === text[length]) length += 1;
  return length;
}
