import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const random = (length: number) => Array.from({ length }, () => BASE62[randomInt(62)]).join('');

const checksum = (text: string): string => {
  let value = crc32(text);
  let encoded = '';
  for (let index = 0; index < 6; index += 1) {
    encoded = BASE62[value % 62] + encoded;
    value = Math.floor(value / 62);
  }
  return encoded;
};

/**
 * A new API key `<brand>_live_<8 prefix>_<32 random><6 CRC-32>`: recognisable by secret scanners, and typing
 * errors are refused by the checksum before any look-up.
 */
export function newApiKey(brand: string): { key: string; prefix: string } {
  const prefix = random(8);
  const body = `${brand}_live_${prefix}_${random(32)}`;
  return { key: body + checksum(body), prefix };
}

/** True where the text has the form of a key and its checksum holds. */
export function isWellFormedApiKey(text: string): boolean {
  if (!/^[a-z]{2,8}_live_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/.test(text)) return false;
  return checksum(text.slice(0, -6)) === text.slice(-6);
}
