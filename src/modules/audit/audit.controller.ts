import { Controller, Get, StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import {
  AuditCheck,
  AuditCheckQuery,
  AuditEntry,
  AuditExportQuery,
  AuditPage,
  AuditParams,
  AuditQuery,
} from './audit.dto.js';
import { AuditService } from './audit.service.js';

const TYPES = { ndjson: 'application/x-ndjson', csv: 'text/csv; charset=utf-8' };

@Controller('api/v1/audit-log')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Operation({
    id: 'listAuditLog',
    summary: 'Who did what, newest first',
    scope: 'read:audit',
    in: { query: AuditQuery },
    out: AuditPage,
    whileSuspended: true,
  })
  list(@Context() ctx: Ctx, @Input('query') query: AuditQuery) {
    return this.audit.list(ctx, query);
  }

  @Get('export')
  @Operation({
    id: 'exportAuditLog',
    summary: 'The audit log as a file',
    scope: 'read:audit',
    in: { query: AuditExportQuery },
    out: null,
    status: 200,
    file: Object.values(TYPES),
    whileSuspended: true,
  })
  export(@Context() ctx: Ctx, @Input('query') query: AuditExportQuery): StreamableFile {
    const disposition = `attachment; filename="audit-log.${query.format}"`;
    return new StreamableFile(this.audit.export(ctx, query), { type: TYPES[query.format], disposition });
  }

  @Get('check')
  @Operation({
    id: 'checkAuditLog',
    summary: 'Compute a stretch of the hash chain again',
    scope: 'read:audit',
    in: { query: AuditCheckQuery },
    out: AuditCheck,
    whileSuspended: true,
  })
  check(@Context() ctx: Ctx, @Input('query') { after }: z.infer<typeof AuditCheckQuery>) {
    return this.audit.check(ctx, after);
  }

  @Get(':id')
  @Operation({
    id: 'getAuditEntry',
    summary: 'Get an entry of the audit log',
    scope: 'read:audit',
    in: { params: AuditParams },
    out: AuditEntry,
    whileSuspended: true,
  })
  get(@Context() ctx: Ctx, @Input('params') { id }: z.infer<typeof AuditParams>) {
    return this.audit.get(ctx, id);
  }
}
