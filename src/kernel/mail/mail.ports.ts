import type { Uuid } from '#kernel/context/type-id.js';
import type { MailBrand } from './render-mail.js';
import type { MailAddress, SmtpOptions, SmtpSettings } from './smtp-transport.js';

/** Whose name and colours a mail wears; the branding module answers. */
export interface MailBrandSource {
  brandOf(tenantId: Uuid): Promise<MailBrand>;
}

/** A tenant's own SMTP server, or null where its mail leaves through the platform's. */
export interface TenantSmtp {
  settingsOf(tenantId: Uuid): Promise<{ smtp: SmtpSettings; from: MailAddress; options: SmtpOptions } | null>;
}

/** Where modules plug in what the kernel must not know. */
export class MailPorts {
  brand: MailBrandSource | undefined;
  smtp: TenantSmtp | undefined;
}
