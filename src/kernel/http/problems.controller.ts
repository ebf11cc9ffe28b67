import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '#kernel/access/operation.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { catalogue } from '#kernel/errors/problem.js';

/** What the `type` of a problem document leads to. */
@Public()
@Controller('problems')
export class ProblemsController {
  @Get(':code')
  explain(@Param('code') code: string) {
    const problem = catalogue.get(code);
    if (!problem) throw kernelErrors.notFound();
    return { code, title: problem.title, status: problem.status, documentation: '/docs#errors' };
  }
}
