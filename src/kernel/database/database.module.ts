import { Global, Module } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { CacheListener } from './cache-listener.js';
import { Database } from './database.js';
import { RoundTrips } from './round-trips.js';

const connection = (config: Config, url: string | undefined, setting: string): TypeOrmModuleOptions => {
  if (!url) throw new Error(`${setting} is not set; run the migrate command, or npm start, which does`);
  return {
    type: 'postgres',
    url,
    autoLoadEntities: true,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    retryAttempts: 3,
    retryDelay: 500,
    applicationName: `${config.DATABASE_ROLE_PREFIX}-${process.pid}`,
    // `pipeline`: statements leave without waiting for the answer to the one before.
    extra: { pipeline: true, max: config.DATABASE_POOL_SIZE, connectionTimeoutMillis: 5_000 },
  };
};

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => connection(config, config.DATABASE_APP_URL, 'DATABASE_APP_URL'),
    }),
    TypeOrmModule.forRootAsync({
      name: 'system',
      inject: [CONFIG],
      useFactory: (config: Config) => connection(config, config.DATABASE_SYSTEM_URL, 'DATABASE_SYSTEM_URL'),
    }),
  ],
  providers: [Database, RoundTrips, CacheListener],
  exports: [Database, RoundTrips, CacheListener],
})
export class DatabaseModule {}
