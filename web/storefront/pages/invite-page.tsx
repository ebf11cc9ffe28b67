import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Invitation } from '../../api/contract.js';
import { ButtonLink } from '../../design/button.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { roleName } from '../role-name.js';
import { paths } from '../routes.js';
import { CredentialsCard } from './credentials-card.js';
import { NewPasswordForm } from './new-password-form.js';

/** Accepting an invitation: whose it is, a password of one's own, and in. */
export function InvitePage({
  token,
  invitation,
}: {
  token: string;
  /** Null where the link does not work any more. */
  invitation: Invitation | null;
}): ReactNode {
  const t = useTexts();
  const { brand, tenant } = useFrame().storefront;
  const [dead, setDead] = useState(false);
  if (!invitation || dead) {
    return (
      <CredentialsCard title={t('invite.deadTitle')} lead={t('invite.deadLead', { name: brand.name })}>
        <ButtonLink wide href={paths.signIn(paths.home)}>
          {t('invite.deadAction')}
        </ButtonLink>
      </CredentialsCard>
    );
  }
  const { name, email, role, organisation } = invitation;
  return (
    <CredentialsCard
      title={t('invite.title', { name: tenant.kind === 'tenant' ? brand.name : organisation })}
      lead={t('invite.lead', { person: name, role: roleName(role, t), email })}
    >
      <NewPasswordForm
        email={email}
        submit={t('invite.submit')}
        submitting={t('invite.submitting')}
        send={(password) => api().POST('/api/v1/invitations/accept', { body: { token, password } })}
        onDone={() => window.location.assign(paths.home)}
        onDead={() => setDead(true)}
      />
    </CredentialsCard>
  );
}
