import { Injectable } from '@nestjs/common';
import type { Uuid } from '#kernel/context/type-id.js';
import { SecretBox } from '#kernel/secrets/secret-box.js';
import type { JsonObject } from './listings.types.js';

/** Seals the secrets of an install as one text, bound to tenant and install: moved elsewhere it does not open. */
@Injectable()
export class InstallSecrets {
  constructor(private readonly box: SecretBox) {}

  async seal(tenantId: Uuid, installId: Uuid, secrets: Record<string, unknown>): Promise<string | null> {
    return Object.keys(secrets).length > 0 ? this.box.sealJson(secrets, place(tenantId, installId)) : null;
  }

  async open(tenantId: Uuid, installId: Uuid, sealed: string | null): Promise<Record<string, unknown>> {
    if (sealed === null) return {};
    return (await this.box.openJson(sealed, place(tenantId, installId))) as Record<string, unknown>;
  }

  /** The configuration with its secrets in their places. */
  async reveal(
    tenantId: Uuid,
    installId: Uuid,
    shown: JsonObject,
    sealed: string | null,
  ): Promise<JsonObject> {
    return { ...shown, ...(await this.open(tenantId, installId, sealed)) };
  }
}

const place = (tenantId: Uuid, installId: Uuid): string => `${tenantId}:installs:${installId}`;
