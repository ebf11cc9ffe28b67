import type { ChildProcess } from 'node:child_process';

export type Environment = Record<string, string>;

/** A process of the product, or a service under it. */
export interface Member {
  name: string;
  pid: number;
  child: ChildProcess;
  exited: Promise<{ code: number | null; signal: string | null }>;
}

export interface App {
  role: 'api' | 'worker';
  name: string;
  pid: number;
  port: number;
  /** Address of this very process; tenants are told apart by the Host header. */
  url: string;
  log: string;
  exited: Promise<{ code: number | null; signal: string | null }>;
  output(): string;
  kill(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: string | null }>;
}

/** The addresses that every stack has. */
export interface Addresses {
  dataDir: string;
  database: { adminUrl: string; ownerUrl: string; appUrl: string; systemUrl: string; listenUrl: string };
  redisUrl: string;
  dns: { server: string; host: string; port: number };
  smtp: {
    platform: { host: string; port: number; url: string };
    /** Wants this login. */
    tenant: { host: string; port: number; user: string; password: string };
  };
  /** A company's OpenID provider: see openid-provider.mjs. */
  openid: { issuer: string };
  /** HTTP port of the outside world: see outside-world.mjs for its routes. */
  control: string;
  environment: Environment;
}

/** Content of `$DATA_DIR/demo.json`. */
export interface Demo {
  baseUrl: string;
  platformHost: string;
  operator: { email: string; password: string; apiKey: string };
  resellers: {
    slug: string;
    name: string;
    owner: { email: string; password: string };
    apiKey: string;
  }[];
  tenants: {
    id: string;
    slug: string;
    host: string;
    apiKey: string;
    owner: { email: string; password: string };
  }[];
}

export interface TestStack extends Addresses {
  platformDomain: string;
  apis: { name: string; url: string; port: number; pid: number; log: string }[];
  worker: { name: string; pid: number; log: string };
  demo: Demo;
}

export interface Services extends Addresses {
  folder: string;
  logDir: string;
  postgres: Member;
  redis: Member;
  /** Ends everything that was started on these services, and them, and removes their files. */
  stop(): Promise<void>;
}

export interface AppOptions {
  role: 'api' | 'worker';
  name?: string;
  port?: number;
  env?: Environment;
}

export function readTestStack(): TestStack;
export function startServices(): Promise<Services>;
export function startApp(services: Services, options: AppOptions): Promise<App>;
export function kill(
  member: Member,
  signal?: NodeJS.Signals,
): Promise<{ code: number | null; signal: string | null }>;
export function seed(services: Services, app: App): Promise<Demo>;
export function startApiBeside(env: Environment): Promise<App & { stop(): Promise<void> }>;
