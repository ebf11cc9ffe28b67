import { useFrame } from '../../storefront/page-context.js';

/** Whether whoever is looking may do what a scope stands for. The API decides; this only spares people a refusal. */
export function useMay(): (scope: string) => boolean {
  const scopes = useFrame().storefront.viewer?.scopes ?? [];
  return (scope) => scopes.includes(scope);
}
