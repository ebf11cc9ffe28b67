import { useEffect, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { SupportLook } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { Icon } from '../../design/icon.js';
import { useUiTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import css from './support-banner.module.css';

const TICK_MS = 15_000;

/** Above every page while somebody looks in for support: who, why, how long, and the way out. */
export function SupportBanner(): ReactNode {
  const { support } = useFrame().storefront;
  return support && <Banner support={support} />;
}

function Banner({ support }: { support: SupportLook }): ReactNode {
  const t = useUiTexts();
  const { tenant } = useFrame().storefront;
  const minutes = useMinutesLeft(support.expiresAt);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const organisation = support.organisation ?? t('supportBanner.provider');
  const end = async () => {
    setBusy(true);
    const answer = await attempt(() => api().POST('/api/v1/support-sessions/current/end'));
    // Over already is as good as ended.
    if (!answer.failure || answer.failure.status === 401) return window.location.assign(paths.home);
    setBusy(false);
    setFailure(answer.failure);
  };
  return (
    <section className={css.banner} aria-label={t('supportBanner.label')}>
      <div className={css.inner}>
        <Icon name="lifebuoy" />
        <div className={css.words}>
          <p className={css.who}>
            {support.by
              ? t('supportBanner.person', { person: support.by, organisation, name: tenant.name })
              : t('supportBanner.nobody', { organisation, name: tenant.name })}
          </p>
          <p>
            {t('supportBanner.reason', { reason: support.reason })}{' '}
            {t(support.access === 'write' ? 'supportBanner.write' : 'supportBanner.read')}{' '}
            {/* Server and browser read different clocks. */}
            <span className={css.left} suppressHydrationWarning>
              {minutes > 0 ? t('supportBanner.left', { count: minutes }) : t('supportBanner.over')}
            </span>
          </p>
          {failure && <p role="alert">{failure.message ?? t('problem.unknown')}</p>}
        </div>
        <Button icon="logout" busy={busy} onClick={() => void end()}>
          {t('supportBanner.end')}
        </Button>
      </div>
    </section>
  );
}

/** Whole minutes until a time, counted down while the page is open. */
function useMinutesLeft(until: string): number {
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 60_000));
  const [minutes, setMinutes] = useState(left);
  useEffect(() => {
    const tick = () => setMinutes(left());
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [until]);
  return minutes;
}
