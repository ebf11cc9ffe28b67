import { useEffect, useRef, useState, type ReactNode } from 'react';
import { usePartTexts } from '../texts/context.js';
import { Button } from './button.js';
import { Check } from './choices.js';
import { CopyButton } from './copy-button.js';
import { Notice } from './notice.js';
import css from './secret-once.module.css';
import { useUnsaved } from './unsaved-guard.js';

/** A secret that is shown this one time. The page holds the person until they say that it is stored. */
export function SecretOnce({
  title,
  label,
  value,
  onStored,
  children,
}: {
  title: string;
  label: string;
  value: string;
  onStored: () => void;
  children?: ReactNode;
}): ReactNode {
  const t = usePartTexts();
  const [stored, setStored] = useState(false);
  const panel = useRef<HTMLElement>(null);
  // What was pressed to make it is gone.
  useEffect(() => panel.current?.focus(), []);
  useUnsaved(!stored, t('secret.leaving'));
  return (
    <section ref={panel} className={css.panel} tabIndex={-1} aria-label={title}>
      <Notice tone="success" live title={title}>
        {t('secret.once')}
      </Notice>
      <div className={css.box}>
        <code aria-label={label}>{value}</code>
        <CopyButton value={value} label={label} />
      </div>
      {children}
      <Check label={t('secret.stored')} checked={stored} onChange={setStored} />
      <Button look="primary" disabled={!stored} onClick={onStored}>
        {t('secret.done')}
      </Button>
    </section>
  );
}
