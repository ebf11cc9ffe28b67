import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Badge } from '../design/badge.js';
import { Field } from '../design/field.js';
import { Notice } from '../design/notice.js';
import { useDocsTexts } from '../texts/context.js';
import { operationsOf, type OpenApi, type Operation } from './reference-model.js';
import { TryIt } from './try-it.js';

/** Every operation that this host offers, to be read and tried. */
export function Reference(): ReactNode {
  const t = useDocsTexts();
  const [operations, setOperations] = useState<Operation[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [words, setWords] = useState('');
  const [apiKey, setApiKey] = useState<string | null>(null);

  useEffect(() => {
    fetch('/api/v1/openapi.json')
      .then(async (answer) => setOperations(operationsOf((await answer.json()) as OpenApi)))
      .catch(() => setFailed(true));
  }, []);
  // What an address points at is there only now.
  useEffect(() => {
    const id = location.hash.slice(1);
    if (operations && id) document.getElementById(id)?.scrollIntoView();
  }, [operations]);

  const found = useMemo(
    () => (operations ?? []).filter((operation) => matches(operation, words)),
    [operations, words],
  );
  const tags = [...new Set(found.map(({ tag }) => tag))];
  if (failed) return <Notice tone="danger">{t('failed')}</Notice>;
  if (!operations) return <p role="status">{t('loading')}</p>;
  return (
    <>
      <Credential apiKey={apiKey} onChange={setApiKey} />
      <Field label={t('filter')} help={t('filterHelp')} required>
        {(control) => (
          <input
            {...control}
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <p role="status">{t('found', { count: found.length })}</p>
      {tags.map((tag) => (
        <section key={tag} aria-label={tag}>
          <h3>{tag}</h3>
          {found
            .filter((operation) => operation.tag === tag)
            .map((operation) => (
              <OperationShown key={operation.id} operation={operation} apiKey={apiKey} />
            ))}
        </section>
      ))}
    </>
  );
}

const matches = ({ summary, path, method, scope, id }: Operation, words: string): boolean => {
  const text = `${summary} ${method} ${path} ${scope ?? ''} ${id}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

function Credential({
  apiKey,
  onChange,
}: {
  apiKey: string | null;
  onChange: (key: string | null) => void;
}): ReactNode {
  const t = useDocsTexts();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    // The page itself knows whether somebody is signed in; asking for a session would be a refusal in the console.
    fetch('/api/v1/storefront')
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((storefront: { viewer?: { name: string } | null } | null) =>
        setName(storefront?.viewer?.name ?? null),
      )
      .catch(() => undefined);
  }, []);
  return (
    <fieldset className="credential">
      <legend>{t('credential.title')}</legend>
      <label>
        <input type="radio" name="as" checked={apiKey === null} onChange={() => onChange(null)} />
        {t('credential.session')}
      </label>
      <p>{name ? t('credential.signedIn', { name }) : t('credential.nobody')}</p>
      <label>
        <input type="radio" name="as" checked={apiKey !== null} onChange={() => onChange('')} />
        {t('credential.key')}
      </label>
      {apiKey !== null && (
        <Field label={t('credential.keyLabel')} help={t('credential.keyHelp')} required>
          {(control) => (
            <input
              {...control}
              type="password"
              autoComplete="off"
              value={apiKey}
              onChange={(event) => onChange(event.target.value.trim())}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}

function OperationShown({ operation, apiKey }: { operation: Operation; apiKey: string | null }): ReactNode {
  const t = useDocsTexts();
  const [open, setOpen] = useState(location.hash === `#${operation.id}`);
  return (
    <details id={operation.id} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <code className="method">{operation.method}</code>
        <code>{operation.path}</code>
        <span>{operation.summary}</span>
        {operation.deprecated && <Badge tone="warning">{t('deprecated')}</Badge>}
      </summary>
      {open && (
        <div className="operation">
          <p>{operation.description.replaceAll('`', '')}</p>
          <TryIt operation={operation} apiKey={apiKey} />
          <h4>{t('answers')}</h4>
          {operation.answers.map(({ status, description, example }) => (
            <details key={status} className="answer">
              <summary>
                <code>{status}</code>
                <span>{description}</span>
              </summary>
              <pre tabIndex={0} role="region" aria-label={`${t('example')} ${status}`}>
                <code>{example ?? t('nothing')}</code>
              </pre>
            </details>
          ))}
        </div>
      )}
    </details>
  );
}
