import { Injectable } from '@nestjs/common';
import { actingFor, type Ctx } from '#kernel/context/ctx.js';
import { isAtPlatformHost, OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { SessionsRepository } from './sessions.repository.js';

/** An organisation in which an address and a password are tried. */
export interface SignInPlace {
  ctx: Ctx;
  /** False where it is tried only so that every attempt takes as long. */
  counts: boolean;
}

/**
 * Where somebody may sign in at the host of a request: at a tenant's in that tenant; at the platform's, which the
 * platform and its resellers share, in those that know the address. Their number is always the same there (ADR 15).
 */
@Injectable()
export class SignInPlaces {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly directory: OrganisationDirectory,
  ) {}

  async of(ctx: Ctx, wish: { email: string; organisation?: string | undefined }): Promise<SignInPlace[]> {
    const { email, organisation: slug } = wish;
    if (!isAtPlatformHost(ctx.organisation)) {
      return [{ ctx, counts: slug === undefined || slug === ctx.organisation.slug }];
    }
    const places = await this.repository.listSignInPlaces(ctx, email, slug ?? null);
    const tried = places.map(async ({ organisation_id: id, is_known: counts }) => {
      const organisation = await this.directory.byId(id);
      return organisation && { ctx: actingFor(ctx, organisation), counts };
    });
    return (await Promise.all(tried)).filter((place) => place !== null);
  }

  /** Where a link's secret that was brought to the host of the request is at home; null where it is not. */
  async home(ctx: Ctx, organisationId: Uuid | undefined): Promise<Ctx | null> {
    const organisation =
      organisationId === undefined ? null : await this.directory.atHostOf(ctx.organisation, organisationId);
    return organisation && actingFor(ctx, organisation);
  }
}
