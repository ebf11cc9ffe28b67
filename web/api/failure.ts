import type { Problem } from './contract.js';

/** What went wrong with a call, ready to be shown: one sentence, and a sentence for each field. */
export interface Failure {
  status: number;
  code: string;
  message: string | null;
  /** JSON pointer into the body that was sent → what to mend. */
  fields: ReadonlyMap<string, string>;
  requestId: string | null;
  /** The document itself, for what this kind of failure says beyond that. */
  members: Readonly<Record<string, unknown>>;
}

/** Reads a failure out of the `error` and `response` that the client returned. */
export function failureOf(error: unknown, response: Response | undefined): Failure {
  const problem = isProblem(error) ? error : null;
  const fields = new Map<string, string>();
  for (const { pointer, detail } of problem?.errors ?? []) {
    const at = pointer.replace(/^#/, '').replace(/^\/?body(?=\/)/, '');
    if (!fields.has(at)) fields.set(at, sentence(detail));
  }
  return {
    status: response?.status ?? problem?.status ?? 0,
    code: problem?.type.split('/').at(-1) ?? '',
    message: problem?.detail ?? problem?.title ?? null,
    fields,
    requestId: problem?.requestId ?? null,
    members: (problem ?? {}) as Record<string, unknown>,
  };
}

/** The request never arrived or never came back. */
export const UNREACHABLE: Failure = {
  status: 0,
  code: 'unreachable',
  message: null,
  fields: new Map(),
  requestId: null,
  members: {},
};

/** Runs a call and turns every way to fail, a lost network included, into a `Failure`. */
export async function attempt<Data>(
  call: () => Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<{ data: Data; failure: null; response: Response } | { data: null; failure: Failure }> {
  try {
    const { data, error, response } = await call();
    if (response.ok) return { data: data as Data, failure: null, response };
    return { data: null, failure: failureOf(error, response) };
  } catch {
    return { data: null, failure: UNREACHABLE };
  }
}

// The API says “is required”; under a label it stands alone.
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).replace(/(?<![.!?])$/, '.');

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'status' in value && 'type' in value;
}
