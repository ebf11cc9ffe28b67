import { chainHash, GENESIS } from '#kernel/events/chain.js';
import type { AuditCheck, BREAKS } from './audit.dto.js';
import type { ChainedRow } from './audit.repository.js';

/** What a check asks of the log; all of one organisation. */
export interface ChainSource {
  head(): Promise<{ position: string; hash: Buffer } | null>;
  /** Everything at one position: one fact, where nobody meddled. */
  at(position: number): Promise<ChainedRow[]>;
  /** What comes behind a place, in order of position and id. */
  chain(after: { position: number; id: string }, limit: number): Promise<ChainedRow[]>;
}

type Break = { position: number; reason: (typeof BREAKS)[number] };
/** The last fact that holds: where the next one is chained. */
type Link = Pick<ChainedRow, 'id' | 'hash' | 'chain'> & { position: number };

const BEGINNING: Link = { position: 0, id: '00000000-0000-0000-0000-000000000000', hash: GENESIS, chain: 1 };

/**
 * Computes the chain again behind the position `after`, at most `most` facts far, in batches. A stretch that begins in
 * the middle trusts the stored hash before it, which the stretch before has computed.
 */
export async function checkChain(
  source: ChainSource,
  { after, most, batch = 500 }: { after: number; most: number; batch?: number },
): Promise<AuditCheck> {
  // Read first: what the relay chains meanwhile lies beyond it and is left to the next check.
  const head = await source.head();
  const end = Number(head?.position ?? 0);
  const stop = Math.min(end, after + most);
  let link = BEGINNING;
  const verdict = (broken: Break | null): AuditCheck => ({
    ok: broken === null,
    checkedTo: link.position,
    head: end,
    headHash: head?.hash.toString('hex') ?? null,
    next: broken === null && link.position < end ? link.position : null,
    broken,
  });
  if (after > 0) {
    const [row, another] = await source.at(after);
    link = { ...BEGINNING, position: after - 1 };
    if (!row) return verdict({ position: after, reason: after > end ? 'tail' : 'missing' });
    if (another) return verdict({ position: after, reason: 'repeated' });
    link = linkOf(row);
  }
  while (link.position < stop) {
    const rows = await source.chain(link, Math.min(batch, stop - link.position));
    for (const row of rows) {
      if (Number(row.position) > end) break;
      const broken = breakAt(row, link);
      if (broken) return verdict(broken);
      link = linkOf(row);
    }
    if (rows.length === 0 || Number(rows.at(-1)!.position) > end) break;
  }
  if (link.position < stop) return verdict({ position: link.position + 1, reason: 'tail' });
  if (link.position < end) return verdict(null);
  return verdict(await breakAtEnd(source, link, head));
}

function breakAt(row: ChainedRow, link: Link): Break | null {
  const position = Number(row.position);
  if (position === link.position) return { position, reason: 'repeated' };
  if (position > link.position + 1) return { position: link.position + 1, reason: 'missing' };
  if (row.chain < link.chain) return { position, reason: 'version' };
  const holds = row.hash?.equals(chainHash(link.hash, row, row.chain)) === true;
  return holds ? null : { position, reason: 'changed' };
}

/** The head names the last hash, and nothing lies behind it. */
async function breakAtEnd(
  source: ChainSource,
  link: Link,
  head: { hash: Buffer } | null,
): Promise<Break | null> {
  if (head && !head.hash.equals(link.hash)) return { position: link.position, reason: 'tail' };
  const [behind] = await source.chain(link, 1);
  if (!behind) return null;
  // Facts and head are written together, so what is there without a later head was put there by somebody else.
  const later = Number((await source.head())?.position ?? 0) > link.position;
  if (Number(behind.position) === link.position) return { position: link.position, reason: 'repeated' };
  return later ? null : { position: link.position + 1, reason: 'tail' };
}

const linkOf = ({ position, id, hash, chain }: ChainedRow): Link => ({
  position: Number(position),
  id,
  hash,
  chain,
});
