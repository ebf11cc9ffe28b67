import type { Tenant, TenantPatch } from '../../api/contract.js';

/** What a plan limits, in the order in which it is shown. */
export const LIMITED = ['members', 'customDomains', 'installs', 'requestsPerMinute'] as const;
export type Limited = (typeof LIMITED)[number];

/** A limit as it is being chosen: the plan's, none at all, or one of its own. */
export interface LimitChoice {
  kind: 'plan' | 'none' | 'own';
  /** The number of `own`, as it is typed. */
  own: string;
}
export type LimitChoices = Readonly<Record<Limited, LimitChoice>>;

export function choicesOf(quotas: Tenant['quotas']): LimitChoices {
  const choice = (limit: number | null | undefined): LimitChoice => {
    if (limit === undefined) return { kind: 'plan', own: '' };
    return limit === null ? { kind: 'none', own: '' } : { kind: 'own', own: String(limit) };
  };
  return Object.fromEntries(LIMITED.map((name) => [name, choice(quotas[name])])) as LimitChoices;
}

/** What is sent: only the limits that were chosen anew. */
export function changesOf(before: LimitChoices, after: LimitChoices): NonNullable<TenantPatch['quotas']> {
  const valueOf = ({ kind, own }: LimitChoice) =>
    kind === 'plan' ? 'plan' : kind === 'none' ? null : Number(own);
  return Object.fromEntries(
    LIMITED.filter((name) => valueOf(before[name]) !== valueOf(after[name])).map((name) => [
      name,
      valueOf(after[name]),
    ]),
  );
}

/** A number of its own that is none. Somebody who may not ask at all is suspended instead. */
export const isWrong = (name: Limited, { kind, own }: LimitChoice): boolean =>
  kind === 'own' && !(name === 'requestsPerMinute' ? /^[1-9]\d{0,6}$/ : /^\d{1,6}$/).test(own.trim());
