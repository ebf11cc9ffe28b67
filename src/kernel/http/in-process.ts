import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const HEADER = 'x-in-process';
const TOKEN = randomUUID();

/** Headers of a request that this process makes to itself for one that it is answering; nobody else knows them. */
export const IN_PROCESS: Readonly<Record<string, string>> = { [HEADER]: TOKEN };

export const isInProcess = (request: FastifyRequest): boolean => request.headers[HEADER] === TOKEN;
