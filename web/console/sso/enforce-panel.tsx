import { useCallback, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Member, Sso } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { useLoaded } from '../../api/use-loaded.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { Check } from '../../design/choices.js';
import { ConfirmDialog } from '../../design/confirm-dialog.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useToast } from '../../design/toast.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import css from './sso.module.css';
import type { SsoState } from './use-sso.js';

/** The last step: passwords are given up, all but those of a few named owners. */
export function EnforcePanel({ state, mayWrite }: { state: SsoState; mayWrite: boolean }): ReactNode {
  const t = useConsoleTexts();
  const { sso } = state;
  const owners = useOwners();
  return (
    <section id="enforce" className={page.panel}>
      <div>
        <h2>{t('sso.enforce.title')}</h2>
        <p className={page.help}>{t('sso.enforce.lead')}</p>
      </div>
      {sso.enforced && <Enforced sso={sso} owners={owners} />}
      {mayWrite && <Choice key={sso.breakGlass.join()} state={state} owners={owners} />}
    </section>
  );
}

function useOwners(): Member[] {
  const { data } = useLoaded(
    useCallback(
      () =>
        api().GET('/api/v1/members', { params: { query: { limit: 100, role: 'owner', status: 'active' } } }),
      [],
    ),
  );
  return data?.data ?? [];
}

const named = (owners: readonly Member[], ids: readonly string[]): Member[] =>
  owners.filter(({ userId }) => ids.includes(userId));

function Enforced({ sso, owners }: { sso: Sso; owners: Member[] }): ReactNode {
  const t = useConsoleTexts();
  const left = named(owners, sso.breakGlass);
  return (
    <Notice tone="info" title={t('sso.enforce.isOn', { name: sso.name ?? '' })}>
      {left.length > 0
        ? left.map(({ name, email }) => `${name} (${email})`).join(', ')
        : t('sso.enforce.nobody')}
    </Notice>
  );
}

function Choice({ state, owners }: { state: SsoState; owners: Member[] }): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const { sso, patch, reload } = state;
  const me = useFrame().storefront.viewer?.email;
  const [chosen, setChosen] = useState<readonly string[]>(sso.breakGlass);
  const [asking, setAsking] = useState(false);
  const done = (text: string) => {
    setAsking(false);
    toast({ text });
    void reload();
  };
  const keep = useForm({
    send: () => patch({ breakGlass: [...chosen] }),
    done: () => done(t('sso.members.saved')),
  });
  const stop = useForm({ send: () => patch({ enforced: false }), done: () => done(t('sso.enforce.off')) });
  const people = named(owners, chosen);
  const tested = sso.test?.current === true && sso.test.outcome !== 'refused';
  const why = !sso.enabled
    ? t('sso.enforce.needOffer')
    : !tested
      ? t('sso.enforce.needTest')
      : people.length === 0
        ? t('sso.enforce.needOwner')
        : null;
  const isChanged = [...chosen].sort().join() !== [...sso.breakGlass].sort().join();
  return (
    <>
      <fieldset className={css.owners}>
        <legend>{t('sso.enforce.owners')}</legend>
        <p className={page.help}>{t('sso.enforce.ownersHelp')}</p>
        {owners.map(({ userId, name, email }) => (
          <Check
            key={userId}
            label={name}
            help={email}
            badge={email === me && <Badge>{t('sso.enforce.you')}</Badge>}
            checked={chosen.includes(userId)}
            onChange={(checked) =>
              setChosen((before) => (checked ? [...before, userId] : before.filter((id) => id !== userId)))
            }
          />
        ))}
      </fieldset>
      <div className={page.actions}>
        {sso.enforced ? (
          <>
            <Button disabled={!isChanged} busy={keep.busy} onClick={() => keep.submit()}>
              {t('sso.enforce.saveOwners')}
            </Button>
            <Button icon="pause" busy={stop.busy} onClick={() => stop.submit()}>
              {t('sso.enforce.turnOff')}
            </Button>
          </>
        ) : (
          <>
            <Button icon="lock" disabled={why !== null} onClick={() => setAsking(true)}>
              {t('sso.enforce.turnOn')}
            </Button>
            {why && <p className={page.help}>{why}</p>}
          </>
        )}
      </div>
      <FailureNotice failure={keep.failure ?? stop.failure} />
      <ConfirmDialog
        open={asking}
        title={t('sso.enforce.confirmTitle')}
        confirm={t('sso.enforce.turnOn')}
        icon="lock"
        typed={{ label: t('sso.enforce.confirmLabel'), word: t('sso.enforce.word') }}
        act={() => patch({ enforced: true, breakGlass: [...chosen] })}
        onClose={() => setAsking(false)}
        onDone={() => done(t('sso.enforce.done'))}
      >
        <p>
          {t('sso.enforce.confirmBody', {
            count: people.length,
            names: people.map(({ name }) => name).join(', '),
            name: sso.name ?? '',
          })}
        </p>
        <p>{t('sso.enforce.confirmNote')}</p>
      </ConfirmDialog>
    </>
  );
}
