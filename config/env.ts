import { z } from 'zod';

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((item) => item.trim() || []));
const flag = z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0', ''] });
const hostName = z.string().regex(/^[a-z0-9.-]+$/, 'lower-case letters, digits, dots and hyphens');

/** Every setting, in alphabetical order. `.describe()` is what `.env.example` prints. */
export const settings = {
  ADDRESS_REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000_000)
    .default(600)
    .describe(
      'Requests without a credential and renderings of pages for one client address; half of them at once.',
    ),
  ALLOW_PRIVATE_TARGETS: flag
    .default(false)
    .describe(
      "Let outgoing connections (a tenant's SMTP server, its sign-in provider) reach private and loopback addresses, the latter without TLS.",
    ),
  API_KEY_PREFIX: z
    .string()
    .regex(/^[a-z]{2,8}$/)
    .default('lvk')
    .describe('First letters of every API key.'),
  COOKIE_NAME: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .default('session')
    .describe('Name of the session cookie.'),
  DATABASE_APP_URL: z.string().optional().describe('Login of requests and jobs. Written by `migrate`.'),
  DATABASE_LISTEN_URL: z
    .string()
    .optional()
    .describe('Direct connection for LISTEN when DATABASE_APP_URL goes through a pooler.'),
  DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(10)
    .describe('Connections per process and role.'),
  DATABASE_PREPARED_STATEMENTS: flag
    .default(true)
    .describe(
      'false for poolers that cannot carry prepared statements in transaction mode (PgBouncer before 1.21).',
    ),
  DATABASE_ROLE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,30}$/)
    .default('livery')
    .describe('Prefix of the two logins that `migrate` creates.'),
  DATABASE_SYSTEM_URL: z
    .string()
    .optional()
    .describe('Login of the few cross-tenant queries. Written by `migrate`.'),
  DATABASE_URL: z.string().optional().describe("The owner's login; used by `migrate` alone."),
  DATA_DIR: z
    .string()
    .default('.livery')
    .describe('Files, generated secrets and, with the embedded default, the databases.'),
  DEMO: flag.default(false).describe('Seed a demo and be ready only when it is there.'),
  DNS_CHALLENGE_PREFIX: z
    .string()
    .regex(/^_[a-z0-9-]+$/)
    .default('_livery-challenge')
    .describe('Label of the TXT record that proves a domain.'),
  DNS_SERVERS: list.describe("Resolvers for domain checks, such as 127.0.0.1:5353; empty: the system's."),
  EDGE_HOST: hostName
    .optional()
    .describe('Host that custom domains point to; default edge.<PLATFORM_DOMAIN>.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least severe log line.'),
  MAIL_FROM: z
    .string()
    .optional()
    .describe(
      "Neutral sender address; default no-reply@<PLATFORM_DOMAIN>. The tenant's name is put before it.",
    ),
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('production')
    .describe('development shows /dev/mail; the launcher of npm start sets it.'),
  OAUTH_ACCESS_TOKEN_MINUTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(1440)
    .default(60)
    .describe('How long an access token of an app works.'),
  OAUTH_REFRESH_TOKEN_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(365)
    .default(90)
    .describe('How long the refresh token of an app works when it is not used.'),
  PLATFORM_DOMAIN: hostName.default('localhost').describe('Tenants live at <slug>.<PLATFORM_DOMAIN>.'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Port to listen on.'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe(
      'How browsers reach the platform host, such as https://platform.example; default http://<PLATFORM_DOMAIN>:<PORT>.',
    ),
  REDIS_URL: z.string().default('redis://127.0.0.1:6379').describe('Redis for queues and wake-ups.'),
  S3_ACCESS_KEY_ID: z.string().optional().describe('With S3_ENDPOINT.'),
  S3_BUCKET: z.string().optional().describe('With S3_ENDPOINT.'),
  S3_ENDPOINT: z
    .url()
    .optional()
    .describe('Any S3-compatible store; without it files lie in DATA_DIR/files.'),
  S3_REGION: z.string().default('us-east-1').describe('With S3_ENDPOINT.'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('With S3_ENDPOINT.'),
  SECRET_KEYS: list.describe(
    'Key ring as kid:base64 of 32 bytes, current one first; without it one is made in DATA_DIR/secrets.json.',
  ),
  SECRET_MAX_AGE_DAYS: z.coerce
    .number()
    .int()
    .min(11)
    .max(3650)
    .default(90)
    .describe(
      'Age at which the secret of an API key should be replaced; its owner is reminded 10 days before.',
    ),
  SECRET_MAX_AGE_ENFORCED: flag
    .default(false)
    .describe('Suspend API keys whose secret has reached that age, until they are rotated.'),
  SMTP_URL: z
    .string()
    .optional()
    .describe('Outgoing mail, smtp://user:password@host:587; without it mail is kept, not sent.'),
  TRUSTED_PROXIES: list.describe('Addresses or ranges whose X-Forwarded-* headers count.'),
} as const;

const Settings = z.object(settings);
export type Settings = z.infer<typeof Settings>;

/**
 * Reads and checks the environment. The only place that reads `process.env`.
 * @throws one error that names every wrong setting.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const result = Settings.safeParse(environment);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings are wrong:\n${lines.join('\n')}`);
}
