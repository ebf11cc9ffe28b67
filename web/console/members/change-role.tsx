import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Member } from '../../api/contract.js';
import { attempt } from '../../api/failure.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { useRoleName } from '../shell/use-role-name.js';
import { RoleChoices } from './role-choices.js';
import type { Role } from './roles.js';

/** Gives a member another role; it holds at once, and can be taken back in passing. */
export function ChangeRole({
  member,
  onChanged,
}: {
  member: Member;
  onChanged: (member: Member) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const roleName = useRoleName();
  const toast = useToast();
  const [role, setRole] = useState(member.role);
  const patch = (to: string) =>
    api().PATCH('/api/v1/members/{id}', { params: { path: { id: member.id } }, body: { role: to as Role } });
  const form = useForm({
    send: () => patch(role),
    done: (changed: Member) => {
      onChanged(changed);
      toast({
        text: t('members.roleChanged', { name: changed.name, role: roleName(changed.role) }),
        undo: () =>
          void attempt(() => patch(member.role)).then(({ data }) => {
            if (!data) return;
            onChanged(data);
            setRole(data.role);
          }),
      });
    },
  });
  return (
    <section className={page.panel}>
      <form className={page.form} onSubmit={form.submit}>
        <RoleChoices role={role} onChange={setRole} />
        <FailureNotice failure={form.failure} />
        <div className={page.actions}>
          <Button type="submit" busy={form.busy} disabled={role === member.role}>
            {form.busy ? t('action.saving') : t('members.roleSave')}
          </Button>
        </div>
      </form>
    </section>
  );
}
