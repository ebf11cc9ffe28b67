import { Injectable } from '@nestjs/common';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { MembersService } from '#modules/identity/members/members.service.js';
import type { Wanted } from './merge-configuration.js';
import { ssoErrors } from './sso.errors.js';
import type { ConfigurationRow } from './sso.types.js';

/** Passwords are only given up by somebody who has seen that the other way works, and while a way back is left. */
@Injectable()
export class EnforcementRules {
  constructor(private readonly members: MembersService) {}

  /** @throws `invalid-body` for a break-glass owner who is none, `break-glass-needed`, `sso-test-needed` */
  async check(
    tx: TenantTx,
    wanted: Wanted & Pick<ConfigurationRow, 'revision'>,
    before: ConfigurationRow | null,
  ): Promise<void> {
    const added = wanted.break_glass.filter((id) => !before?.break_glass.includes(id));
    const begins = wanted.enforced && !before?.enforced;
    const changes = added.length > 0 || wanted.break_glass.length !== (before?.break_glass.length ?? 0);
    if (!begins && !changes) return;
    const owners = await Promise.all(wanted.break_glass.map((id) => this.members.findByUser(tx, id)));
    const errors = owners.flatMap((owner, index) =>
      owner?.role === 'owner' || !added.includes(wanted.break_glass[index]!)
        ? []
        : [{ pointer: `/breakGlass/${index}`, detail: 'is not an owner here' }],
    );
    if (errors.length > 0) throw kernelErrors.invalidBody.with({ errors });
    if (!wanted.enforced) return;
    const ready = owners.some(
      (owner) => owner?.role === 'owner' && owner.status === 'active' && owner.password_hash,
    );
    if (!ready) throw ssoErrors.breakGlassNeeded();
    const { test } = before ?? { test: null };
    const tested = test !== null && test.revision === wanted.revision && test.outcome !== 'refused';
    if (begins && !tested) throw ssoErrors.ssoTestNeeded();
  }
}
