import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Person } from '#modules/identity/identity.types.js';
import { PeopleService } from '#modules/identity/people.service.js';
import { SignInPolicies, type SignInPolicy } from '#modules/identity/sign-in-policy.port.js';
import { SsoService, START_PATH } from './sso.service.js';

/** Says in the name of a tenant that enforces single sign-on whose password still opens the door. */
@Injectable()
export class SsoPolicy implements SignInPolicy, OnModuleInit {
  readonly startPath = START_PATH;

  constructor(
    private readonly sso: SsoService,
    private readonly people: PeopleService,
    private readonly policies: SignInPolicies,
  ) {}

  onModuleInit(): void {
    this.policies.policy = this;
  }

  async passwordAllowed(ctx: Ctx, person: Person): Promise<boolean> {
    const configuration = await this.sso.current(ctx.tenantId);
    if (!configuration?.enforced) return true;
    if (person.role !== 'owner') return false;
    if (configuration.break_glass.includes(person.userId)) return true;
    // Somebody must get in when the provider does not: with no break-glass owner left, each owner is one.
    const left = await this.people.named(ctx, configuration.break_glass);
    return ![...left.values()].some(({ role }) => role === 'owner');
  }
}
