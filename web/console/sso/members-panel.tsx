import { useRef, useState, type ReactNode } from 'react';
import type { Sso, SsoUpdate } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { signInAgain } from '../../api/session.js';
import { Field } from '../../design/field.js';
import { FailureNotice } from '../../design/notice.js';
import { useToast } from '../../design/toast.js';
import { Toggle } from '../../design/toggle.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { useRoleName } from '../shell/use-role-name.js';
import type { SsoState } from './use-sso.js';

const ROLES = ['viewer', 'member', 'admin'] as const;

/** Who is offered the login, and who may join by it. Each switch is saved as it is moved. */
export function MembersPanel({ state, mayWrite }: { state: SsoState; mayWrite: boolean }): ReactNode {
  const t = useConsoleTexts();
  const roleName = useRoleName();
  const { shown, failure, save } = useSave(state);
  const { justInTime, enabled, enforced, name } = shown;
  return (
    <section id="members" className={page.panel}>
      <h2>{t('sso.members.title')}</h2>
      <fieldset className={page.form} disabled={!mayWrite} aria-label={t('sso.members.title')}>
        {/* What is enforced is offered; it is switched off below. */}
        {!enforced && (
          <Toggle
            name="enabled"
            label={t('sso.members.offer')}
            help={t('sso.members.offerHelp', { name: name ?? '' })}
            checked={enabled}
            onChange={(checked) => save({ enabled: checked })}
          />
        )}
        <Toggle
          name="justInTime"
          label={t('sso.members.join')}
          help={t('sso.members.joinHelp')}
          checked={justInTime.enabled}
          onChange={(checked) => save({ justInTime: { ...justInTime, enabled: checked } })}
        />
        {justInTime.enabled && (
          <Field label={t('sso.members.role')} help={t('sso.members.roleHelp')} required>
            {(control) => (
              <select
                {...control}
                value={justInTime.role}
                onChange={(event) =>
                  save({
                    justInTime: { enabled: true, role: event.target.value as Sso['justInTime']['role'] },
                  })
                }
              >
                {ROLES.map((role) => (
                  <option key={role} value={role}>
                    {roleName(role)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </fieldset>
      <FailureNotice failure={failure} />
    </section>
  );
}

/** Shows a change before it is saved, and takes it back where it is refused. One after the other: each is measured against the last. */
function useSave({ sso, patch, reload }: SsoState) {
  const t = useConsoleTexts();
  const toast = useToast();
  const [pending, setPending] = useState<SsoUpdate | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());
  const save = (change: SsoUpdate) => {
    setPending((before) => ({ ...before, ...change }));
    const mine = last.current.then(async () => {
      const answer = await attempt(() => patch(change));
      if (signInAgain(answer.failure)) return;
      setFailure(answer.failure);
      // Where somebody else was faster, theirs is shown.
      await reload();
      if (last.current === mine) setPending(null);
      if (!answer.failure) toast({ text: t('sso.members.saved') });
    });
    last.current = mine;
  };
  return { shown: { ...sso, ...pending } as Sso, failure, save };
}
