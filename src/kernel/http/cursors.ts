import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import type { Page } from './schemas.js';

/** The sort values of the last item seen. */
export type CursorKey = (string | number)[];

const SIGNATURE_BYTES = 12;
const FILTER_BYTES = 6;

/**
 * Opaque, signed keyset cursors. A cursor carries the hash of the list and filter that it came from, so one that is
 * used with another filter, or made by hand, is refused.
 */
@Injectable()
export class Cursors {
  private readonly key: Uint8Array;

  constructor(@Inject(CONFIG) config: Pick<Config, 'deriveKey'>) {
    this.key = config.deriveKey('cursors');
  }

  encode(list: string, key: CursorKey): string {
    const payload = Buffer.concat([filterHash(list), Buffer.from(JSON.stringify(key))]);
    return Buffer.concat([this.sign(payload), payload]).toString('base64url');
  }

  /**
   * The key in a cursor, or null where there is no cursor.
   * @throws `invalid-cursor` where it was not given out for this list and filter.
   */
  decode(list: string, cursor: string | undefined): CursorKey | null {
    if (cursor === undefined) return null;
    const bytes = Buffer.from(cursor, 'base64url');
    const signature = bytes.subarray(0, SIGNATURE_BYTES);
    const payload = bytes.subarray(SIGNATURE_BYTES);
    // base64url ignores stray characters, so equality of the bytes alone would accept variants of a cursor.
    const intact = bytes.toString('base64url') === cursor && payload.length > FILTER_BYTES;
    if (!intact || !timingSafeEqual(signature, this.sign(payload))) {
      throw kernelErrors.invalidCursor('it is damaged or made up');
    }
    if (!payload.subarray(0, FILTER_BYTES).equals(filterHash(list))) {
      throw kernelErrors.invalidCursor('it belongs to another filter or sort; start without it');
    }
    return JSON.parse(payload.subarray(FILTER_BYTES).toString()) as CursorKey;
  }

  /** A page from `limit + 1` rows: the extra row tells whether there are more. */
  page<Row, Item>(
    list: string,
    rows: readonly Row[],
    limit: number,
    map: (row: Row) => Item,
    keyOf: (row: Row) => CursorKey,
  ): Page<Item> {
    const shown = rows.slice(0, limit);
    const hasMore = rows.length > limit;
    return {
      data: shown.map(map),
      nextCursor: hasMore ? this.encode(list, keyOf(shown.at(-1)!)) : null,
      hasMore,
    };
  }

  private sign(payload: Buffer): Buffer {
    return createHmac('sha256', this.key).update(payload).digest().subarray(0, SIGNATURE_BYTES);
  }
}

const filterHash = (list: string): Buffer =>
  createHash('sha256').update(list).digest().subarray(0, FILTER_BYTES);
