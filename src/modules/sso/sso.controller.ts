import { Controller, Delete, Get, Headers, Patch, Post, Put } from '@nestjs/common';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { checkIfMatch } from '#kernel/http/operation.interceptor.js';
import { identityErrors } from '#modules/identity/identity.errors.js';
import { SsoTests } from './flow/sso-tests.js';
import { SignInOptionsOut, SsoIn, SsoOut, SsoPatch, SsoTestStarted } from './sso.dto.js';
import { ssoErrors } from './sso.errors.js';
import { SsoService } from './sso.service.js';

const { breakGlassNeeded, ssoNotSetUp, ssoTestNeeded } = ssoErrors;

@Controller('api/v1')
export class SsoController {
  constructor(
    private readonly sso: SsoService,
    private readonly tests: SsoTests,
  ) {}

  @Get('sign-in-options')
  @Operation({
    id: 'getSignInOptions',
    summary: 'How somebody may sign in here',
    scope: 'public',
    out: SignInOptionsOut,
    whileSuspended: true,
  })
  options(@Context() ctx: Ctx) {
    return this.sso.options(ctx);
  }

  @Get('sso')
  @Operation({
    id: 'getSso',
    summary: 'Get how single sign-on is set up',
    scope: 'read:sso',
    out: SsoOut,
    etag: true,
  })
  get(@Context() ctx: Ctx) {
    return this.sso.get(ctx);
  }

  @Put('sso')
  @Operation({
    id: 'replaceSso',
    summary: 'Set up single sign-on',
    scope: 'write:sso',
    in: { body: SsoIn },
    out: SsoOut,
    etag: true,
    problems: [breakGlassNeeded, ssoTestNeeded],
    events: ['sso.updated'],
  })
  replace(@Context() ctx: Ctx, @Input('body') body: SsoIn, @Headers('if-match') ifMatch: string | undefined) {
    return this.sso.write(ctx, body, { replace: true, check: (current) => checkIfMatch(ifMatch, current) });
  }

  @Patch('sso')
  @Operation({
    id: 'updateSso',
    summary: 'Change how single sign-on is set up',
    scope: 'write:sso',
    in: { body: SsoPatch },
    out: SsoOut,
    etag: true,
    problems: [breakGlassNeeded, ssoNotSetUp, ssoTestNeeded],
    events: ['sso.updated'],
  })
  update(
    @Context() ctx: Ctx,
    @Input('body') body: SsoPatch,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.sso.write(ctx, body, { replace: false, check: (current) => checkIfMatch(ifMatch, current) });
  }

  @Delete('sso')
  @Operation({
    id: 'removeSso',
    summary: 'Remove single sign-on',
    scope: 'write:sso',
    out: null,
    etag: true,
    events: ['sso.removed'],
  })
  remove(@Context() ctx: Ctx, @Headers('if-match') ifMatch: string | undefined) {
    return this.sso.remove(ctx, (current) => checkIfMatch(ifMatch, current));
  }

  @Post('sso/test')
  @Operation({
    id: 'startSsoTest',
    summary: 'Begin a test of single sign-on, which signs nobody in',
    scope: 'write:sso',
    out: SsoTestStarted,
    status: 201,
    problems: [identityErrors.sessionRequired, ssoNotSetUp],
    events: { none: 'the test that it begins in the browser writes sso.tested' },
    notIdempotent: 'it changes nothing by itself',
    cost: 5,
  })
  test(@Context() ctx: Ctx) {
    return this.tests.begin(ctx);
  }
}
