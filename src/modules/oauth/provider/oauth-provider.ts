import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { JWK } from 'jose';
import Provider from 'oidc-provider';
import { newToken } from '#kernel/access/access-token-format.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { AppClientsService } from '#modules/developers/app-clients.service.js';
import { PeopleService } from '#modules/identity/people.service.js';
import { GrantsRepository } from '../grants.repository.js';
import { ArtifactsService } from './artifacts.service.js';
import { ConnectionErrors } from './connection-errors.js';
import { useOwnSession } from './own-session.js';
import { providerConfiguration } from './provider-configuration.js';
import { SigningKeys } from './signing-keys.js';

const HOUR_MS = 3_600_000;
export const OAUTH_PATH = '/api/v1/oauth';

/** The certified provider with what is ours in its places. One issuer for the installation. */
@Injectable()
export class OAuthProvider implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('OAuth');
  private handler!: ReturnType<Provider['callback']>;
  private kids = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly keys: SigningKeys,
    private readonly artifacts: ArtifactsService,
    private readonly clients: AppClientsService,
    private readonly grants: GrantsRepository,
    private readonly people: PeopleService,
    private readonly directory: OrganisationDirectory,
    private readonly connectionErrors: ConnectionErrors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get issuer(): string {
    return this.config.baseUrl + OAUTH_PATH;
  }

  /** Answers a request whose streams nobody else has touched. */
  handle(request: IncomingMessage, response: ServerResponse): void {
    void this.handler(request, response);
  }

  async onModuleInit(): Promise<void> {
    // The worker answers nobody.
    if (!this.adapter.httpAdapter) return;
    await this.refresh();
    this.timer = setInterval(() => {
      this.refresh().catch((error: Error) => this.log.warn(`Signing keys were not read: ${error.message}`));
    }, HOUR_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** A provider holds its keys for life, so other keys are another provider; all it keeps is in the database. */
  private async refresh(): Promise<void> {
    const keys = await this.keys.load();
    const kids = keys.map(({ kid }) => kid).join();
    if (kids === this.kids) return;
    this.handler = this.build(keys).callback();
    this.kids = kids;
  }

  private build(keys: JWK[]): Provider {
    const { artifacts, clients, grants, people, directory, config } = this;
    const { renderError } = this.connectionErrors;
    const around = { artifacts, clients, grants, people, directory, config, renderError };
    const provider = new Provider(this.issuer, providerConfiguration(around, keys));
    // Scheme and host come from the mount, which sets them itself.
    provider.proxy = true;
    useOwnSession(provider);
    this.nameTokens(provider);
    provider.Client.prototype.compareClientSecret = function (secret: string) {
      return clients.hasSecret(this.clientId, secret);
    };
    provider.use(async (ctx, next) => {
      await next();
      // What it holds is ignored (RFC 7009, 2.2), but some clients read JSON of every answer.
      if (ctx.oidc?.route === 'revocation' && ctx.status === 200) ctx.body = {};
      // Which tenant it was allowed for; an app works for many.
      const token = ctx.oidc?.entities.AccessToken ?? ctx.oidc?.entities.ClientCredentials;
      if (ctx.oidc?.route === 'token' && ctx.status === 200 && token) {
        Object.assign(ctx.body as object, token.extra);
      }
    });
    provider.on('server_error', (_ctx, error) => this.log.error(error.stack ?? error.message));
    return provider;
  }

  /** Secret scanners know them by their beginning. */
  private nameTokens(provider: Provider): void {
    const { API_KEY_PREFIX: brand } = this.config;
    const naming = ({ prototype }: { prototype: object }, kind: 'at' | 'rt') => {
      const { generateTokenId: given } = prototype as { generateTokenId: () => string };
      const value = function (this: object) {
        // It notes the form of the token, too.
        given.call(this);
        return newToken(brand, kind);
      };
      Object.defineProperty(prototype, 'generateTokenId', { value });
    };
    naming(provider.AccessToken, 'at');
    naming(provider.ClientCredentials, 'at');
    naming(provider.RefreshToken, 'rt');
  }
}
