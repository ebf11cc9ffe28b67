import { useState, type FormEvent } from 'react';
import { attempt, type Failure } from './failure.js';
import { signInAgain } from './session.js';
import type { Call } from './use-loaded.js';

/** A form on its way to the API: what is wrong, and where. */
export interface FormState {
  busy: boolean;
  /** The refusal as a whole; where fields are to blame, they say so themselves. */
  failure: Failure | null;
  /** What to mend in the field behind a JSON pointer, `/email`; one inside of it counts too. */
  errorOf: (pointer: string) => string | undefined;
  submit: (event?: FormEvent) => void;
  /** Takes the words away, when the person starts anew. */
  forget: () => void;
}

/** Sends a form. `check` finds by pointer what need not be asked; the API's own words join it at the same fields. */
export function useForm<Data>({
  check = () => ({}),
  send,
  done,
}: {
  check?: () => Record<string, string | false | null | undefined>;
  send: () => Call<Data>;
  done: (data: Data) => void;
}): FormState {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [found, setFound] = useState<Record<string, string>>({});

  const run = async () => {
    const wrong = Object.entries(check()).filter((entry): entry is [string, string] => Boolean(entry[1]));
    setFound(Object.fromEntries(wrong));
    setFailure(null);
    if (wrong.length > 0) return focusFirstError();
    setBusy(true);
    const answer = await attempt(send);
    setBusy(false);
    if (signInAgain(answer.failure)) return;
    setFailure(answer.failure);
    if (!answer.failure) done(answer.data);
    else if (answer.failure.fields.size > 0) focusFirstError();
  };

  // What was mended since is no error any more.
  const still = Object.keys(found).length > 0 ? check() : {};

  return {
    busy,
    failure,
    errorOf: (pointer) => (found[pointer] && still[pointer]) || fieldError(failure, pointer),
    submit: (event) => {
      event?.preventDefault();
      void run();
    },
    forget: () => {
      setFound({});
      setFailure(null);
    },
  };
}

function fieldError(failure: Failure | null, pointer: string): string | undefined {
  for (const [at, words] of failure?.fields ?? [])
    if (at === pointer || at.startsWith(`${pointer}/`)) return words;
  return undefined;
}

// Once the words are drawn: the person goes on typing where something is to be mended.
function focusFirstError(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
  });
}
