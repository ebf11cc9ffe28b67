import { Controller, Delete, Get, Headers, Inject, Patch, Post, type Type } from '@nestjs/common';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { checkIfMatch } from '#kernel/http/operation.interceptor.js';
import type { RecordType } from './record-types.js';
import { type RecordQuery, schemasOf } from './records.dto.js';
import { recordErrors } from './records.errors.js';
import { RecordsService } from './records.service.js';
import type { RecordData } from './records.types.js';

const { recordExists } = recordErrors;

/** The routes of one type, typed with its fields: `/api/v1/projects` and `/api/v1/projects/:id`. */
export function controllerOf(type: RecordType): Type {
  const { In, Patch: PatchIn, Out, Page, Params, Query } = schemasOf(type);
  const { name, plural, title } = type;
  const [read, write] = [`read:${plural}`, `write:${plural}`];

  @Controller(`api/v1/${plural}`)
  class RecordsController {
    constructor(@Inject(RecordsService) private readonly records: RecordsService) {}

    @Get()
    @Operation({
      id: `list${title}s`,
      summary: `List ${plural}`,
      scope: read,
      in: { query: Query },
      out: Page,
    })
    list(@Context() ctx: Ctx, @Input('query') query: RecordQuery) {
      return this.records.list(ctx, type, query);
    }

    @Post()
    @Operation({
      id: `create${title}`,
      summary: `Create a ${name}`,
      scope: write,
      in: { body: In },
      out: Out,
      status: 201,
      problems: [recordExists],
      events: [`${name}.created`],
    })
    create(@Context() ctx: Ctx, @Input('body') body: RecordData) {
      return this.records.create(ctx, type, body);
    }

    @Get(':id')
    @Operation({
      id: `get${title}`,
      summary: `Get a ${name}`,
      scope: read,
      in: { params: Params },
      out: Out,
      etag: true,
    })
    get(@Context() ctx: Ctx, @Input('params') { id }: { id: Uuid }) {
      return this.records.get(ctx, type, id);
    }

    @Patch(':id')
    @Operation({
      id: `update${title}`,
      summary: `Change a ${name}`,
      scope: write,
      in: { params: Params, body: PatchIn },
      out: Out,
      etag: true,
      problems: [recordExists],
      events: [`${name}.updated`],
    })
    update(
      @Context() ctx: Ctx,
      @Input('params') { id }: { id: Uuid },
      @Input('body') body: RecordData,
      @Headers('if-match') ifMatch: string | undefined,
    ) {
      return this.records.update(ctx, type, id, body, (current) => checkIfMatch(ifMatch, current));
    }

    @Delete(':id')
    @Operation({
      id: `delete${title}`,
      summary: `Delete a ${name}`,
      scope: write,
      in: { params: Params },
      out: null,
      events: [`${name}.deleted`],
    })
    remove(@Context() ctx: Ctx, @Input('params') { id }: { id: Uuid }) {
      return this.records.remove(ctx, type, id);
    }
  }
  Object.defineProperty(RecordsController, 'name', { value: `${title}sController` });
  return RecordsController;
}
