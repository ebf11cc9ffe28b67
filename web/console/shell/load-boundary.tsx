import { Component, type ReactNode } from 'react';
import { Button } from '../../design/button.js';
import { Notice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from './page.module.css';

/** A page whose script did not come (a lost network, a new version): says so and offers to load again. */
export class LoadBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed(): ReactNode {
  const t = useConsoleTexts();
  return (
    <div className={page.stack}>
      <Notice tone="danger" live title={t('load.failed')} />
      <p>
        <Button onClick={() => window.location.reload()}>{t('action.retry')}</Button>
      </p>
    </div>
  );
}
