import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import { newId, toTypeId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { Events } from '#kernel/events/events.js';
import { STORAGE } from '#kernel/storage/storage.module.js';
import type { ObjectStorage, StoredObject } from '#kernel/storage/storage.port.js';
import type { AssetOut } from './branding.dto.js';
import { brandingErrors } from './branding.errors.js';
import { BrandingRepository } from './branding.repository.js';
import { ImageRejected, type ImagePurpose, ingestImage } from './ingest-image.js';

const FILE = /^[0-9a-f]{64}\.(png|webp|svg|jpg|ico)$/;
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Uploaded images: checked by content, re-encoded, named by what is in them. */
@Injectable()
export class AssetsService {
  constructor(
    private readonly db: Database,
    private readonly repository: BrandingRepository,
    private readonly events: Events,
    private readonly directory: OrganisationDirectory,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** @throws `asset-refused` with what is wrong with the image. */
  async upload(ctx: Ctx, bytes: Buffer, purpose: ImagePurpose): Promise<AssetOut> {
    const image = await ingestImage(bytes, { purpose }).catch((error: unknown) => {
      if (error instanceof ImageRejected) throw brandingErrors.assetRefused(error.message);
      throw error;
    });
    // Stored before the row: an unreferenced file is harmless, a row without its file is not.
    for (const variant of image.variants) {
      await this.storage.put(keyOf(ctx.tenantId, fileOf(variant)), variant.bytes, {
        contentType: variant.contentType,
        cacheControl: IMMUTABLE,
      });
    }
    const { primary } = image;
    const file = fileOf(primary);
    const forMail = image.variants.find(({ name }) => name === 'logo-mail');
    const mailFile = forMail ? fileOf(forMail) : null;
    return this.db.inTenant(ctx, async (tx) => {
      const { sha256, contentType, width, height } = primary;
      const asset = {
        sha256,
        purpose,
        file,
        mailFile,
        contentType,
        bytes: primary.bytes.length,
        width,
        height,
      };
      const { id } = await this.repository.insertAsset(tx, { id: newId(), ...asset });
      const out = {
        id: toTypeId('ast', id),
        url: `/assets/${file}`,
        purpose,
        contentType,
        width,
        height,
        bytes: asset.bytes,
      };
      await this.events.publish(tx, ctx, 'asset.created', {
        subject: { type: 'asset', id },
        data: { id: out.id, purpose, url: out.url },
      });
      return out;
    });
  }

  /** A file of this organisation or of one above it, whose brand it may inherit; another's is not found here. */
  async read(ctx: Ctx, file: string): Promise<StoredObject | null> {
    if (!FILE.test(file)) return null;
    for (let owner: Organisation | null = ctx.organisation; owner; owner = await this.above(owner)) {
      const object = await this.storage.get(keyOf(owner.id, file));
      if (object) return object;
    }
    return null;
  }

  private above(organisation: Organisation): Promise<Organisation | null> {
    return organisation.parentId ? this.directory.byId(organisation.parentId) : Promise.resolve(null);
  }
}

const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'image/jpeg': 'jpg',
};
const fileOf = (variant: { sha256: string; contentType: string }): string =>
  `${variant.sha256}.${EXTENSIONS[variant.contentType] ?? 'png'}`;
const keyOf = (tenantId: string, file: string): string => `tenants/${tenantId}/assets/${file}`;
