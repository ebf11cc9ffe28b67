import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import { fromTypeId, type IdPrefix, type Uuid } from '#kernel/context/type-id.js';
import { ApiKeysService } from '#modules/credentials/api-keys.service.js';
import { PeopleService } from '#modules/identity/people.service.js';
import { SupportNamesService } from '#modules/support/support-names.service.js';
import type { Actor } from './audit.dto.js';
import type { FactRow } from './audit.types.js';

/** Says who an actor is today: a fact holds ids alone, and who was removed has no name any more. */
@Injectable()
export class ActorNames {
  constructor(
    private readonly people: PeopleService,
    private readonly apiKeys: ApiKeysService,
    private readonly support: SupportNamesService,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** A look-up for the actors of these facts; four questions at most, however many facts. */
  async of(ctx: Ctx, rows: readonly FactRow[]): Promise<(row: FactRow) => Actor> {
    const ids = (prefix: IdPrefix, idOf: (row: FactRow) => string | null | undefined): Uuid[] => [
      ...new Set(rows.flatMap((row) => fromTypeId(prefix, idOf(row) ?? '') ?? [])),
    ];
    const [people, keys, openers, organisations] = await Promise.all([
      this.people.named(
        ctx,
        ids('usr', (row) => row.actor_user),
      ),
      this.apiKeys.namesOf(
        ctx,
        ids('key', (row) => row.actor.id),
      ),
      this.support.openersOf(
        ctx,
        ids('sup', (row) => row.actor.id),
      ),
      this.organisations(ids('org', (row) => organisationOf(row))),
    ]);
    return (row) => {
      const { actor, actor_user: userId } = row;
      const id = actor.id?.includes('_') ? actor.id : null;
      const organisationId = organisationOf(row);
      const organisation = organisations.get(fromTypeId('org', organisationId ?? '') ?? '');
      return {
        kind: actor.kind,
        id,
        userId: userId ?? null,
        name:
          openers.get(fromTypeId('sup', id ?? '') ?? '') ??
          people.get(fromTypeId('usr', userId ?? '') ?? '')?.name ??
          null,
        keyName: keys.get(fromTypeId('key', id ?? '') ?? '') ?? null,
        organisation:
          organisation && organisationId
            ? { id: organisationId, kind: organisation.kind, name: nameOf(organisation) }
            : null,
        address: actor.address ?? null,
      };
    };
  }

  private async organisations(ids: Uuid[]): Promise<Map<Uuid, Organisation>> {
    const found = await Promise.all(ids.map((id) => this.directory.byId(id)));
    return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  }
}

const organisationOf = ({ actor }: FactRow): string | undefined =>
  actor.support?.organisationId ?? actor.organisationId;

/** The platform has no name at its tenants: a reader's words for it say what it is. */
const nameOf = ({ kind, name }: Organisation): string | null => (kind === 'platform' ? null : name);
