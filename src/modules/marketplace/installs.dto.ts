import { z } from 'zod';
import { toTypeId } from '#kernel/context/type-id.js';
import { idParam, page } from '#kernel/http/schemas.js';
import type { InstallHandler } from './install-handler.port.js';
import type { InstallRow } from './listings.types.js';
import { Configuration, InstallOut } from './marketplace.dto.js';

export const InstallIn = z
  .strictObject({ configuration: Configuration.optional() })
  .prefault({})
  .meta({ id: 'InstallCreate' });
export type InstallIn = z.infer<typeof InstallIn>;

export const InstallPatch = z
  .strictObject({
    configuration: Configuration.optional().meta({
      description: 'All answers of the form. A secret that is left out is kept, null removes it.',
    }),
  })
  .meta({ id: 'InstallPatch' });
export type InstallPatch = z.infer<typeof InstallPatch>;

export const InstallTestIn = z
  .strictObject({
    configuration: Configuration.optional().meta({ description: 'Answers to try before they are saved.' }),
  })
  .prefault({})
  .meta({ id: 'InstallTest' });
export type InstallTestIn = z.infer<typeof InstallTestIn>;
export const InstallTestOut = z
  .strictObject({ ok: z.boolean(), message: z.string().max(1000) })
  .meta({ id: 'InstallTestResult' });

export const InstallPage = page(InstallOut).meta({ id: 'InstallPage' });
export const InstallParams = z.object({ id: idParam('ins') });

export function installOut(row: InstallRow, handler: InstallHandler | undefined): InstallOut {
  const { slug, kind, name, shortDescription, card } = row.listing;
  return {
    id: toTypeId('ins', row.id),
    listing: { slug, kind, name, icon: { url: null, ...card.icon }, shortDescription },
    status: row.status,
    configuration: row.configuration,
    grantedScopes: row.grantedScopes,
    health: row.health,
    testable: handler?.test !== undefined,
    effect: handler?.effect(row) ?? null,
    installedAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
}
