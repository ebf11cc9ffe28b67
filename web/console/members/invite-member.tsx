import { useId, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { MemberInvited } from '../../api/contract.js';
import { useForm, type FormState } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { Dialog } from '../../design/dialog.js';
import { Field } from '../../design/field.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { InvitationLink } from './invitation-link.js';
import { RoleChoices } from './role-choices.js';
import { type Role, useRoles } from './roles.js';

interface Values {
  name: string;
  email: string;
  role: Role;
}

const NOBODY: Values = { name: '', email: '', role: 'member' };

/** Asks somebody in by mail, with a role; the link can also be handed on by hand. */
export function InviteMember({
  open,
  onClose,
  onInvited,
}: {
  open: boolean;
  onClose: () => void;
  onInvited: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const formId = useId();
  const roles = useRoles();
  const [values, setValues] = useState(NOBODY);
  const [invited, setInvited] = useState<MemberInvited | null>(null);
  const form = useForm({
    check: () => ({
      '/name': values.name.trim() === '' && t('members.nameMissing'),
      '/email': !/^\S+@\S+\.\S+$/.test(values.email.trim()) && t('form.email'),
    }),
    send: () =>
      api().POST('/api/v1/members', {
        body: {
          name: values.name.trim(),
          email: values.email.trim(),
          ...(roles.length > 1 && { role: values.role }),
        },
      }),
    done: (member: MemberInvited) => {
      setInvited(member);
      onInvited();
    },
  });
  const close = () => {
    setValues(NOBODY);
    setInvited(null);
    form.forget();
    onClose();
  };
  if (invited) {
    return (
      <Dialog
        open={open}
        title={t('members.invitedTitle', { name: invited.name })}
        onClose={close}
        actions={
          <Button look="primary" data-autofocus="" onClick={close}>
            {t('members.invitedDone')}
          </Button>
        }
      >
        <InvitationLink email={invited.email} link={invited.invite} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open={open}
      title={t('members.inviteTitle')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" icon="mail" busy={form.busy}>
            {form.busy ? t('members.inviting') : t('members.inviteSend')}
          </Button>
        </>
      }
    >
      <form id={formId} className={page.form} noValidate onSubmit={form.submit}>
        <PersonFields values={values} form={form} edit={(part) => setValues({ ...values, ...part })} />
        <RoleChoices role={values.role} onChange={(role) => setValues({ ...values, role })} />
      </form>
      <FailureNotice failure={form.failure} />
    </Dialog>
  );
}

function PersonFields({
  values,
  form,
  edit,
}: {
  values: Values;
  form: FormState;
  edit: (part: Partial<Values>) => void;
}): ReactNode {
  const t = useConsoleTexts();
  return (
    <>
      <Field label={t('members.name')} error={form.errorOf('/name')} required>
        {(control) => (
          <input
            {...control}
            data-autofocus=""
            value={values.name}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => edit({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('members.email')} error={form.errorOf('/email')} required>
        {(control) => (
          <input
            {...control}
            type="email"
            value={values.email}
            maxLength={254}
            autoComplete="off"
            onChange={(event) => edit({ email: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
