import { Controller, Post } from '@nestjs/common';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { identityErrors } from '../identity.errors.js';
import { AcceptPasswordResetIn, PasswordResetIn } from './password-resets.dto.js';
import { PasswordResetsService } from './password-resets.service.js';

@Controller('api/v1/password-resets')
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResetsService) {}

  @Post()
  @Operation({
    id: 'requestPasswordReset',
    summary: 'Ask for a link that sets a new password',
    scope: 'public',
    in: { body: PasswordResetIn },
    out: null,
    status: 202,

    events: {
      none: 'whether somebody has the address is looked up later; the fact is written with the mail',
    },
    whileSuspended: true,
    notIdempotent: 'each request makes a link of its own, which ends the one before',
  })
  request(@Context() ctx: Ctx, @Input('body') { email }: PasswordResetIn) {
    return this.resets.request(ctx, email);
  }

  @Post('accept')
  @Operation({
    id: 'acceptPasswordReset',
    summary: 'Set a new password with a link',
    scope: 'public',
    in: { body: AcceptPasswordResetIn },
    out: null,
    problems: [identityErrors.linkInvalid, identityErrors.ssoRequired],
    events: ['user.password_changed', 'session.ended'],
    whileSuspended: true,
    notIdempotent: 'the link works once',
  })
  accept(@Context() ctx: Ctx, @Input('body') body: AcceptPasswordResetIn) {
    return this.resets.accept(ctx, body);
  }
}
