import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { PeopleRepository } from './people.repository.js';
import type { Person } from './identity.types.js';

/** Who the people of an organisation are: for mails to them and sentences about them. */
@Injectable()
export class PeopleService {
  constructor(private readonly repository: PeopleRepository) {}

  /** Whom mails about the organisation as a whole go to. */
  owners(ctx: Pick<Ctx, 'tenantId'>): Promise<Person[]> {
    return this.repository.listOwners(ctx);
  }

  /** Those of these users who are still there, by user id. */
  async named(ctx: Pick<Ctx, 'tenantId'>, userIds: readonly Uuid[]): Promise<Map<Uuid, Person>> {
    if (userIds.length === 0) return new Map();
    const people = await this.repository.listPeople(ctx, [...new Set(userIds)]);
    return new Map(people.map((person) => [person.userId, person]));
  }
}
