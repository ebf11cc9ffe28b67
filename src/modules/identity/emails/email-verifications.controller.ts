import { Controller, Post } from '@nestjs/common';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { identityErrors } from '../identity.errors.js';
import { AcceptEmailVerificationIn, EmailVerified } from './emails.dto.js';
import { EmailsService } from './emails.service.js';

@Controller('api/v1/email-verifications')
export class EmailVerificationsController {
  constructor(private readonly emails: EmailsService) {}

  @Post('accept')
  @Operation({
    id: 'acceptEmailVerification',
    summary: 'Prove an e-mail address with the link that was mailed to it',
    scope: 'public',
    in: { body: AcceptEmailVerificationIn },
    out: EmailVerified,
    problems: [identityErrors.linkInvalid, identityErrors.memberExists],
    events: ['user.email_verified'],
    whileSuspended: true,
    notIdempotent: 'the link works once',
  })
  accept(@Context() ctx: Ctx, @Input('body') { token }: AcceptEmailVerificationIn) {
    return this.emails.accept(ctx, token);
  }
}
