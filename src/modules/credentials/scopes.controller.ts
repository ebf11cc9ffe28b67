import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { scopes } from '#config/scopes.js';
import { Context, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';

const ScopeList = z
  .strictObject({
    data: z
      .array(
        z.strictObject({
          scope: z.string().max(60).meta({ example: 'read:installs' }),
          sentence: z.string().max(200).meta({ example: 'See what is installed and how it is configured' }),
          risk: z.enum(['low', 'medium', 'high']),
          yours: z.boolean().meta({ description: 'Whether you have it, and so may give it to a key.' }),
        }),
      )
      .max(200),
  })
  .meta({ id: 'ScopeList' });

@Controller('api/v1/scopes')
export class ScopesController {
  @Get()
  @Operation({ id: 'listScopes', summary: 'List every scope in words', scope: 'public', out: ScopeList })
  list(@Context() { principal }: Ctx): z.infer<typeof ScopeList> {
    return {
      data: [...scopes.values()].map(({ scope, sentence, risk }) => ({
        scope,
        sentence,
        risk,
        yours: principal.scopes.has(scope),
      })),
    };
  }
}
