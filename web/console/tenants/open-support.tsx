import { useId, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { SupportSessionOpened, Tenant } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button, ButtonLink } from '../../design/button.js';
import { Choices } from '../../design/choices.js';
import { CopyBox } from '../../design/copy-box.js';
import { Dialog } from '../../design/dialog.js';
import { Field } from '../../design/field.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import css from './open-support.module.css';

const MINUTES = [15, 30, 60, 120, 240] as const;
const SHORTEST_REASON = 10;

/** Looking into a tenant: why, for how long and what for; then a link that works once, at the tenant's host. */
export function OpenSupport({
  tenant,
  open,
  onClose,
}: {
  tenant: Tenant;
  open: boolean;
  onClose: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const formId = useId();
  const [values, setValues] = useState({ reason: '', minutes: 60, access: 'read' });
  const [opened, setOpened] = useState<SupportSessionOpened | null>(null);
  const edit = (part: Partial<typeof values>) => setValues((current) => ({ ...current, ...part }));
  const close = () => {
    form.forget();
    setOpened(null);
    onClose();
  };
  const form = useForm({
    check: () => ({
      '/reason': values.reason.trim().length < SHORTEST_REASON && t('tenants.support.reasonShort'),
    }),
    send: () =>
      api().POST('/api/v1/support-sessions', {
        body: { ...values, reason: values.reason.trim(), access: values.access as 'read' | 'write' },
        headers: { 'X-Tenant-Id': tenant.id },
      }),
    done: setOpened,
  });
  const title = t('tenants.support.title', { name: tenant.name });
  if (opened) {
    return (
      <Dialog
        open={open}
        title={title}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{t('action.close')}</Button>
            <ButtonLink look="primary" icon="external" href={opened.link} target="_blank" rel="noreferrer">
              {t('tenants.support.enter')}
            </ButtonLink>
          </>
        }
      >
        <p>{t('tenants.support.ready')}</p>
        <CopyBox label={t('tenants.support.link')} value={opened.link} help={t('tenants.support.linkHelp')} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open={open}
      title={title}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" icon="lifebuoy" busy={form.busy}>
            {t('tenants.support.open')}
          </Button>
        </>
      }
    >
      <p>{t('tenants.support.body')}</p>
      <form id={formId} className={css.form} noValidate onSubmit={form.submit}>
        <Field
          label={t('tenants.reason')}
          help={t('tenants.support.reasonHelp')}
          error={form.errorOf('/reason')}
          required
        >
          {(control) => (
            <textarea
              {...control}
              data-autofocus=""
              value={values.reason}
              maxLength={500}
              rows={3}
              onChange={(event) => edit({ reason: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('tenants.support.minutes')} required>
          {(control) => (
            <select
              {...control}
              value={values.minutes}
              onChange={(event) => edit({ minutes: Number(event.target.value) })}
            >
              {MINUTES.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {t('tenants.support.minutesOf', { count: minutes })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Choices
          label={t('tenants.support.access')}
          value={values.access}
          choices={[
            { value: 'read', label: t('tenants.support.read'), help: t('tenants.support.readHelp') },
            { value: 'write', label: t('tenants.support.write'), help: t('tenants.support.writeHelp') },
          ]}
          onChange={(access) => edit({ access })}
        />
      </form>
      <FailureNotice failure={form.failure} />
    </Dialog>
  );
}
