import type { Call } from './use-loaded.js';

/** Asks once in the life of a page, for what hardly changes; an answer that failed is not kept. */
export function askedOnce<Data>(ask: () => Call<Data>): () => Call<Data> {
  let kept: Call<Data> | null = null;
  const forget = () => {
    kept = null;
  };
  return () => {
    if (!kept) {
      kept = ask();
      kept.then(({ response }) => response.ok || forget(), forget);
    }
    return kept;
  };
}
