import { isIPv6 } from 'node:net';

/**
 * What counts as one client: an IPv4 address, or a /64 network of IPv6, all of which one subscriber has to choose from.
 */
export function addressOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1]!;
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.split('%')[0]!.toLowerCase().split('::') as [string, string | undefined];
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const known = [...groups(head)];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - known.length - groups(tail).length);
  const all = [...known, ...Array.from({ length: missing }, () => '0'), ...groups(tail)];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
