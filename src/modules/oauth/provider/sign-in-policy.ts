import { interactionPolicy } from 'oidc-provider';

const { Check, base } = interactionPolicy;

/**
 * When somebody must sign in or decide. The library's policy, but for a sign-in that must be fresh (`prompt=login`,
 * `max_age`): it is fresh when our session began after the request that asked for it.
 */
export function signInPolicy(): interactionPolicy.DefaultPolicy {
  const policy = base();
  const { checks } = policy.get('login')!;
  checks.remove('login_prompt');
  checks.remove('max_age');
  checks.add(
    new Check('fresh_sign_in', 'a fresh sign-in is required', 'login_required', ({ oidc }) => {
      const { session } = oidc;
      const maxAge = oidc.params?.max_age;
      const isStale = typeof maxAge === 'number' && session!.past(maxAge);
      if (!oidc.prompts.has('login') && !isStale) return Check.NO_NEED_TO_PROMPT;
      const asked = oidc.entities.Interaction;
      // Consent comes after signing in, so whoever comes from there has done so.
      const isFresh = asked && (asked.prompt.name !== 'login' || (session!.loginTs ?? 0) >= asked.iat);
      return isFresh ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
    }),
  );
  return policy;
}
