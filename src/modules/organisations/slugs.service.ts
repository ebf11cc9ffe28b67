import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { Database } from '#kernel/database/database.js';
import type { SlugCheck } from './organisations.dto.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { slugFault, slugsLike } from './slug.js';

/** Tells who is about to provision whether a slug is free. Provisioning says the same of a taken one. */
@Injectable()
export class SlugsService {
  constructor(
    private readonly db: Database,
    private readonly repository: OrganisationsRepository,
    private readonly directory: OrganisationDirectory,
  ) {}

  async check(slug: string): Promise<SlugCheck> {
    const like = slugsLike(slug);
    const taken = await this.db.asSystem('look for taken slugs', (tx) =>
      this.repository.takenSlugs(tx, [slug, ...like]),
    );
    const reason = slugFault(slug) ?? (taken.has(slug) ? 'is taken' : null);
    const suggestion = reason ? (like.find((one) => !taken.has(one)) ?? null) : null;
    const { host } = this.directory.addressOf({ kind: 'tenant', slug });
    return { slug, host, isAvailable: reason === null, reason, suggestion };
  }
}
