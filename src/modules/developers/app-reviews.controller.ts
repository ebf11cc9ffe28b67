import { Controller, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { AppReviewsService } from './app-reviews.service.js';
import { AppOut, AppParams, AppReviewPage, AppReviewQuery, AppSuspendIn } from './apps.dto.js';
import { developerErrors } from './developers.errors.js';

type Params = z.infer<typeof AppParams>;
const { appApproved, appNotSuspended, appSuspended } = developerErrors;

@Controller('api/v1/app-reviews')
export class AppReviewsController {
  constructor(private readonly reviews: AppReviewsService) {}

  @Get()
  @Operation({
    id: 'listAppReviews',
    summary: 'List the apps of all developers',
    scope: 'read:app_reviews',
    in: { query: AppReviewQuery },
    out: AppReviewPage,
  })
  list(@Input('query') query: z.infer<typeof AppReviewQuery>) {
    return this.reviews.list(query);
  }

  @Post(':id/approve')
  @Operation({
    id: 'approveApp',
    summary: 'Approve an app, so that every tenant may use it',
    scope: 'write:app_reviews',
    in: { params: AppParams },
    out: AppOut,
    problems: [appApproved, appSuspended],
    events: ['app.approved'],
  })
  approve(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.reviews.approve(ctx, id);
  }

  @Post(':id/suspend')
  @Operation({
    id: 'suspendApp',
    summary: 'Suspend an app; its tokens are refused from the next request on',
    scope: 'write:app_reviews',
    in: { params: AppParams, body: AppSuspendIn },
    out: AppOut,
    problems: [appSuspended],
    events: ['app.suspended'],
  })
  suspend(
    @Context() ctx: Ctx,
    @Input('params') { id }: Params,
    @Input('body') { reason }: z.infer<typeof AppSuspendIn>,
  ) {
    return this.reviews.suspend(ctx, id, reason);
  }

  @Post(':id/reinstate')
  @Operation({
    id: 'reinstateApp',
    summary: 'Reinstate a suspended app',
    scope: 'write:app_reviews',
    in: { params: AppParams },
    out: AppOut,
    problems: [appNotSuspended],
    events: ['app.reinstated'],
  })
  reinstate(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.reviews.reinstate(ctx, id);
  }
}
