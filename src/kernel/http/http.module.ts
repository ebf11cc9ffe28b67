import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { ErrorPageRegistry } from '#kernel/errors/error-pages.port.js';
import { ProblemFilter } from '#kernel/errors/problem.filter.js';
import { Cursors } from './cursors.js';
import { Idempotency } from './idempotency.js';
import { OpenApiController } from '#kernel/openapi/openapi.controller.js';
import { OperationInterceptor } from './operation.interceptor.js';
import { ProblemsController } from './problems.controller.js';
import { TenantMiddleware } from './tenant.middleware.js';

@Global()
@Module({
  controllers: [OpenApiController, ProblemsController],
  providers: [
    Cursors,
    ErrorPageRegistry,
    Idempotency,
    TenantMiddleware,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: OperationInterceptor },
  ],
  exports: [Cursors, ErrorPageRegistry, TenantMiddleware],
})
export class HttpModule {}
