import type { ReactNode } from 'react';
import type { Sso } from '../../api/contract.js';
import type { FormState } from '../../api/use-form.js';
import { Choices } from '../../design/choices.js';
import { Field } from '../../design/field.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { needsSecret, type ProviderDraft } from './provider-draft.js';
import css from './sso.module.css';

interface Props {
  draft: ProviderDraft;
  sso: Sso;
  errorOf: FormState['errorOf'];
  edit: (part: Partial<ProviderDraft>) => void;
}

/** The fields of a login, in the order in which its own pages show them. */
export function ProviderFields(props: Props): ReactNode {
  const t = useConsoleTexts();
  const { draft, sso, errorOf, edit } = props;
  const secretHelp = !sso.hasClientSecret
    ? t('sso.provider.secretHelp')
    : needsSecret(draft, sso)
      ? t('sso.provider.secretAgain')
      : t('sso.provider.secretStored');
  return (
    <>
      <Text
        label={t('sso.provider.name')}
        help={t('sso.provider.nameHelp', { name: draft.name.trim() || t('sso.provider.namePlaceholder') })}
        error={errorOf('/name')}
        value={draft.name}
        maxLength={60}
        placeholder={t('sso.provider.namePlaceholder')}
        onChange={(name) => edit({ name })}
      />
      <Choices
        label={t('sso.provider.kind')}
        value={draft.kind}
        choices={[
          { value: 'openid', label: t('sso.provider.openid'), help: t('sso.provider.openidHelp') },
          { value: 'oauth', label: t('sso.provider.oauth'), help: t('sso.provider.oauthHelp') },
        ]}
        onChange={(kind) => edit({ kind: kind as ProviderDraft['kind'] })}
      />
      <Addresses {...props} />
      <Text
        label={t('sso.provider.clientId')}
        error={errorOf('/clientId')}
        value={draft.clientId}
        maxLength={500}
        onChange={(clientId) => edit({ clientId })}
      />
      <Text
        label={t('sso.provider.clientSecret')}
        help={secretHelp}
        error={errorOf('/clientSecret')}
        value={draft.clientSecret}
        secret
        optional={!needsSecret(draft, sso)}
        maxLength={2000}
        onChange={(clientSecret) => edit({ clientSecret })}
      />
      <Advanced {...props} />
    </>
  );
}

function Addresses({ draft, errorOf, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  if (draft.kind === 'openid') {
    return (
      <Text
        label={t('sso.provider.issuer')}
        help={t('sso.provider.issuerHelp')}
        error={errorOf('/issuer')}
        value={draft.issuer}
        maxLength={500}
        placeholder="https://login.example.com"
        onChange={(issuer) => edit({ issuer })}
      />
    );
  }
  return (['authorizationUrl', 'tokenUrl', 'userinfoUrl'] as const).map((name) => (
    <Text
      key={name}
      label={t(`sso.provider.${name}`)}
      error={errorOf(`/endpoints/${name}`)}
      value={draft[name]}
      maxLength={500}
      placeholder="https://login.example.com/…"
      onChange={(value) => edit({ [name]: value })}
    />
  ));
}

const CLAIMS = {
  subject: 'sso.provider.claimSubject',
  email: 'sso.provider.claimEmail',
  emailVerified: 'sso.provider.claimEmailVerified',
  name: 'sso.provider.claimName',
} as const;

function Advanced({ draft, errorOf, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  const claims = (['subject', 'email', 'emailVerified', 'name'] as const).filter(
    (name) => name !== 'subject' || draft.kind === 'oauth',
  );
  const isWrong = ['/scopes', '/claims', '/clientAuthentication'].some((pointer) => errorOf(pointer));
  return (
    <details className={css.more} {...(isWrong && { open: true })}>
      <summary>{t('sso.provider.advanced')}</summary>
      <div className={page.form}>
        <Field label={t('sso.provider.authentication')} error={errorOf('/clientAuthentication')} required>
          {(control) => (
            <select
              {...control}
              value={draft.clientAuthentication}
              onChange={(event) => edit({ clientAuthentication: event.target.value as 'basic' | 'post' })}
            >
              <option value="basic">{t('sso.provider.basic')}</option>
              <option value="post">{t('sso.provider.post')}</option>
            </select>
          )}
        </Field>
        <Text
          label={t('sso.provider.scopes')}
          help={t('sso.provider.scopesHelp')}
          error={errorOf('/scopes')}
          value={draft.scopes}
          maxLength={2000}
          onChange={(scopes) => edit({ scopes })}
        />
        {claims.map((name) => (
          <Text
            key={name}
            label={t(CLAIMS[name])}
            {...(name === 'emailVerified' && { help: t('sso.provider.claimEmailVerifiedHelp') })}
            error={errorOf(`/claims/${name}`)}
            value={draft.claims[name]}
            maxLength={100}
            onChange={(claim) => edit({ claims: { ...draft.claims, [name]: claim } })}
          />
        ))}
      </div>
    </details>
  );
}

function Text({
  label,
  help,
  error,
  value,
  secret = false,
  optional = false,
  onChange,
  ...rest
}: {
  label: string;
  help?: string;
  error: string | undefined;
  value: string;
  secret?: boolean;
  optional?: boolean;
  maxLength: number;
  placeholder?: string;
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <Field label={label} help={help} error={error ?? null} required={!optional}>
      {(control) => (
        <input
          {...control}
          {...rest}
          type={secret ? 'password' : 'text'}
          value={value}
          autoComplete={secret ? 'new-password' : 'off'}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
