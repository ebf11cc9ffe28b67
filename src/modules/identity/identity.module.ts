import { Module } from '@nestjs/common';
import { AccountController } from './account/account.controller.js';
import { AccountService } from './account/account.service.js';
import { Attempts } from './attempts/attempts.js';
import { Departures } from './departures.port.js';
import { EmailVerificationsController } from './emails/email-verifications.controller.js';
import { EmailsRepository } from './emails/emails.repository.js';
import { EmailsService } from './emails/emails.service.js';
import { AcceptInvitationService } from './members/accept-invitation.service.js';
import { InvitationsController } from './members/invitations.controller.js';
import { InvitationsRepository } from './members/invitations.repository.js';
import { InvitationsService } from './members/invitations.service.js';
import { MembersController } from './members/members.controller.js';
import { MembersRepository } from './members/members.repository.js';
import { MembersService } from './members/members.service.js';
import { PasswordChanges } from './passwords/password-changes.js';
import { PasswordResetsController } from './passwords/password-resets.controller.js';
import { PasswordResetsRepository } from './passwords/password-resets.repository.js';
import { PasswordResetsService } from './passwords/password-resets.service.js';
import { PasswordsService } from './passwords/passwords.service.js';
import { SendReset } from './passwords/send-reset.job.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { MemberSessionsController } from './sessions/member-sessions.controller.js';
import { SessionCookieService } from './sessions/session-cookie.service.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInPlaces } from './sessions/sign-in-places.js';
import { SignInService } from './sessions/sign-in.service.js';
import { SignInPolicies } from './sign-in-policy.port.js';

@Module({
  controllers: [
    SessionsController,
    MembersController,
    MemberSessionsController,
    InvitationsController,
    AccountController,
    EmailVerificationsController,
    PasswordResetsController,
  ],
  providers: [
    AcceptInvitationService,
    AccountService,
    Attempts,
    Departures,
    EmailsRepository,
    EmailsService,
    InvitationsRepository,
    InvitationsService,
    MembersRepository,
    MembersService,
    PasswordChanges,
    PasswordResetsRepository,
    PasswordResetsService,
    PasswordsService,
    PeopleRepository,
    PeopleService,
    SendReset,
    SessionCookieService,
    SessionsRepository,
    SessionsService,
    SignInPlaces,
    SignInPolicies,
    SignInService,
  ],
  exports: [
    Departures,
    InvitationsService,
    MembersService,
    PeopleService,
    SessionCookieService,
    SessionsService,
    SignInPolicies,
  ],
})
export class IdentityModule {}
