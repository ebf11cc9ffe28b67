import type { ReactNode } from 'react';
import type { SignInOptions } from '../../api/contract.js';
import { ButtonLink } from '../../design/button.js';
import { Notice } from '../../design/notice.js';
import { useTexts, useUiTexts } from '../../texts/context.js';
import type { StorefrontKey } from '../../texts/storefront.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import { CredentialsCard } from './credentials-card.js';
import { ContinueWith } from './sign-in-page.js';
import css from './sign-in-page.module.css';

/** The server's word for what was wrong → what a person is told about it. */
const REASONS: Record<string, StorefrontKey> = {
  off: 'signInFailed.reason.off',
  expired: 'signInFailed.reason.expired',
  cancelled: 'signInFailed.reason.cancelled',
  'provider-error': 'signInFailed.reason.providerError',
  'provider-unreachable': 'signInFailed.reason.providerUnreachable',
  'provider-invalid': 'signInFailed.reason.providerInvalid',
  'email-missing': 'signInFailed.reason.emailMissing',
  'email-unverified': 'signInFailed.reason.emailUnverified',
  'domain-not-allowed': 'signInFailed.reason.domainNotAllowed',
  'not-a-member': 'signInFailed.reason.notAMember',
  'member-suspended': 'signInFailed.reason.memberSuspended',
  'other-account': 'signInFailed.reason.otherAccount',
  'quota-exceeded': 'signInFailed.reason.quotaExceeded',
};

/** The company's login let nobody in: why, and what to do now. */
export function SignInFailedPage({
  reason,
  next,
  reference,
  options: { sso },
}: {
  reason: string;
  next: string;
  reference: string | null;
  options: SignInOptions;
}): ReactNode {
  const t = useTexts();
  const ui = useUiTexts();
  const { brand } = useFrame().storefront;
  const words = Object.hasOwn(REASONS, reason) ? REASONS[reason]! : 'signInFailed.reason.unknown';
  return (
    <CredentialsCard
      title={t('signInFailed.title')}
      lead={t('signInFailed.lead', { name: sso?.name ?? brand.name })}
    >
      <Notice tone={reason === 'cancelled' ? 'info' : 'warning'}>{t(words)}</Notice>
      <div className={css.actions}>
        {sso && <ContinueWith sso={sso} next={next} label={t('signInFailed.again', { name: sso.name })} />}
        <ButtonLink look="quiet" wide href={paths.signIn(next)}>
          {t('signInFailed.other')}
        </ButtonLink>
      </div>
      {reference && (
        <p className={css.reference}>
          <code>{ui('problem.reference', { id: reference })}</code>
        </p>
      )}
    </CredentialsCard>
  );
}
