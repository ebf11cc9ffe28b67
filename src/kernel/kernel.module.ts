import { Global, Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { ConfigModule } from './config/config.module.js';
import { OrganisationDirectory } from './context/organisation-directory.js';
import { DatabaseModule } from './database/database.module.js';
import { EventsModule } from './events/events.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { LimitsModule } from './limits/limits.module.js';
import { MailModule } from './mail/mail.module.js';
import { OutboundModule } from './outbound/outbound.module.js';
import { QueueModule } from './queue/queue.module.js';
import { SecretsModule } from './secrets/secrets.module.js';
import { StorageModule } from './storage/storage.module.js';

/** What every module stands on. It knows no module. */
@Global()
@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    SecretsModule,
    OutboundModule,
    StorageModule,
    QueueModule,
    EventsModule,
    AccessModule,
    LimitsModule,
    MailModule,
    HttpModule,
    HealthModule,
  ],
  providers: [OrganisationDirectory],
  exports: [OrganisationDirectory],
})
export class KernelModule {}
