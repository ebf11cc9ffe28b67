import { useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import { signInAgain } from '../../api/session.js';
import css from './image-field.module.css';

/** An image of the brand: shown on the ground it is meant for, uploaded, replaced or taken away. */
export function ImageField({
  label,
  purpose,
  url,
  ground,
  onChange,
}: {
  label: string;
  purpose: 'logo' | 'logoDark' | 'favicon';
  url: string | null;
  /** Colour behind the image where visitors see it. */
  ground: string;
  onChange: (url: string | null) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    setBusy(true);
    const answer = await attempt(() =>
      api().POST('/api/v1/whitelabel/assets', {
        body: { file: file.name, purpose },
        bodySerializer: () => formDataOf(file, purpose),
      }),
    );
    setBusy(false);
    target.value = '';
    if (signInAgain(answer.failure)) return;
    setFailure(answer.failure);
    if (answer.data) onChange(answer.data.url);
  };

  return (
    <div className={css.field}>
      <p className={css.label}>{label}</p>
      <div className={css.stage} style={{ background: ground }}>
        {url ? <img src={url} alt={label} /> : <span className={css.none}>{t('brand.noImage')}</span>}
      </div>
      <div className={css.actions}>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          tabIndex={-1}
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          aria-label={t('brand.uploadOf', { label })}
          onChange={(event) => void upload(event)}
        />
        <Button
          size="small"
          icon="upload"
          busy={busy}
          aria-label={t(url ? 'brand.replaceOf' : 'brand.uploadOf', { label })}
          onClick={() => input.current?.click()}
        >
          {busy ? t('brand.uploading') : url ? t('brand.replace') : t('brand.upload')}
        </Button>
        {url && (
          <Button
            size="small"
            look="quiet"
            aria-label={t('brand.removeOf', { label })}
            onClick={() => onChange(null)}
          >
            {t('brand.remove')}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
    </div>
  );
}

function formDataOf(file: File, purpose: string): FormData {
  const data = new FormData();
  // The purpose goes first, so that the server knows it when the file arrives.
  data.set('purpose', purpose);
  data.set('file', file);
  return data;
}
