import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useForm } from '../api/use-form.js';
import type { Call } from '../api/use-loaded.js';
import { usePartTexts } from '../texts/context.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Field } from './field.js';
import type { IconName } from './icon.js';
import { FailureNotice } from './notice.js';

/**
 * Asks before something is done that cannot be undone, and does it. With `typed` the person writes that word first, so
 * that nothing large goes by a slip of the hand.
 */
export function ConfirmDialog<Data>({
  open,
  title,
  confirm,
  icon,
  typed,
  act,
  onClose,
  onDone,
  children,
}: {
  open: boolean;
  title: string;
  /** Words of the button that does it. */
  confirm: string;
  icon?: IconName;
  typed?: { label: string; word: string };
  act: () => Call<Data>;
  onClose: () => void;
  onDone: (data: Data) => void;
  children: ReactNode;
}): ReactNode {
  const t = usePartTexts();
  const formId = useId();
  const [written, setWritten] = useState('');
  const close = () => {
    setWritten('');
    form.forget();
    onClose();
  };
  const form = useForm({
    check: () => ({
      '/typed': typed && written.trim() !== typed.word && t('confirm.mismatch', { word: typed.word }),
    }),
    send: act,
    done: (data: Data) => {
      setWritten('');
      onDone(data);
    },
  });
  return (
    <Dialog
      open={open}
      title={title}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button
            type="submit"
            form={formId}
            look="danger"
            busy={form.busy}
            {...(icon && { icon })}
            {...(!typed && { 'data-autofocus': '' })}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {children}
      <form id={formId} noValidate onSubmit={(event: FormEvent) => form.submit(event)}>
        {typed && (
          <Field
            label={typed.label}
            help={t('confirm.type', { word: typed.word })}
            error={form.errorOf('/typed')}
            required
          >
            {(control) => (
              <input
                {...control}
                data-autofocus=""
                value={written}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                onChange={(event) => setWritten(event.target.value)}
              />
            )}
          </Field>
        )}
      </form>
      <FailureNotice failure={form.failure} />
    </Dialog>
  );
}
