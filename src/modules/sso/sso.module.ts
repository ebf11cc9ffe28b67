import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { DomainsModule } from '#modules/domains/domains.module.js';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { CheckEmailDomainJob } from './email-domains/check-email-domain.job.js';
import { EmailDomainsController } from './email-domains/email-domains.controller.js';
import { EmailDomainsRepository } from './email-domains/email-domains.repository.js';
import { EmailDomainsService } from './email-domains/email-domains.service.js';
import { EnforcementRules } from './enforcement-rules.js';
import { Admission } from './flow/admission.js';
import { FlowController } from './flow/flow.controller.js';
import { FlowCookie } from './flow/flow-cookie.js';
import { SsoStrategy } from './flow/sso.strategy.js';
import { SsoTests } from './flow/sso-tests.js';
import { Providers } from './provider/providers.js';
import { SsoController } from './sso.controller.js';
import { SsoPolicy } from './sso-policy.js';
import { SsoRepository } from './sso.repository.js';
import { SsoService } from './sso.service.js';

@Module({
  imports: [DomainsModule, IdentityModule, PassportModule],
  controllers: [SsoController, EmailDomainsController, FlowController],
  providers: [
    Admission,
    CheckEmailDomainJob,
    EmailDomainsRepository,
    EmailDomainsService,
    EnforcementRules,
    FlowCookie,
    Providers,
    SsoPolicy,
    SsoRepository,
    SsoService,
    SsoStrategy,
    SsoTests,
  ],
  exports: [SsoService],
})
export class SsoModule {}
