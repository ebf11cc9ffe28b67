import { SsoRefusal } from '../sso-refusal.js';
import type { JustInTime, ProvenPerson } from '../sso.types.js';

/** A member as far as signing in is concerned. */
interface KnownMember {
  email: string;
  status: string;
}

/** Everything that decides about a sign-in. */
export interface Circumstances<Member extends KnownMember> {
  person: Pick<ProvenPerson, 'email' | 'emailVerified'>;
  /** Who is linked with this very account of the provider. */
  linked: Member | null;
  /** Who has the address here. */
  namesake: Member | null;
  /** The namesake is linked with another account of the provider. */
  namesakeIsLinked: boolean;
  /** This tenant has proved the domain of the address. */
  domainIsProven: boolean;
  justInTime: JustInTime;
}

export type Decision<Member> = { outcome: 'sign-in' | 'link'; member: Member } | { outcome: 'create' };

/**
 * Who may come in. An account that is linked is its person for good; linking, and joining, needs an address that the
 * provider has verified, of a domain that this tenant has proved: a provider speaks for nobody else.
 * @throws {@link SsoRefusal}
 */
export function decideSignIn<Member extends KnownMember>(given: Circumstances<Member>): Decision<Member> {
  const { person, linked, namesake } = given;
  if (linked) return { outcome: 'sign-in', member: admitted(linked) };
  const email = trustedAddress(given);
  if (namesake) {
    if (given.namesakeIsLinked) {
      throw new SsoRefusal('other-account', `${email} is linked with another account of the provider.`);
    }
    return { outcome: 'link', member: admitted(namesake) };
  }
  if (!given.justInTime.enabled) {
    throw new SsoRefusal(
      'not-a-member',
      `${person.email} is no member, and members are not made just in time.`,
    );
  }
  return { outcome: 'create' };
}

function trustedAddress({
  person,
  domainIsProven,
}: Pick<Circumstances<KnownMember>, 'person' | 'domainIsProven'>): string {
  const { email, emailVerified } = person;
  if (email === null) throw new SsoRefusal('email-missing', 'The provider sent no e-mail address.');
  if (!emailVerified) {
    throw new SsoRefusal('email-unverified', `The provider does not say that ${email} is verified.`);
  }
  if (!domainIsProven) {
    throw new SsoRefusal(
      'domain-not-allowed',
      `The domain of ${email} is not one of your verified e-mail domains.`,
    );
  }
  return email;
}

function admitted<Member extends KnownMember>(member: Member): Member {
  if (member.status === 'active' || member.status === 'invited') return member;
  throw new SsoRefusal('member-suspended', `${member.email} is ${member.status}.`);
}
