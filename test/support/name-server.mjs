import dns2 from 'dns2';

const { Packet } = dns2;

/**
 * A DNS server over UDP and TCP that answers from records set by tests, with real NXDOMAIN and empty answers.
 * It follows CNAMEs among its own records, as a resolver does.
 */
export async function createNameServer(port) {
  /** name → type → values */
  const zone = new Map();
  /** name → 'SERVFAIL' | 'REFUSED' | 'TIMEOUT' */
  const failures = new Map();
  const asked = [];

  const server = dns2.createServer({
    udp: true,
    tcp: true,
    handle(request, send) {
      const response = Packet.createResponseFromRequest(request);
      response.header.ra = 1;
      const [question] = request.questions;
      const name = question.name.toLowerCase();
      const type = Packet.TYPE_NAME[question.type] ?? String(question.type);
      asked.push({ name, type, at: new Date().toISOString() });
      const failure = failures.get(name);
      if (failure === 'TIMEOUT') return;
      if (failure) response.header.rcode = Packet.RCODE[failure];
      else if (!zone.has(name)) response.header.rcode = Packet.RCODE.NXDOMAIN;
      else response.answers.push(...answersFor(zone, name, type));
      send(response);
    },
  });
  server.on('requestError', () => {});
  await server.listen({ udp: { port, address: '127.0.0.1' }, tcp: { port, address: '127.0.0.1' } });

  return {
    /** Replaces the records of a name and type. */
    set({ name, type, values }) {
      const key = name.toLowerCase();
      if (!zone.has(key)) zone.set(key, new Map());
      zone.get(key).set(type, values);
    },
    /** Removes the records of a name, or those of one type. */
    remove({ name, type }) {
      const records = zone.get(name.toLowerCase());
      if (type) records?.delete(type);
      if (!type || records?.size === 0) zone.delete(name.toLowerCase());
    },
    /** Lets every question for a name fail; without `failure` it answers again. */
    fail({ name, failure }) {
      if (failure) failures.set(name.toLowerCase(), failure);
      else failures.delete(name.toLowerCase());
    },
    queries: ({ name }) => ({ data: asked.filter((query) => !name || query.name === name.toLowerCase()) }),
  };
}

function answersFor(zone, name, type, depth = 0) {
  const records = zone.get(name);
  if (!records || depth > 8) return [];
  const own = (records.get(type) ?? []).map((value) => resource(name, type, value));
  if (type === 'CNAME' || own.length > 0) return own;
  return (records.get('CNAME') ?? []).flatMap((target) => [
    resource(name, 'CNAME', target),
    ...answersFor(zone, target.toLowerCase(), type, depth + 1),
  ]);
}

function resource(name, type, value) {
  const base = { name, type: Packet.TYPE[type], class: Packet.CLASS.IN, ttl: 1 };
  if (type === 'A' || type === 'AAAA') return { ...base, address: value };
  if (type === 'CNAME') return { ...base, domain: value };
  if (type === 'NS') return { ...base, ns: value };
  // A text longer than 255 octets travels as several strings.
  if (type === 'TXT') return { ...base, data: value.match(/[^]{1,255}/g) ?? [''] };
  if (type === 'CAA') return { ...base, flags: 0, tag: value.tag, value: value.value };
  throw new Error(`No records of type ${type}`);
}
