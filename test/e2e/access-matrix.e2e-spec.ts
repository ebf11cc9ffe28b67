import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractOf } from '../support/caller.js';
import { type ContractOperation, pathToNowhere } from '../support/contract.js';
import { theStack } from '../support/factories.js';
import { allStandings, type Standing, verdictOn } from '../support/standings.js';

// Every operation × every standing × both API processes. What each owes is read from its declaration in the OpenAPI
// document and from config/scopes.yaml; nothing here names a route.
const worlds = [theStack(0), theStack(1)];
const { operations } = await contractOf(worlds[0]!.origin);
const STANDINGS = 12;

let standings: Standing[];
const held = new Map<string, number>();

beforeAll(async () => {
  standings = await allStandings(worlds[0]!);
});

/** The cells of an operation in which a process does not do what is owed. */
async function faultsOf(operation: ContractOperation, origin: string): Promise<string[]> {
  const path = pathToNowhere(operation);
  const cells = standings.map(async ({ name, caller, owed }) => {
    const given = await verdictOn(caller(operation).but({ origin }), operation.method, path);
    const due = owed(operation);
    if (given === due) held.set(due, (held.get(due) ?? 0) + 1);
    return given === due ? [] : [`${name} is owed "${due}" and was given "${given}"`];
  });
  return (await Promise.all(cells)).flat();
}

describe('whoever calls is given what the declaration owes them', () => {
  it.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s',
    async (_, operation) => {
      for (const { origin } of worlds) expect(await faultsOf(operation, origin)).toEqual([]);
    },
  );
});

describe('the matrix itself', () => {
  it('was asked in every cell, with every verdict among them', () => {
    const cells = [...held.values()].reduce((sum, count) => sum + count, 0);
    expect(standings).toHaveLength(STANDINGS);
    expect(cells).toBe(operations.length * STANDINGS * worlds.length);
    expect([...held.keys()].sort()).toEqual([
      '401 invalid-credential',
      '401 unauthenticated',
      '403 insufficient-scope',
      '403 tenant-mismatch',
      '403 tenant-suspended',
      'let through',
    ]);
    for (const count of held.values()) expect(count).toBeGreaterThanOrEqual(operations.length);
  });

  describe('before a process whose routes forgot their guard', () => {
    // It answers what a route answers whom it lets through, and publishes the same document.
    const careless = createServer((request, response) => {
      const isDocument = request.url === '/api/v1/openapi.json';
      response.writeHead(isDocument ? 200 : 400, {
        'content-type': isDocument ? 'application/json' : 'application/problem+json',
        'x-request-id': 'careless',
        'access-control-allow-origin': 'http://careless.example',
      });
      response.end(isDocument ? text : CARELESS);
    });
    let text: string;
    let origin: string;
    beforeAll(async () => {
      const answer = await fetch(`${worlds[0]!.origin}/api/v1/openapi.json`);
      text = await answer.text();
      await new Promise<void>((ready) => careless.listen(0, '127.0.0.1', ready));
      origin = `http://127.0.0.1:${(careless.address() as AddressInfo).port}`;
    });
    afterAll(() => new Promise((closed) => careless.close(closed)));

    it('finds each of them', async () => {
      for (const operation of operations) {
        const refusals = standings.filter(({ owed }) => owed(operation) !== 'let through');
        expect(await faultsOf(operation, origin)).toHaveLength(refusals.length);
        expect(refusals.length).toBeGreaterThanOrEqual(operation.scope === null ? 3 : 6);
      }
    });
  });
});

const CARELESS = JSON.stringify({
  type: '/problems/invalid-query',
  title: 'Invalid query',
  status: 400,
  detail: 'Some query parameters are not valid; see errors.',
  instance: '/',
  requestId: 'careless',
  errors: [{ pointer: '?notAParameter', detail: 'is not a parameter here' }],
});
