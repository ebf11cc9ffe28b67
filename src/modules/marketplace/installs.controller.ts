import { Controller, Get, Patch, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { PageQuery } from '#kernel/http/schemas.js';
import { InstallPage, InstallParams, InstallPatch, InstallTestIn, InstallTestOut } from './installs.dto.js';
import { InstallsService } from './installs.service.js';
import { InstallOut } from './marketplace.dto.js';
import { marketplaceErrors } from './marketplace.errors.js';

type Params = z.infer<typeof InstallParams>;
const { installNotAllowed, invalidConfiguration, notTestable, statusConflict } = marketplaceErrors;

@Controller('api/v1/installs')
export class InstallsController {
  constructor(private readonly installs: InstallsService) {}

  @Get()
  @Operation({
    id: 'listInstalls',
    summary: 'List what is installed',
    scope: 'read:installs',
    in: { query: PageQuery },
    out: InstallPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.installs.list(ctx, query);
  }

  @Get(':id')
  @Operation({
    id: 'getInstall',
    summary: 'Get an install',
    scope: 'read:installs',
    in: { params: InstallParams },
    out: InstallOut,
  })
  get(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.installs.get(ctx, id);
  }

  @Patch(':id')
  @Operation({
    id: 'configureInstall',
    summary: 'Change the configuration',
    scope: 'write:installs',
    in: { params: InstallParams, body: InstallPatch },
    out: InstallOut,
    problems: [installNotAllowed, invalidConfiguration],
    events: ['install.updated'],
  })
  configure(@Context() ctx: Ctx, @Input('params') { id }: Params, @Input('body') body: InstallPatch) {
    return this.installs.configure(ctx, id, body.configuration);
  }

  @Post(':id/pause')
  @Operation({
    id: 'pauseInstall',
    summary: 'Take the effect away and keep the configuration',
    scope: 'write:installs',
    in: { params: InstallParams },
    out: InstallOut,
    problems: [installNotAllowed, statusConflict],
    events: ['install.updated'],
  })
  pause(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.installs.setPaused(ctx, id, true);
  }

  @Post(':id/resume')
  @Operation({
    id: 'resumeInstall',
    summary: 'Give a paused install its effect back',
    scope: 'write:installs',
    in: { params: InstallParams },
    out: InstallOut,
    problems: [installNotAllowed, statusConflict],
    events: ['install.updated'],
  })
  resume(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.installs.setPaused(ctx, id, false);
  }

  @Post(':id/test')
  @Operation({
    id: 'testInstall',
    summary: 'Test the connection for real',
    scope: 'write:installs',
    in: { params: InstallParams, body: InstallTestIn },
    out: InstallTestOut,
    problems: [installNotAllowed, invalidConfiguration, notTestable],
    events: { none: 'a test changes nothing; what it found is noted as the health' },
    notIdempotent: 'it talks to another server, which no transaction may wait for',
    cost: 5,
  })
  test(@Context() ctx: Ctx, @Input('params') { id }: Params, @Input('body') body: InstallTestIn) {
    return this.installs.test(ctx, id, body.configuration);
  }
}
