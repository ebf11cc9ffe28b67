import { z } from 'zod';
import { idOut, idParam, page, timestamp } from '#kernel/http/schemas.js';

export const AuthorizedAppOut = z
  .strictObject({
    id: idOut('grt'),
    app: z.strictObject({
      id: idOut('app'),
      name: z.string().max(80).meta({ example: 'Timesheets' }),
      developer: z.string().max(120).meta({ example: 'Timesheets Ltd.' }),
      homepageUrl: z.string().max(500).nullable(),
      logoUrl: z.string().max(500).nullable(),
      status: z.enum(['draft', 'approved', 'suspended']),
    }),
    user: z.strictObject({ id: idOut('usr'), name: z.string().max(120).meta({ example: 'Ada Owner' }) }),
    scopes: z
      .array(z.string().max(60))
      .max(200)
      .meta({ example: ['read:projects'] }),
    authorizedAt: timestamp,
    changedAt: timestamp,
    lastUsedAt: timestamp.nullable().meta({ description: 'To the minute.' }),
    lastUsedFrom: z.string().max(45).nullable().meta({ example: '203.0.113.9' }),
  })
  .meta({ id: 'AuthorizedApp' });
export type AuthorizedAppOut = z.infer<typeof AuthorizedAppOut>;
export const AuthorizedAppPage = page(AuthorizedAppOut).meta({ id: 'AuthorizedAppPage' });
export const AuthorizedAppParams = z.object({ id: idParam('grt') });
