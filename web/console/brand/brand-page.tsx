import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../../design/button.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import { useFrame } from '../../storefront/page-context.js';
import { useShowBrand } from './show-brand.js';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.js';
import { PageSkeleton } from '../shell/skeleton.js';
import { useUnsaved } from '../../design/unsaved-guard.js';
import { brandOf, changesOf, merged } from './brand-changes.js';
import { BrandForm } from './brand-form.js';
import css from './brand-page.module.css';
import { DraftBanner } from './draft-banner.js';
import { PreviewPane } from './preview-pane.js';
import { useBrand, type BrandEditor } from './use-brand.js';

/** The brand editor: what is typed on the left shows on the right, and goes live when it is saved. */
export function BrandPage(): ReactNode {
  const t = useConsoleTexts();
  const editor = useBrand();
  const { kind } = useFrame().storefront.tenant;
  const title = kind === 'tenant' ? t('brand.title') : t('brand.defaultTitle');
  usePageTitle(title);
  useUnsaved(editor.changes.length > 0);
  useSavedBrand(editor);
  return (
    <>
      <div className={page.head}>
        <div>
          <h1>{title}</h1>
          <p className={page.lead}>{kind === 'tenant' ? t('brand.lead') : t('brand.defaultLead')}</p>
        </div>
      </div>
      {editor.form && editor.saved ? <Editor editor={editor} /> : <Waiting editor={editor} />}
    </>
  );
}

/** The console wears what was just published. */
function useSavedBrand({ outcome, saved }: BrandEditor): void {
  const showBrand = useShowBrand();
  useEffect(() => {
    if (saved && (outcome === 'saved' || outcome === 'published')) showBrand(brandOf(saved));
  }, [outcome, saved, showBrand]);
}

function Waiting({ editor }: { editor: BrandEditor }): ReactNode {
  const t = useConsoleTexts();
  if (!editor.failure) return <PageSkeleton />;
  return (
    <div className={page.stack}>
      <FailureNotice failure={editor.failure} title={t('load.failed')} />
      <p>
        <Button onClick={() => void editor.reload()}>{t('action.retry')}</Button>
      </p>
    </div>
  );
}

function Editor({ editor }: { editor: BrandEditor }): ReactNode {
  const { saved, form, failure } = editor;
  const [scheme, setScheme] = useState<'light' | 'dark'>(form?.colorScheme === 'dark' ? 'dark' : 'light');
  const [draftShown, setDraftShown] = useState(false);
  if (!saved || !form) return null;
  const draft = saved.draft;
  // Who starts to type wants to see that.
  const previewing = draftShown && editor.changes.length === 0;
  const shown = draft && previewing ? merged(brandOf(saved), draft) : form;
  return (
    <div className={css.columns}>
      <form
        className={page.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void editor.save();
        }}
      >
        {draft && (
          <DraftBanner
            changes={changesOf(brandOf(saved), draft)}
            previewing={previewing}
            blocked={editor.changes.length > 0}
            busy={editor.busy}
            onPreview={(on) => {
              setDraftShown(on);
              if (on && draft.colorScheme && draft.colorScheme !== 'auto') setScheme(draft.colorScheme);
            }}
            onPublish={() => void editor.publishDraft()}
            onDiscard={() => void editor.discardDraft()}
          />
        )}
        <BrandForm brand={form} failure={failure} edit={editor.edit} scheme={scheme} onScheme={setScheme} />
        <SaveBar editor={editor} />
      </form>
      <div className={css.preview}>
        <PreviewPane brand={shown} scheme={scheme} onScheme={setScheme} />
      </div>
    </div>
  );
}

function SaveBar({ editor }: { editor: BrandEditor }): ReactNode {
  const { kind } = useFrame().storefront.tenant;
  const t = useConsoleTexts();
  const { changes, conflict, failure, outcome, busy } = editor;
  const dirty = changes.length > 0;
  return (
    <div className={css.save} data-dirty={dirty || undefined}>
      {conflict && (
        <Notice tone="warning" live title={t('conflict.title')}>
          <p>{t('conflict.body')}</p>
          <div className={css.conflict}>
            <Button size="small" look="primary" onClick={() => void editor.keepMine()}>
              {t('conflict.keep')}
            </Button>
            <Button size="small" onClick={() => void editor.takeTheirs()}>
              {t('conflict.drop')}
            </Button>
          </div>
        </Notice>
      )}
      <FailureNotice
        failure={failure}
        title={failure && failure.fields.size > 0 ? t('brand.invalid') : undefined}
      />
      <div className={css.bar}>
        <p className={css.state} role="status">
          {outcome === 'saved' && t(kind === 'tenant' ? 'brand.saved' : 'brand.defaultSaved')}
          {outcome === 'published' && t('draft.published')}
          {outcome === 'discarded' && t('draft.discarded')}
          {!outcome && (dirty ? t('brand.unsaved', { count: changes.length }) : t('brand.clean'))}
        </p>
        <div className={page.actions}>
          {dirty && (
            <Button look="quiet" onClick={editor.reset}>
              {t('brand.reset')}
            </Button>
          )}
          <Button
            type="submit"
            look="primary"
            busy={busy}
            disabled={!dirty || editor.form?.name.trim() === ''}
          >
            {busy ? t('action.saving') : t('brand.save')}
          </Button>
        </div>
      </div>
    </div>
  );
}
