import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import dns2 from 'dns2';
import { DnsResolver } from './dns-resolver.js';

type Zone = Record<string, { TXT?: string[][]; CNAME?: string; A?: string[]; rcode?: number }>;
const { Packet } = dns2;

/** A real name server on loopback that answers exactly what the zone holds, and follows no aliases. */
async function serve(zone: Zone) {
  const server = dns2.createServer({
    udp: true,
    tcp: true,
    handle: (request, send) => {
      const response = Packet.createResponseFromRequest(request);
      const [question] = request.questions as { name: string; type: number }[];
      const name = question!.name.toLowerCase();
      const entry = zone[name];
      const add = (type: number, data: object) =>
        response.answers.push({ name, type, class: Packet.CLASS.IN, ttl: 60, ...data } as never);
      if (!entry) response.header.rcode = Packet.RCODE.NXDOMAIN;
      else if (entry.rcode !== undefined) response.header.rcode = entry.rcode;
      else if (question!.type === Packet.TYPE.TXT)
        entry.TXT?.forEach((data) => add(Packet.TYPE.TXT, { data }));
      else if (question!.type === Packet.TYPE.A)
        entry.A?.forEach((address) => add(Packet.TYPE.A, { address }));
      else if (question!.type === Packet.TYPE.CNAME && entry.CNAME)
        add(Packet.TYPE.CNAME, { domain: entry.CNAME });
      send(response);
    },
  });
  const addresses = (await server.listen({
    udp: { address: '127.0.0.1', port: 0 },
    tcp: { address: '127.0.0.1', port: 0 },
  })) as {
    udp: AddressInfo;
  };
  return { at: `127.0.0.1:${addresses.udp.port}`, close: () => server.close() };
}

describe('DnsResolver', () => {
  const long = 'a'.repeat(200);
  const zone: Zone = {
    'plain.test': { TXT: [['one'], [long, long]] },
    'empty.test': {},
    'alias.test': { CNAME: 'Second.test.' },
    'second.test': { CNAME: 'plain.test' },
    'here.test': { CNAME: 'there.test' },
    'there.test': { CNAME: 'here.test' },
    'broken.test': { rcode: 2 },
    'refused.test': { rcode: 5 },
    'hosted.test': { A: ['192.0.2.7', '192.0.2.6'] },
  };
  for (let step = 0; step < 12; step += 1) zone[`chain${step}.test`] = { CNAME: `chain${step + 1}.test` };
  let server: Awaited<ReturnType<typeof serve>>;
  let resolver: DnsResolver;

  beforeAll(async () => {
    server = await serve(zone);
    resolver = new DnsResolver({ DNS_SERVERS: [server.at] });
  });
  afterAll(() => server.close());
  const texts = (name: string) => resolver.asking((questions) => questions.texts(name));
  const aliases = (name: string) => resolver.asking((questions) => questions.aliases(name));

  it('joins the strings of each TXT record', async () => {
    expect(await texts('plain.test')).toEqual({ outcome: 'found', records: ['one', long + long] });
  });

  it('tells a missing name from a name without such records', async () => {
    expect(await texts('missing.test')).toEqual({ outcome: 'nxdomain' });
    expect(await texts('empty.test')).toEqual({ outcome: 'nodata' });
  });

  it('follows aliases to the TXT record, whatever their spelling', async () => {
    expect(await texts('alias.test')).toMatchObject({ outcome: 'found' });
    expect(await aliases('alias.test')).toEqual({ outcome: 'found', records: ['second.test', 'plain.test'] });
  });

  it('ends at loops and endless chains', async () => {
    expect(await texts('here.test')).toEqual({ outcome: 'loop' });
    expect(await aliases('here.test')).toEqual({ outcome: 'loop' });
    expect(await aliases('chain0.test')).toEqual({ outcome: 'loop' });
  });

  it('sorts addresses', async () => {
    const answer = await resolver.asking((questions) => questions.addresses('hosted.test'));
    expect(answer).toEqual({ outcome: 'found', records: ['192.0.2.6', '192.0.2.7'] });
  });

  it('says that it could not ask where the server fails, and does not call it missing', async () => {
    expect(await texts('broken.test')).toEqual({ outcome: 'could-not-ask', why: 'SERVFAIL' });
    expect(await texts('refused.test')).toEqual({ outcome: 'could-not-ask', why: 'REFUSED' });
  });

  it('remembers nothing between two checks', async () => {
    expect(await texts('later.test')).toEqual({ outcome: 'nxdomain' });
    zone['later.test'] = { TXT: [['now']] };
    expect(await texts('later.test')).toEqual({ outcome: 'found', records: ['now'] });
  });

  it('gives up within seconds where nobody answers', async () => {
    const silent = createSocket('udp4');
    await new Promise<void>((resolve) => silent.bind(0, '127.0.0.1', resolve));
    const began = Date.now();
    const lonely = new DnsResolver({ DNS_SERVERS: [`127.0.0.1:${silent.address().port}`] });
    const answer = await lonely.asking((questions) => questions.texts('plain.test'));
    expect(answer).toEqual({ outcome: 'could-not-ask', why: 'no answer in time' });
    expect(Date.now() - began).toBeLessThan(7_000);
    silent.close();
  }, 10_000);

  it('refuses at the boot a server that is no address', () => {
    expect(() => new DnsResolver({ DNS_SERVERS: ['not-an-address'] })).toThrow();
  });
});
