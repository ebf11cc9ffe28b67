import { Module } from '@nestjs/common';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { AnnounceDomainJob } from './announce-domain.job.js';
import { CertificatePermission } from './edge/certificate-permission.js';
import { CheckDomainJob } from './checks/check-domain.job.js';
import { DnsResolver } from './checks/dns-resolver.js';
import { CustomHostsRepository } from './custom-hosts.repository.js';
import { DomainProofsService } from './domain-proofs.service.js';
import { DomainsController } from './domains.controller.js';
import { DomainsRepository } from './domains.repository.js';
import { DomainsService } from './domains.service.js';
import { ReleaseDomainsJob } from './release-domains.job.js';
import { TlsAskController } from './edge/tls-ask.controller.js';
import { WatchCertificateJob } from './edge/watch-certificate.job.js';

@Module({
  imports: [IdentityModule],
  controllers: [DomainsController, TlsAskController],
  providers: [
    AnnounceDomainJob,
    CertificatePermission,
    CheckDomainJob,
    CustomHostsRepository,
    DomainProofsService,
    DnsResolver,
    DomainsRepository,
    DomainsService,
    ReleaseDomainsJob,
    WatchCertificateJob,
  ],
  exports: [DomainProofsService, DomainsService],
})
export class DomainsModule {}
