import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog } from '../../design/dialog.js';
import { Icon } from '../../design/icon.js';
import { useLeave } from '../../design/unsaved-guard.js';
import { useConsoleTexts } from '../../texts/context.js';
import type { PageGroup } from './pages.js';
import css from './palette.module.css';

/** Goes to a page by its name: type, choose with the arrows, Enter. */
export function Palette({
  groups,
  onClose,
}: {
  groups: readonly PageGroup[];
  onClose: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const leave = useLeave();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const wanted = typed.trim().toLowerCase();
  const found = groups
    .flatMap(({ text: group, pages }) =>
      pages.map((page) => ({ ...page, name: t(page.text), group: t(group) })),
    )
    .filter(({ name, group }) => `${name} ${group}`.toLowerCase().includes(wanted));
  const at = Math.min(chosen, found.length - 1);

  const go = (path: string | undefined) => {
    if (!path) return;
    onClose();
    leave(path);
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((at + step + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter') go(found[at]?.path);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog open title={t('shell.goTo')} onClose={onClose}>
      <input
        data-autofocus=""
        className={css.input}
        role="combobox"
        aria-label={t('shell.goTo')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[at] && `${listId}-${at}`}
        placeholder={t('shell.goToPlaceholder')}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={steer}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
      />
      <ul id={listId} className={css.list} role="listbox" aria-label={t('shell.pages')}>
        {found.map(({ path, name, icon, group }, index) => (
          <li
            key={path}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerMove={() => setChosen(index)}
            onClick={() => go(path)}
          >
            <Icon name={icon} size={18} />
            {name}
            <span>{group}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{t('shell.goToNothing')}</p>}
    </Dialog>
  );
}
