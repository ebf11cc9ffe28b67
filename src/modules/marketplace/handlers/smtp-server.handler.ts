import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { MailPorts, type TenantSmtp } from '#kernel/mail/mail.ports.js';
import { renderMail } from '#kernel/mail/render-mail.js';
import { SmtpError } from '#kernel/mail/smtp-error.js';
import {
  type MailAddress,
  sendMail,
  type SmtpOptions,
  type SmtpSettings,
} from '#kernel/mail/smtp-transport.js';
import { isPublicAddress } from '#kernel/outbound/is-public-address.js';
import { SessionsService } from '#modules/identity/sessions/sessions.service.js';
import type { InstallEffect, SeenInstall, InstallHandler, TestResult } from '../install-handler.port.js';
import { InstallSecrets } from '../install-secrets.js';
import { InstallsRepository } from '../installs.repository.js';
import type { JsonObject } from '../listings.types.js';

interface SmtpConfiguration {
  host: string;
  port: number;
  security?: SmtpSettings['security'];
  username?: string;
  password?: string;
  fromAddress: string;
  fromName?: string;
}

/** Lets a tenant's mail leave through its own server: the kernel's mailer asks here for every mail. */
@Injectable()
export class SmtpServerHandler implements InstallHandler, TenantSmtp, OnModuleInit {
  readonly key = 'smtp-server';

  constructor(
    private readonly installs: InstallsRepository,
    private readonly secrets: InstallSecrets,
    private readonly sessions: SessionsService,
    private readonly ports: MailPorts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'ALLOW_PRIVATE_TARGETS'>,
  ) {}

  onModuleInit(): void {
    this.ports.smtp = this;
  }

  async settingsOf(
    tenantId: Uuid,
  ): Promise<{ smtp: SmtpSettings; from: MailAddress; options: SmtpOptions } | null> {
    const install = await this.installs.findActive(tenantId, this.key);
    if (!install) return null;
    return this.routeOf(
      await this.secrets.reveal(tenantId, install.id, install.configuration, install.secrets),
    );
  }

  /** Connects, signs in and sends a mail to the person who asks, or else to the sender itself. */
  async test(ctx: Ctx, configuration: JsonObject): Promise<TestResult> {
    const { smtp, from, options } = this.routeOf(configuration);
    const to = (await this.emailOf(ctx)) ?? from.address;
    const brand = await this.ports.brand!.brandOf(ctx.tenantId);
    const mail = renderMail('smtp-test', brand, { host: smtp.host });
    try {
      await sendMail(smtp, { from: { ...from, name: from.name ?? brand.name }, to, ...mail }, options);
    } catch (error) {
      if (error instanceof SmtpError) return { ok: false, message: error.message };
      throw error;
    }
    return { ok: true, message: `A test mail is on its way to ${to}.` };
  }

  effect({ status, health }: SeenInstall): InstallEffect | null {
    if (status !== 'active') return null;
    return health?.ok
      ? { message: 'Your mails now leave through your own server', href: null }
      : { message: 'Your mails go to your own server; test the connection to be sure', href: null };
  }

  private async emailOf(ctx: Ctx): Promise<string | null> {
    return ctx.principal.kind === 'session' ? (await this.sessions.current(ctx)).user.email : null;
  }

  private routeOf(configuration: JsonObject) {
    const { host, port, security, username, password, fromAddress, fromName } =
      configuration as unknown as SmtpConfiguration;
    return {
      smtp: { host, port, security: security ?? 'starttls', username, password },
      from: { address: fromAddress, name: fromName },
      options: this.config.ALLOW_PRIVATE_TARGETS ? {} : { isAddressAllowed: isPublicAddress },
    };
  }
}
