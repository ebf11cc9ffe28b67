import { Controller, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { oauthErrors } from '../oauth.errors.js';
import { ConsentDone, ConsentIn, ConsentOut, ConsentQuery } from './consent.dto.js';
import { ConsentService } from './consent.service.js';

@Controller('api/v1/oauth/consent')
export class ConsentController {
  constructor(private readonly consent: ConsentService) {}

  @Get()
  @Operation({
    id: 'getConsent',
    summary: 'What an app asks the person who is signed in',
    scope: 'public',
    in: { query: ConsentQuery },
    out: ConsentOut,
    problems: [oauthErrors.consentExpired],
  })
  describe(@Context() ctx: Ctx, @Input('query') { request }: z.infer<typeof ConsentQuery>) {
    return this.consent.describe(ctx, request);
  }

  @Post()
  @Operation({
    id: 'decideConsent',
    summary: 'Allow or refuse what an app asks',
    scope: 'public',
    in: { body: ConsentIn },
    out: ConsentDone,
    problems: [oauthErrors.consentExpired, oauthErrors.consentBeyondRole],
    events: ['authorized_app.granted', 'authorized_app.updated'],
  })
  decide(@Context() ctx: Ctx, @Input('body') body: ConsentIn) {
    return this.consent.decide(ctx, body);
  }
}
