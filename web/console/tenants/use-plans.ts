import { askedOnce } from '../../api/asked-once.js';
import { api } from '../../api/client.js';
import type { Plan } from '../../api/contract.js';
import { useLoaded } from '../../api/use-loaded.js';

const load = askedOnce(() => api().GET('/api/v1/plans'));

/** Every plan with what it allows; null until it is here. */
export function usePlans(): readonly Plan[] | null {
  return useLoaded(load).data?.data ?? null;
}

/** What people call a plan. */
export function usePlanName(): (id: string) => string {
  const plans = usePlans();
  return (id) => plans?.find((plan) => plan.id === id)?.name ?? id;
}
