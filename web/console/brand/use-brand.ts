import { useCallback, useEffect, useState } from 'react';
import { api } from '../../api/client.js';
import type { Brand, BrandConfig, PartialBrand } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { signInAgain } from '../../api/session.js';
import { brandOf, changesOf, merged, patchOf, type Change } from './brand-changes.js';

const CONFIG = '/api/v1/whitelabel/config';

/** What happened last, to be said to the person. */
export type Outcome = 'saved' | 'published' | 'discarded' | null;

/** The brand as it is stored, as it is being edited, and everything that may be done with it. */
export interface BrandEditor {
  saved: BrandConfig | null;
  form: Brand | null;
  changes: Change[];
  busy: boolean;
  failure: Failure | null;
  /** Somebody else saved first; nothing was overwritten. */
  conflict: boolean;
  outcome: Outcome;
  edit: (part: PartialBrand) => void;
  reset: () => void;
  save: () => Promise<void>;
  keepMine: () => Promise<void>;
  takeTheirs: () => Promise<void>;
  publishDraft: () => Promise<void>;
  discardDraft: () => Promise<void>;
  reload: () => Promise<void>;
}

/** Loads the brand and edits it under its ETag, so that two people never overwrite each other unseen. */
export function useBrand(): BrandEditor {
  const [stored, setStored] = useState<{ config: BrandConfig; etag: string | null } | null>(null);
  const [form, setForm] = useState<Brand | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [conflict, setConflict] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);

  const fetchStored = useCallback(async () => {
    const answer = await attempt(() => api().GET(CONFIG));
    setFailure(answer.failure);
    if (signInAgain(answer.failure) || answer.failure) return null;
    const next = { config: answer.data as BrandConfig, etag: answer.response.headers.get('etag') };
    setStored(next);
    return next;
  }, []);

  const load = useCallback(async () => {
    const next = await fetchStored();
    if (next) setForm(brandOf(next.config));
    setConflict(false);
  }, [fetchStored]);

  useEffect(() => void load(), [load]);

  const changes = stored && form ? changesOf(brandOf(stored.config), form) : [];

  const patch = async (part: PartialBrand, etag: string | null) => {
    setBusy(true);
    setOutcome(null);
    const params = { header: etag ? { 'If-Match': etag } : {} };
    const answer = await attempt(() => api().PATCH(CONFIG, { params, body: part }));
    setBusy(false);
    if (signInAgain(answer.failure)) return;
    setConflict(answer.failure?.status === 412);
    setFailure(answer.failure?.status === 412 ? null : answer.failure);
    if (answer.failure) return;
    const config = answer.data as BrandConfig;
    setStored({ config, etag: answer.response.headers.get('etag') });
    setForm(brandOf(config));
    setOutcome('saved');
  };

  const onDraft = async (done: Outcome, call: Parameters<typeof attempt>[0]) => {
    setBusy(true);
    setOutcome(null);
    const answer = await attempt(call);
    if (!signInAgain(answer.failure) && !answer.failure) {
      await load();
      setOutcome(done);
    } else {
      setFailure(answer.failure);
    }
    setBusy(false);
  };

  return {
    saved: stored?.config ?? null,
    form,
    changes,
    busy,
    failure,
    conflict,
    outcome,
    edit: (part) => {
      setOutcome(null);
      setForm((current) => current && merged(current, part));
    },
    reset: () => {
      if (stored) setForm(brandOf(stored.config));
      setFailure(null);
      setConflict(false);
    },
    save: () => patch(patchOf(changes), stored?.etag ?? null),
    keepMine: async () => {
      const mine = patchOf(changes);
      const theirs = await fetchStored();
      if (theirs) await patch(mine, theirs.etag);
    },
    takeTheirs: load,
    publishDraft: () => onDraft('published', () => api().POST(`${CONFIG}/publish`)),
    discardDraft: () => onDraft('discarded', () => api().DELETE(`${CONFIG}/draft`)),
    reload: load,
  };
}
