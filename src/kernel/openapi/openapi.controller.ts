import { Controller, Get, Header, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { scopes } from '#config/scopes.js';
import { OperationRegistry } from '#kernel/access/operation-registry.js';
import { Public } from '#kernel/access/operation.js';
import type { RegisteredOperation } from '#kernel/access/operations-of.js';
import { openApiDocument } from './openapi.js';

const ABOVE_TENANTS: readonly string[] = ['reseller', 'operator'];
/** False for what only resellers and operators may do: no tenant's host says that there are any. */
const isForTenants = ({ declaration: { scope } }: RegisteredOperation): boolean =>
  scopes.get(scope)?.roles.some((role) => !ABOVE_TENANTS.includes(role)) ?? true;

/** The contract as OpenAPI 3.1, made from the declarations. */
@Public()
@Controller('api/v1')
export class OpenApiController {
  private readonly texts = new Map<FastifyRequest['hostKind'], string>();

  constructor(private readonly registry: OperationRegistry) {}

  @Get('openapi.json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  @Header('vary', 'Host')
  document(@Req() { hostKind }: FastifyRequest): string {
    let text = this.texts.get(hostKind);
    if (!text) {
      const { operations } = this.registry;
      const offered = hostKind === 'tenant' ? operations.filter(isForTenants) : operations;
      text = JSON.stringify(openApiDocument(offered));
      this.texts.set(hostKind, text);
    }
    return text;
  }
}
