import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { SignInOptions } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button, ButtonLink } from '../../design/button.js';
import { Field } from '../../design/field.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import { choicesIn, ChooseOrganisation, type SignInChoice } from './choose-organisation.js';
import { CredentialsCard } from './credentials-card.js';
import css from './sign-in-page.module.css';

/** Sign-in by the company's login or by password, and back to where the visitor came from. */
export function SignInPage({ next, options }: { next: string; options: SignInOptions }): ReactNode {
  const t = useTexts();
  const { brand, tenant } = useFrame().storefront;
  const isWork = tenant.kind !== 'tenant';
  const { sso, passwords } = options;
  return (
    <CredentialsCard
      title={t('signIn.title')}
      lead={isWork ? t('signIn.leadWork') : t('signIn.lead', { name: brand.name })}
      foot={isWork ? <HelpForWork /> : t('signIn.help', { name: brand.name })}
    >
      {sso && <ContinueWith sso={sso} next={next} />}
      {sso && passwords === 'exceptional' ? (
        <details className={css.other}>
          <summary>{t('signIn.otherWays')}</summary>
          <div className={css.folded}>
            <p className={css.lead}>{t('signIn.otherWaysLead', { name: sso.name })}</p>
            <PasswordForm next={next} sso={sso} />
          </div>
        </details>
      ) : (
        <>
          {sso && <p className={css.or}>{t('signIn.or')}</p>}
          <PasswordForm next={next} sso={sso} />
        </>
      )}
    </CredentialsCard>
  );
}

/** Needs no script: it is a link to where the company's login begins. */
export function ContinueWith({
  sso,
  next,
  label,
}: {
  sso: NonNullable<SignInOptions['sso']>;
  next: string;
  label?: string;
}): ReactNode {
  const t = useTexts();
  const href = next === '/' ? sso.startUrl : `${sso.startUrl}?next=${encodeURIComponent(next)}`;
  return (
    <ButtonLink look="primary" size="large" icon="key" wide href={href}>
      {label ?? t('signIn.continue', { name: sso.name })}
    </ButtonLink>
  );
}

function HelpForWork(): ReactNode {
  const t = useTexts();
  return (
    <>
      {t('signIn.helpWork')} <a href="/docs">{t('signIn.docs')}</a>
    </>
  );
}

interface Pair {
  email: string;
  password: string;
}

function PasswordForm({ next, sso }: { next: string; sso: SignInOptions['sso'] }): ReactNode {
  const t = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [choice, setChoice] = useState<{ pair: Pair; among: SignInChoice[] } | null>(null);

  const signIn = async (pair: Pair, organisation?: string) => {
    setBusy(true);
    const body = { ...pair, ...(organisation && { organisation }) };
    const answer = await attempt(() => api().POST('/api/v1/sessions', { body }));
    if (!answer.failure) return window.location.assign(next);
    const among = choicesIn(answer.failure.members);
    setBusy(false);
    setFailure(among ? null : answer.failure);
    setChoice(among && { pair, among });
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void signIn({ email: String(form.get('email')).trim(), password: String(form.get('password')) });
  };

  if (choice) {
    return (
      <ChooseOrganisation
        choices={choice.among}
        busy={busy}
        onChoose={(slug) => void signIn(choice.pair, slug)}
        onBack={() => setChoice(null)}
      />
    );
  }
  return (
    <>
      <noscript>
        <Notice tone="warning">{t('page.noscriptSignIn')}</Notice>
      </noscript>
      <SignInFailure failure={failure} sso={sso} />
      <form method="post" onSubmit={send}>
        <Field label={t('signIn.email')} required>
          {(control) => <input {...control} type="email" name="email" autoComplete="username" required />}
        </Field>
        <Field label={t('signIn.password')} required>
          {(control) => (
            <input {...control} type="password" name="password" autoComplete="current-password" required />
          )}
        </Field>
        <p className={css.forgotten}>
          <a href={paths.forgotPassword}>{t('signIn.forgotten')}</a>
        </p>
        <Button type="submit" look={sso ? 'secondary' : 'primary'} size="large" wide busy={busy}>
          {busy ? t('signIn.submitting') : t('signIn.submit')}
        </Button>
      </form>
    </>
  );
}

function SignInFailure({ failure, sso }: { failure: Failure | null; sso: SignInOptions['sso'] }): ReactNode {
  const t = useTexts();
  // 400, 401 and 422 are the same to a person: this pair does not open the door.
  if (failure && [400, 401, 422].includes(failure.status))
    return <Notice tone="danger" live title={t('signIn.wrong')} />;
  if (failure?.status === 429) return <Notice tone="warning" live title={t('signIn.tooMany')} />;
  if (failure?.code === 'sso-required' && sso)
    return <Notice tone="warning" live title={t('signIn.ssoRequired', { name: sso.name })} />;
  return <FailureNotice failure={failure} />;
}
