import type { ReactNode } from 'react';
import type { PageContent } from '../page-data.js';
import { ConsentPage } from './consent-page.js';
import { ForgotPasswordPage } from './forgot-password-page.js';
import { InstallPage } from './install-page.js';
import { InstalledDetailPage } from './installed-detail-page.js';
import { InstalledPage } from './installed-page.js';
import { InvitePage } from './invite-page.js';
import { ResetPasswordPage } from './reset-password-page.js';
import { SignInFailedPage } from './sign-in-failed-page.js';
import { SignInPage } from './sign-in-page.js';
import { SupportPage } from './support-page.js';
import { VerifyEmailPage } from './verify-email-page.js';

/** The pages with forms, in a script of their own: who only looks around never loads it. */
export function drawManagePage(page: PageContent): ReactNode {
  switch (page.name) {
    case 'install':
      return <InstallPage listing={page.listing} />;
    case 'installed':
      return <InstalledPage installs={page.installs} removed={page.removed} />;
    case 'installed-detail':
      return <InstalledDetailPage install={page.install} listing={page.listing} />;
    case 'sign-in':
      return <SignInPage next={page.next} options={page.options} />;
    case 'sign-in-failed':
      return <SignInFailedPage {...page} />;
    case 'consent':
      return <ConsentPage request={page.request} consent={page.consent} />;
    case 'invite':
      return <InvitePage token={page.token} invitation={page.invitation} />;
    case 'forgot-password':
      return <ForgotPasswordPage />;
    case 'reset-password':
      return <ResetPasswordPage token={page.token} />;
    case 'verify-email':
      return <VerifyEmailPage token={page.token} />;
    case 'support':
      return <SupportPage token={page.token} />;
    default:
      return null;
  }
}
