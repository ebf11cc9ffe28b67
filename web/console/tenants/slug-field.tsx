import { useEffect, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { SlugCheck } from '../../api/contract.js';
import { attempt } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { Field } from '../../design/field.js';
import { useConsoleTexts } from '../../texts/context.js';

const PAUSE_MS = 300;
/** As long as a slug may be; a wish need not be one yet. */
const LONGEST = 63;

/** A short name as it is being chosen: it follows the name until the person writes one of their own. */
export interface SlugChoice {
  slug: string;
  isOwn: boolean;
}

export const NO_SLUG: SlugChoice = { slug: '', isOwn: false };

/** A short name that is checked while it is typed; one that is free is offered. */
export function SlugField({
  label,
  help,
  name,
  value: { slug, isOwn },
  error,
  free,
  onChange,
}: {
  label: string;
  help: string;
  /** The name that it follows. */
  name: string;
  value: SlugChoice;
  error: string | undefined;
  /** What to say of one that is free, by the host that would be its own. */
  free: (host: string, slug: string) => string;
  onChange: (choice: SlugChoice) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const wish = (isOwn ? slug : name).trim().slice(0, LONGEST);
  const check = useSlugCheck(wish);
  const offered = check && (check.isAvailable ? check.slug : check.suggestion);

  useEffect(() => {
    if (!isOwn && offered && offered !== slug) onChange({ slug: offered, isOwn: false });
  }, [isOwn, offered, slug, onChange]);

  const isBad = isOwn && check !== null && !check.isAvailable;
  const isFree = offered !== null && offered === slug;
  const fault = isBad ? t('tenants.slugBad', { slug: check.slug, reason: check.reason ?? '' }) : undefined;
  return (
    <>
      <Field
        label={label}
        help={isFree ? free(offered + check!.host.slice(check!.slug.length), offered) : help}
        error={isFree ? undefined : (fault ?? error)}
        required
      >
        {(control) => (
          <input
            {...control}
            value={slug}
            maxLength={LONGEST}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => onChange({ slug: event.target.value.toLowerCase(), isOwn: true })}
          />
        )}
      </Field>
      {isBad && check.suggestion && (
        <div>
          <Button size="small" onClick={() => onChange({ slug: check.suggestion!, isOwn: true })}>
            {t('tenants.slugUse', { slug: check.suggestion })}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the API says of a wish, once the person pauses; null until then. */
function useSlugCheck(wish: string): SlugCheck | null {
  const [found, setFound] = useState<SlugCheck | null>(null);
  useEffect(() => {
    if (!wish) return;
    let isStale = false;
    const ask = async () => {
      const params = { query: { slug: wish } };
      const answer = await attempt(() => api().GET('/api/v1/tenants/slug-check', { params }));
      if (!isStale && answer.data) setFound(answer.data);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [wish]);
  return found?.slug === wish ? found : null;
}
