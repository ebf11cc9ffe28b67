import { z } from 'zod';

const request = z.string().min(10).max(100).meta({
  description: 'The pending request, from the address of the page that asks.',
  example: 'V1StGXR8_Z5jdHi6B-myT',
});

export const ConsentQuery = z.strictObject({ request });

export const ConsentOut = z
  .strictObject({
    app: z.strictObject({
      name: z.string().max(80).meta({ example: 'Timesheets' }),
      homepageUrl: z.string().max(500).nullable(),
      logoUrl: z.string().max(500).nullable(),
      developer: z.string().max(120).meta({ example: 'Timesheets Ltd.' }),
      isApproved: z.boolean().meta({ description: 'false: a draft, which its developer tries out.' }),
    }),
    scopes: z
      .array(
        z.strictObject({
          scope: z.string().max(60).meta({ example: 'read:projects' }),
          sentence: z.string().max(200).meta({ example: 'Read your projects' }),
          risk: z.enum(['low', 'medium', 'high']),
          isNew: z.boolean().meta({ description: 'false: allowed before.' }),
        }),
      )
      .max(200),
    withheld: z
      .array(z.string().max(200))
      .max(200)
      .meta({ description: 'Sentences of what the app asks for and your role does not have.' }),
    allowedBefore: z
      .boolean()
      .meta({ description: 'Something was allowed before; only new things are asked.' }),
    requiredRole: z
      .enum(['member', 'admin', 'owner'])
      .nullable()
      .meta({ description: 'The lowest role that may allow this, where yours may not.' }),
    returnsTo: z
      .string()
      .max(500)
      .meta({ description: 'Where the browser goes next.', example: 'timesheets.example' }),
    switchUrl: z
      .string()
      .max(9000)
      .meta({ description: 'Where somebody else signs in for the same request.' }),
  })
  .meta({ id: 'Consent' });
export type ConsentOut = z.infer<typeof ConsentOut>;

export const ConsentIn = z
  .strictObject({ request, decision: z.enum(['allow', 'refuse']) })
  .meta({ id: 'ConsentDecision' });
export type ConsentIn = z.infer<typeof ConsentIn>;

export const ConsentDone = z
  .strictObject({
    next: z.string().max(9000).meta({ description: 'Where the browser goes on, at the same host.' }),
  })
  .meta({ id: 'ConsentDone' });
export type ConsentDone = z.infer<typeof ConsentDone>;
