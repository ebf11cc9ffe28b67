import { Controller, Get, Header } from '@nestjs/common';
import { OperationRegistry } from '#kernel/access/operation-registry.js';
import { Public } from '#kernel/access/operation.js';
import { openApiDocument } from './openapi.js';

/** The contract as OpenAPI 3.1, made from the declarations. */
@Public()
@Controller('api/v1')
export class OpenApiController {
  private text: string | undefined;

  constructor(private readonly registry: OperationRegistry) {}

  @Get('openapi.json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  document(): string {
    this.text ??= JSON.stringify(openApiDocument(this.registry.operations));
    return this.text;
  }
}
