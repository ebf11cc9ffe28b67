import { Injectable } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { Attempts } from '../attempts/attempts.js';
import { identityErrors } from '../identity.errors.js';
import { MembersRepository } from '../members/members.repository.js';
import { SignInPlaces } from '../sessions/sign-in-places.js';
import { SignInPolicies } from '../sign-in-policy.port.js';
import type { AcceptPasswordResetIn } from './password-resets.dto.js';
import { PasswordChanges } from './password-changes.js';
import { PasswordResetsRepository } from './password-resets.repository.js';
import { PasswordsService } from './passwords.service.js';
import { RESET_MS, sendResetJob } from './send-reset.job.js';

/** Forgotten passwords. */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly db: Database,
    private readonly repository: PasswordResetsRepository,
    private readonly members: MembersRepository,
    private readonly credentials: Credentials,
    private readonly passwords: PasswordsService,
    private readonly changes: PasswordChanges,
    private readonly policies: SignInPolicies,
    private readonly attempts: Attempts,
    private readonly work: DueWork,
    private readonly places: SignInPlaces,
  ) {}

  /**
   * Notes that somebody asks. Who they are is looked up later, by a job: neither the answer nor its time can tell whether
   * the address is known here, invited, or signs in elsewhere.
   * @throws `rate-limited`
   */
  async request(ctx: Ctx, email: string): Promise<void> {
    await this.attempts.mailFor(ctx, email);
    for (const place of await this.places.of(ctx, { email })) await this.note(place.ctx, email);
  }

  private async note(ctx: Ctx, email: string): Promise<void> {
    const id = newId();
    await this.db.inTenant(ctx, async (tx) => {
      await this.repository.insert(tx, { id, email, expiresAt: new Date(Date.now() + RESET_MS) });
      await this.work.schedule(tx, sendResetJob, { subjectId: id });
    });
  }

  /**
   * Sets the password; every session of the person ends, and a mail tells them. The link works once.
   * @throws `link-invalid`, `invalid-body` for a password that is easily guessed, `sso-required`, `rate-limited`
   */
  async accept(host: Ctx, { token, password }: AcceptPasswordResetIn): Promise<void> {
    const { ctx, id, email, name } = await this.open(host, token);
    const passwordHash = await this.passwords.hashNew(ctx, password, { email, name });
    await this.db.inTenant(ctx, async (tx) => {
      const taken = await this.repository.take(tx, id);
      const person = taken && (await this.members.findByUser(tx, taken.userId));
      if (!person) throw identityErrors.linkInvalid();
      await this.credentials.remove(tx, id);
      await this.repository.proveEmail(tx, person.user_id, taken.email);
      await this.changes.apply(tx, ctx, person, { passwordHash, by: 'reset', keepSession: null });
    });
    this.attempts.forgetAccount(ctx, email);
  }

  private async open(host: Ctx, token: string): Promise<{ ctx: Ctx; id: Uuid; email: string; name: string }> {
    const attempt = await this.attempts.link(host);
    const found = await this.credentials.findSubject('password_reset', token);
    const ctx = await this.places.home(host, found?.organisationId);
    if (!ctx) throw identityErrors.linkInvalid();
    const row = await this.repository.findOpen(ctx, found!.subjectId);
    const person = row && (await this.db.inTenant(ctx, (tx) => this.members.findByUser(tx, row.user_id)));
    if (person?.status !== 'active') throw identityErrors.linkInvalid();
    attempt.succeeded();
    await this.policies.requirePassword(ctx, { ...person, userId: person.user_id });
    return { ctx, id: found!.subjectId, email: person.email, name: person.name };
  }
}
