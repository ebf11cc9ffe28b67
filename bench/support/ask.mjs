import { request } from 'node:http';

/**
 * One GET with any headers; `fetch` does not let its caller set Host.
 * @returns {Promise<{status: number, headers: object, body: Buffer}>}
 */
export function ask(url, headers = {}, { method = 'GET', json, agent } = {}) {
  const payload = json === undefined ? undefined : JSON.stringify(json);
  const all = payload ? { 'content-type': 'application/json', ...headers } : headers;
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers: all, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    call.on('error', reject);
    call.end(payload);
  });
}

/** CPU that a process has used, user and system, in milliseconds: from its own metrics. */
export async function cpuOf(api) {
  const { body } = await ask(`${api.url}/metrics`);
  const [, seconds] = /^process_cpu_seconds_total (\S+)/m.exec(body.toString());
  return Number(seconds) * 1000;
}
