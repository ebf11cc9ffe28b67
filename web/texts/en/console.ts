import { audit } from './console/audit.js';
import { brand } from './console/brand.js';
import { domains } from './console/domains.js';
import { keys } from './console/keys.js';
import { members } from './console/members.js';
import { resellers } from './console/resellers.js';
import { shell } from './console/shell.js';
import { sso } from './console/sso.js';
import { support } from './console/support.js';
import { tenants } from './console/tenants.js';

/** Texts of the admin console, a file for each part of it. */
export const consoleTextsEn = {
  ...shell,
  ...audit,
  ...brand,
  ...domains,
  ...keys,
  ...members,
  ...resellers,
  ...sso,
  ...support,
  ...tenants,
} as const;
