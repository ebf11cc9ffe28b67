import { Global, Module } from '@nestjs/common';
import { type Config, loadConfig } from '#config/config.js';

/** Injection token of the process's {@link Config}: `@Inject(CONFIG) private readonly config: Config`. */
export const CONFIG = Symbol('CONFIG');
export type { Config };

@Global()
@Module({ providers: [{ provide: CONFIG, useFactory: () => loadConfig() }], exports: [CONFIG] })
export class ConfigModule {}
