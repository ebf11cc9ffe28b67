import { Controller, Delete, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { PageQuery } from '#kernel/http/schemas.js';
import { ssoErrors } from '../sso.errors.js';
import { EmailDomainIn, EmailDomainOut, EmailDomainPage, EmailDomainParams } from './email-domains.dto.js';
import { EmailDomainsService } from './email-domains.service.js';

type Params = z.infer<typeof EmailDomainParams>;

@Controller('api/v1/sso/email-domains')
export class EmailDomainsController {
  constructor(private readonly domains: EmailDomainsService) {}

  @Post()
  @Operation({
    id: 'addEmailDomain',
    summary: 'Add an e-mail domain',
    scope: 'write:sso',
    in: { body: EmailDomainIn },
    out: EmailDomainOut,
    status: 201,
    problems: [ssoErrors.emailDomainExists, ssoErrors.emailDomainRefused],
    events: ['email_domain.created', 'email_domain.verified'],
  })
  add(@Context() ctx: Ctx, @Input('body') { domain }: z.infer<typeof EmailDomainIn>) {
    return this.domains.add(ctx, domain);
  }

  @Get()
  @Operation({
    id: 'listEmailDomains',
    summary: 'List e-mail domains',
    scope: 'read:sso',
    in: { query: PageQuery },
    out: EmailDomainPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.domains.list(ctx, query);
  }

  @Delete(':id')
  @Operation({
    id: 'removeEmailDomain',
    summary: 'Remove an e-mail domain',
    scope: 'write:sso',
    in: { params: EmailDomainParams },
    out: null,
    events: ['email_domain.removed'],
  })
  remove(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.domains.remove(ctx, id);
  }

  @Post(':id/verify')
  @Operation({
    id: 'verifyEmailDomain',
    summary: 'Check an e-mail domain now',
    scope: 'write:sso',
    in: { params: EmailDomainParams },
    out: EmailDomainOut,
    status: 202,
    events: { none: 'the check that it schedules writes them' },
    cost: 5,
  })
  verify(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.domains.verify(ctx, id);
  }
}
