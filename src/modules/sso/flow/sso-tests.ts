import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { Events } from '#kernel/events/events.js';
import { SecretBox } from '#kernel/secrets/secret-box.js';
import { identityErrors } from '#modules/identity/identity.errors.js';
import type { SsoTestStarted } from '../sso.dto.js';
import { ssoErrors } from '../sso.errors.js';
import { SsoRefusal } from '../sso-refusal.js';
import { SsoRepository } from '../sso.repository.js';
import { SsoService, START_PATH } from '../sso.service.js';
import type { ConfigurationRow, ProvenPerson, SsoTest } from '../sso.types.js';
import { Admission } from './admission.js';

interface Permission {
  userId: Uuid;
  until: number;
}

const PERMISSION_MS = 5 * 60_000;
/** Characters of claims that are kept. */
const LONGEST = 8_000;
/** Of the protocol, and nothing about the person. */
const TECHNICAL = new Set(['nonce', 'at_hash', 'c_hash', 's_hash']);

/** Sign-ins that show what would happen, and sign nobody in. Also before the provider is offered to anybody. */
@Injectable()
export class SsoTests {
  constructor(
    private readonly db: Database,
    private readonly repository: SsoRepository,
    private readonly sso: SsoService,
    private readonly admission: Admission,
    private readonly events: Events,
    private readonly box: SecretBox,
  ) {}

  /** A link for the browser that asked. @throws `sso-not-set-up`, `session-required` */
  async begin(ctx: Ctx): Promise<SsoTestStarted> {
    const { kind, userId } = ctx.principal;
    if (kind !== 'session' || !userId) throw identityErrors.sessionRequired();
    if (!(await this.sso.current(ctx.tenantId))) throw ssoErrors.ssoNotSetUp();
    const permission: Permission = { userId, until: Date.now() + PERMISSION_MS };
    const sealed = await this.box.sealJson(permission, placeOf(ctx.tenantId));
    return { url: `${START_PATH}?test=${sealed}`, expiresAt: new Date(permission.until).toISOString() };
  }

  /** Who tests, by the link of {@link begin}. @throws {@link SsoRefusal} where it is not theirs */
  async testerOf(ctx: Ctx, link: unknown): Promise<Uuid> {
    const opened = this.box.openJson(String(link), placeOf(ctx.tenantId)).catch(() => null);
    const permission = (await opened) as Permission | null;
    if (!permission || permission.until < Date.now()) {
      throw new SsoRefusal('expired', 'The link of the test is old; begin the test again.');
    }
    this.checkTester(ctx, permission.userId);
    return permission.userId;
  }

  /** A test is for whoever began it, for as long as they may. @throws {@link SsoRefusal} */
  checkTester({ principal }: Ctx, userId: Uuid): void {
    if (principal.kind === 'session' && principal.userId === userId && principal.scopes.has('write:sso'))
      return;
    throw new SsoRefusal('expired', 'The test was begun by somebody else.');
  }

  /** Keeps what would have happened to a person. */
  async passed(ctx: Ctx, configuration: ConfigurationRow, person: ProvenPerson): Promise<void> {
    const { outcome, member } = await this.admission.rehearse(ctx, configuration, person);
    const { email, role } = member;
    await this.keep(ctx, configuration, {
      outcome,
      reason: null,
      detail: null,
      email,
      role,
      claims: shown(person),
    });
  }

  /** Keeps why nobody would have come in. */
  async failed(
    ctx: Ctx,
    configuration: ConfigurationRow,
    { reason, detail }: SsoRefusal,
    person: ProvenPerson | undefined,
  ): Promise<void> {
    const email = person?.email ?? null;
    const claims = person ? shown(person) : {};
    await this.keep(ctx, configuration, { outcome: 'refused', reason, detail, email, role: null, claims });
  }

  private async keep(
    ctx: Ctx,
    { revision }: ConfigurationRow,
    result: Omit<SsoTest, 'at' | 'revision'>,
  ): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      await this.repository.keepTest(tx, { at: new Date().toISOString(), revision, ...result });
      const { outcome, reason } = result;
      await this.events.publish(tx, ctx, 'sso.tested', {
        subject: { type: 'sso', id: tx.tenantId },
        data: { outcome, reason },
      });
    });
  }
}

const placeOf = (tenantId: Uuid): string => `${tenantId}:sso-test`;

function shown({ claims }: ProvenPerson): Record<string, unknown> {
  const own = Object.entries(claims).filter(([name]) => !TECHNICAL.has(name) && name.length <= 200);
  const kept: Record<string, unknown> = {};
  let left = LONGEST;
  for (const [name, value] of own) {
    left -= name.length + JSON.stringify(value).length;
    if (left < 0) break;
    kept[name] = value;
  }
  return kept;
}
