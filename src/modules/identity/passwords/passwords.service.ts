import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { knownPasswords } from './known-passwords.js';
import { hashPassword } from './password.js';
import { type Weakness, weaknessOf } from './weakness-of.js';

const DETAIL: Record<Weakness, string> = {
  known: 'is among the passwords that attackers try first; choose another',
  expected: 'is made of your name, your address or the name of the organisation; choose another',
  pattern: 'is a mere repetition or sequence; choose another',
};

/** Passwords that people choose. */
@Injectable()
export class PasswordsService {
  /**
   * The hash of a new password.
   * @throws `invalid-body` at `/password` where it is easily guessed
   */
  async hashNew(ctx: Ctx, password: string, person: { email: string; name: string }): Promise<string> {
    const { name, slug } = ctx.organisation;
    const expected = [person.email, person.email.split('@')[0]!, person.name, name, slug];
    const weakness = weaknessOf(password, { known: await knownPasswords(), expected });
    if (weakness) {
      throw kernelErrors.invalidBody.with({ errors: [{ pointer: '/password', detail: DETAIL[weakness] }] });
    }
    return hashPassword(password);
  }
}
