import { Controller, Get, Patch, Post, Put } from '@nestjs/common';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { EmailsService } from '../emails/emails.service.js';
import { identityErrors } from '../identity.errors.js';
import { AccountOut, AccountPatch, EmailChangeIn, PasswordChangeIn } from './account.dto.js';
import { AccountService } from './account.service.js';

const { unauthenticated } = kernelErrors;
const { sessionRequired, ssoRequired } = identityErrors;

@Controller('api/v1/account')
export class AccountController {
  constructor(
    private readonly account: AccountService,
    private readonly emails: EmailsService,
  ) {}

  @Get()
  @Operation({
    id: 'getAccount',
    summary: 'Who you are',
    scope: 'public',
    out: AccountOut,
    problems: [unauthenticated, sessionRequired],
    whileSuspended: true,
  })
  get(@Context() ctx: Ctx) {
    return this.account.get(ctx);
  }

  @Patch()
  @Operation({
    id: 'updateAccount',
    summary: 'Change your name',
    scope: 'public',
    in: { body: AccountPatch },
    out: AccountOut,
    problems: [unauthenticated, sessionRequired],
    events: ['user.updated'],
    whileSuspended: true,
  })
  update(@Context() ctx: Ctx, @Input('body') body: AccountPatch) {
    return this.account.update(ctx, body);
  }

  @Put('password')
  @Operation({
    id: 'changePassword',
    summary: 'Change your password; your other sessions end',
    scope: 'public',
    in: { body: PasswordChangeIn },
    out: null,
    problems: [unauthenticated, sessionRequired, ssoRequired],
    events: ['user.password_changed', 'session.ended'],
    whileSuspended: true,
  })
  changePassword(@Context() ctx: Ctx, @Input('body') body: PasswordChangeIn) {
    return this.account.changePassword(ctx, body);
  }

  @Post('email-changes')
  @Operation({
    id: 'requestEmailChange',
    summary: 'Ask for another e-mail address; a link goes to it, a notice to the present one',
    scope: 'public',
    in: { body: EmailChangeIn },
    out: null,
    status: 202,
    problems: [unauthenticated, sessionRequired],
    events: ['user.email_change_requested'],
    whileSuspended: true,
    notIdempotent: 'each request makes a link of its own, which ends the one before',
  })
  changeEmail(@Context() ctx: Ctx, @Input('body') body: EmailChangeIn) {
    return this.emails.requestChange(ctx, body);
  }

  @Post('email-verifications')
  @Operation({
    id: 'requestEmailVerification',
    summary: 'Ask for the link that proves your address, or the new one, once more',
    scope: 'public',
    out: null,
    status: 202,
    problems: [unauthenticated, sessionRequired],
    events: { none: 'a mail alone; the fact is written when its link is followed' },
    whileSuspended: true,
    notIdempotent: 'each request makes a link of its own, which ends the one before',
  })
  requestVerification(@Context() ctx: Ctx) {
    return this.emails.requestVerification(ctx);
  }
}
