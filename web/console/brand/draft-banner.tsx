import { useState, type ReactNode } from 'react';
import type { Json } from '../../api/contract.js';
import { Button } from '../../design/button.js';
import { parseHex } from '../../design/color.js';
import { Dialog } from '../../design/dialog.js';
import { Icon } from '../../design/icon.js';
import type { ConsoleKey } from '../../texts/console.js';
import type { Translate } from '../../texts/translate.js';
import { useConsoleTexts } from '../../texts/context.js';
import type { Change } from './brand-changes.js';
import css from './draft-banner.module.css';

/** A draft that waits, for instance from a theme: look at it, compare it, publish it or let it go. */
export function DraftBanner({
  changes,
  previewing,
  blocked,
  busy,
  onPreview,
  onPublish,
  onDiscard,
}: {
  changes: Change[];
  previewing: boolean;
  /** The form has changes of its own that publishing would mix up. */
  blocked: boolean;
  busy: boolean;
  onPreview: (on: boolean) => void;
  onPublish: () => void;
  onDiscard: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const [comparing, setComparing] = useState(false);
  const [asking, setAsking] = useState(false);
  return (
    <section className={css.banner}>
      <div className={css.words}>
        <h2>
          <Icon name="palette" />
          {t('draft.title')}
        </h2>
        <p>{t('draft.body', { count: changes.length })}</p>
        {blocked && <p className={css.blocked}>{t('draft.unsaved')}</p>}
      </div>
      <div className={css.actions}>
        <Button look="primary" disabled={blocked} busy={busy} onClick={onPublish}>
          {busy ? t('draft.publishing') : t('draft.publish')}
        </Button>
        <Button icon="eye" aria-pressed={previewing} onClick={() => onPreview(!previewing)}>
          {previewing ? t('draft.previewing') : t('draft.preview')}
        </Button>
        <Button aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
          {comparing ? t('draft.hide') : t('draft.compare')}
        </Button>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t('draft.discard')}
        </Button>
      </div>
      {comparing && <Comparison changes={changes} />}
      <Dialog
        open={asking}
        title={t('draft.discardTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('action.cancel')}</Button>
            <Button
              look="danger"
              onClick={() => {
                setAsking(false);
                onDiscard();
              }}
            >
              {t('draft.discard')}
            </Button>
          </>
        }
      >
        <p>{t('draft.discardBody')}</p>
      </Dialog>
    </section>
  );
}

function Comparison({ changes }: { changes: Change[] }): ReactNode {
  const t = useConsoleTexts();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('draft.field')}</th>
          <th scope="col">{t('draft.now')}</th>
          <th scope="col">{t('draft.then')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, before, after }) => (
          <tr key={path.join('.')}>
            <th scope="row">{nameOf(path, t)}</th>
            <td>
              <Value value={before} />
            </td>
            <td>
              <Value value={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const NAMES: Record<string, ConsoleKey> = {
  name: 'brand.name',
  tagline: 'brand.tagline',
  radius: 'brand.radius',
  colorScheme: 'brand.scheme',
  favicon: 'brand.favicon',
  'logo.light': 'brand.logoLight',
  'logo.dark': 'brand.logoDark',
  'fonts.heading': 'brand.headingFont',
  'fonts.body': 'brand.bodyFont',
};

/** A value's name as the form calls it; the path itself for one that the form does not know. */
function nameOf(path: string[], t: Translate<ConsoleKey>): string {
  const [first, scheme, color] = path;
  if (first === 'colors' && (scheme === 'light' || scheme === 'dark') && color) {
    const side = scheme === 'light' ? t('brand.editingLight') : t('brand.editingDark');
    return `${t(`brand.color.${color}` as ConsoleKey)} · ${side}`;
  }
  const key = NAMES[path.join('.')];
  return key ? t(key) : path.join(' · ');
}

function Value({ value }: { value: Json | undefined }): ReactNode {
  const t = useConsoleTexts();
  if (value === undefined || value === null || value === '')
    return <span className={css.unset}>{t('draft.empty')}</span>;
  const text = String(value);
  return (
    <span className={css.value}>
      {parseHex(text) && <span className={css.swatch} style={{ background: text }} />}
      {text}
    </span>
  );
}
