import type { ReactNode } from 'react';
import { ButtonLink } from '../../design/button.js';
import { EmptyState } from '../../design/empty-state.js';
import type { IconName } from '../../design/icon.js';
import { useTexts } from '../../texts/context.js';
import layout from '../layout/container.module.css';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';

function Message({
  icon,
  title,
  body,
  action,
}: {
  icon: IconName;
  title: string;
  body: ReactNode;
  action?: ReactNode;
}): ReactNode {
  return (
    <div className={layout.narrow}>
      <EmptyState icon={icon} title={title} action={action} level="h1">
        {body}
      </EmptyState>
    </div>
  );
}

/** 404. On a host without a brand there is no home page to offer. */
export function NotFoundPage(): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  return (
    <Message
      icon="search"
      title={t('notFound.title')}
      body={t('notFound.body')}
      action={
        brand.name && (
          <ButtonLink look="primary" href={paths.home}>
            {t('notFound.action')}
          </ButtonLink>
        )
      }
    />
  );
}

/** 401: the page is for people of this tenant. */
export function MembersOnlyPage(): ReactNode {
  const t = useTexts();
  const { storefront, url } = useFrame();
  return (
    <Message
      icon="lock"
      title={t('installed.signInTitle')}
      body={t('installed.signInBody', { name: storefront.brand.name })}
      action={
        <ButtonLink look="primary" href={paths.signIn(url)}>
          {t('nav.signIn')}
        </ButtonLink>
      }
    />
  );
}

/** 403: signed in, but not allowed. */
export function ForbiddenPage(): ReactNode {
  const t = useTexts();
  return (
    <Message
      icon="lock"
      title={t('forbidden.title')}
      body={t('forbidden.body')}
      action={<ButtonLink href={paths.home}>{t('notFound.action')}</ButtonLink>}
    />
  );
}

/** A suspended tenant: visitors learn that it pauses, its people can still sign in. */
export function SuspendedPage(): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  return (
    <Message
      icon="pause"
      title={t('suspended.title')}
      body={t('suspended.body', { name: brand.name })}
      action={
        <ButtonLink look="quiet" href={paths.signIn(paths.console)}>
          {t('suspended.staff')}
        </ButtonLink>
      }
    />
  );
}

/** The question of an app that was answered, has expired or is somebody else's. */
export function ConsentOverPage(): ReactNode {
  const t = useTexts();
  return <Message icon="clock" title={t('consent.overTitle')} body={t('consent.overBody')} />;
}

/** 400: what was asked for cannot be, in the words of whoever refused it. */
export function RefusedPage({ title, detail }: { title: string; detail: string }): ReactNode {
  return <Message icon="alert" title={title} body={detail} />;
}

/** 500, with the reference that support asks for. */
export function ErrorPage({ requestId }: { requestId: string | null }): ReactNode {
  const t = useTexts();
  const { url } = useFrame();
  return (
    <Message
      icon="alert"
      title={t('error.title')}
      body={
        <>
          {t('error.body')} {requestId && <code>{t('problem.reference', { id: requestId })}</code>}
        </>
      }
      action={<ButtonLink href={url}>{t('error.action')}</ButtonLink>}
    />
  );
}
