import { useEffect, useState, type ReactNode } from 'react';
import { useUiTexts } from '../texts/context.js';
import css from './copy-button.module.css';
import { classes } from './classes.js';
import { Icon } from './icon.js';

/** Puts a value on the clipboard and says so. `compact` shows only the sign. */
export function CopyButton({
  value,
  label,
  compact = false,
}: {
  value: string;
  label: string;
  compact?: boolean;
}): ReactNode {
  const t = useUiTexts();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <button
      type="button"
      className={classes(css.copy, compact && css.compact, copied && css.done)}
      title={t('action.copy')}
      aria-label={t('action.copyValue', { label })}
      onClick={() => void copyText(value).then(setCopied)}
    >
      <Icon name={copied ? 'check' : 'copy'} size={16} />
      <span aria-live="polite" className={compact ? 'visually-hidden' : undefined}>
        {copied ? t('action.copied') : t('action.copy')}
      </span>
    </button>
  );
}

async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return copyBySelection(value);
  }
}

// Pages on plain http have no clipboard object; selecting and copying still works there.
function copyBySelection(value: string): boolean {
  const area = document.createElement('textarea');
  area.value = value;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
