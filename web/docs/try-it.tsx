import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../design/button.js';
import { Field } from '../design/field.js';
import { Notice } from '../design/notice.js';
import { useDocsTexts } from '../texts/context.js';
import type { Operation } from './reference-model.js';
import { sendRequest, type Reply } from './send-request.js';

/** A form that sends the operation for real, and what came back. */
export function TryIt({ operation, apiKey }: { operation: Operation; apiKey: string | null }): ReactNode {
  const t = useDocsTexts();
  const [values, setValues] = useState<Record<string, string>>({});
  const [body, setBody] = useState(operation.body ?? '');
  const [files, setFiles] = useState<Record<string, string | File>>(() =>
    Object.fromEntries(
      (operation.form ?? []).flatMap(({ name, choices }) => (choices ? [[name, choices[0]!]] : [])),
    ),
  );
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const set = (name: string, value: string) => setValues((before) => ({ ...before, [name]: value }));

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = operation.parameters.find(({ name, required }) => required && !values[name]);
    if (missing) return setFault(t('missing', { name: missing.name }));
    setFault(null);
    setBusy(true);
    try {
      setReply(await sendRequest(operation, { values, body, files, apiKey }));
    } catch {
      setReply(null);
      setFault(t('noAnswer'));
    }
    setBusy(false);
  };

  return (
    <form className="try" onSubmit={(event) => void send(event)} noValidate>
      {operation.parameters.length > 0 && <h4>{t('parameters')}</h4>}
      {operation.parameters.map(({ name, required, description, schema }) => (
        <Field key={name} label={name} required={required === true} help={description ?? schema.description}>
          {(control) =>
            schema.enum ? (
              <select
                {...control}
                value={values[name] ?? ''}
                onChange={(event) => set(name, event.target.value)}
              >
                <option value="" />
                {schema.enum.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            ) : (
              <input
                {...control}
                value={values[name] ?? ''}
                placeholder={schema.example === undefined ? undefined : String(schema.example)}
                onChange={(event) => set(name, event.target.value)}
                autoComplete="off"
                spellCheck={false}
              />
            )
          }
        </Field>
      ))}
      {operation.parameters.some(({ name }) => name === 'Idempotency-Key') && (
        <Button size="small" onClick={() => set('Idempotency-Key', newKey())}>
          {t('newKey')}
        </Button>
      )}
      {operation.body !== null && (
        <Field label={t('bodyLabel')} required>
          {(control) => (
            <textarea
              {...control}
              className={`${control.className} code`}
              rows={Math.min(16, body.split('\n').length + 1)}
              value={body}
              onChange={(event) => setBody(event.target.value)}
              spellCheck={false}
            />
          )}
        </Field>
      )}
      {operation.form?.map(({ name, isFile, choices }) => (
        <Field key={name} label={name} required>
          {(control) =>
            choices ? (
              <select
                {...control}
                value={String(files[name] ?? '')}
                onChange={(event) => setFiles({ ...files, [name]: event.target.value })}
              >
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            ) : (
              <input
                {...control}
                type={isFile ? 'file' : 'text'}
                onChange={({ target }) =>
                  setFiles({ ...files, [name]: isFile ? (target.files?.[0] ?? '') : target.value })
                }
              />
            )
          }
        </Field>
      ))}
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {busy ? t('sending') : t('send')}
        </Button>
      </div>
      {fault && (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
      {reply && <ReplyShown reply={reply} />}
    </form>
  );
}

function ReplyShown({ reply }: { reply: Reply }): ReactNode {
  const t = useDocsTexts();
  return (
    <div className="reply">
      <Notice
        tone={reply.status < 400 ? 'success' : 'danger'}
        live
        title={`${t('answered', { status: String(reply.status) })} · ${t('took', { ms: reply.ms })}`}
      >
        {reply.problem && <a href={reply.problem}>{t('explained')}</a>}
      </Notice>
      <pre tabIndex={0} role="region" aria-label={t('answered', { status: String(reply.status) })}>
        <code>
          {reply.headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
          {reply.text && `\n\n${reply.text}`}
        </code>
      </pre>
    </div>
  );
}

/** Pages on plain HTTP have no `crypto.randomUUID`. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
