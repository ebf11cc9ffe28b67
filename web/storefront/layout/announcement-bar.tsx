import { useEffect, useState, type ReactNode } from 'react';
import type { Announcement } from '../../api/contract.js';
import { Icon, type IconName } from '../../design/icon.js';
import { classes } from '../../design/classes.js';
import { useTexts } from '../../texts/context.js';
import css from './announcement-bar.module.css';

const LOOKS: Record<string, { className: string | undefined; icon: IconName }> = {
  info: { className: css.info, icon: 'megaphone' },
  success: { className: css.success, icon: 'check-circle' },
  warning: { className: css.warning, icon: 'alert' },
};

const STORAGE_KEY = 'dismissed-announcement';

/** One line of the tenant's above every page. Closed, it stays closed until the message changes. */
export function AnnouncementBar({ announcement }: { announcement: Announcement }): ReactNode {
  const t = useTexts();
  const { text, link, tone, dismissible = true } = announcement;
  const [hidden, setHidden] = useState(false);
  const look = LOOKS[tone] ?? LOOKS['info'];

  useEffect(() => {
    if (dismissible && recall() === text) setHidden(true);
  }, [dismissible, text]);

  return (
    <section
      className={classes(css.bar, look?.className)}
      aria-label={t('announcement.label')}
      hidden={hidden}
    >
      <div className={css.inner}>
        <Icon name={look?.icon ?? 'info'} size={18} />
        <p className={css.text}>
          {text} {link && <a href={link.url}>{link.label}</a>}
        </p>
        {dismissible && (
          <button
            type="button"
            className={css.dismiss}
            aria-label={t('announcement.dismiss')}
            onClick={() => {
              remember(text);
              setHidden(true);
            }}
          >
            <Icon name="close" size={18} />
          </button>
        )}
      </div>
    </section>
  );
}

// Browsers may forbid storage; then the bar comes back on the next page, which is no harm.
function recall(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function remember(text: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, text);
  } catch {
    return;
  }
}
