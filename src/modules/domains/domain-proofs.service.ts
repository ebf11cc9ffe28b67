import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { DnsResolver } from './checks/dns-resolver.js';
import { judgeProof, type Verdict } from './checks/judge-lookup.js';
import { type DomainState, type NextState, nextState } from './checks/next-state.js';
import { DomainsRepository } from './domains.repository.js';
import { type HostnameResult, parseHostname } from './hostname.js';
import { challengeName } from './records-of.js';

export type { DomainState, NextState };
export type Proof = Pick<Verdict, 'proof' | 'reason'>;

/** Proves names by the same TXT record as a custom domain, for what is not served under them. */
@Injectable()
export class DomainProofsService {
  constructor(
    private readonly dns: DnsResolver,
    private readonly repository: DomainsRepository,
    @Inject(CONFIG)
    private readonly config: Pick<
      Config,
      'DNS_CHALLENGE_PREFIX' | 'PLATFORM_DOMAIN' | 'baseUrl' | 'edgeHost'
    >,
  ) {}

  /** Reads a name that a person typed. */
  parse(input: string): HostnameResult {
    const { DNS_CHALLENGE_PREFIX: challengePrefix, PLATFORM_DOMAIN, baseUrl, edgeHost } = this.config;
    return parseHostname(input, {
      names: [PLATFORM_DOMAIN, edgeHost, new URL(baseUrl).hostname],
      challengePrefix,
    });
  }

  /** Name of the TXT record that is to hold the token. */
  challengeOf(hostname: string): string {
    const { DNS_CHALLENGE_PREFIX: challengePrefix, edgeHost } = this.config;
    return challengeName(hostname, { challengePrefix, edgeHost });
  }

  /** Asks DNS; never in a transaction. */
  ask(hostname: string, token: string): Promise<Proof> {
    const challenge = this.challengeOf(hostname);
    return this.dns.asking(async (questions) => {
      const [texts, aliases] = await Promise.all([questions.texts(challenge), questions.aliases(hostname)]);
      return judgeProof({ texts, aliases }, { hostname, challenge, token });
    });
  }

  /** What the answer makes of the name, by the same patience as for a custom domain. */
  next(state: DomainState, proof: Proof, now: Date): NextState {
    return nextState(state, { ...proof, bound: false, routed: null }, now);
  }

  /** The custom domains that this tenant holds, the primary one first. */
  held(tx: TenantTx): Promise<string[]> {
    return this.repository.listHeld(tx);
  }
}
