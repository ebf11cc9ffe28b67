import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { DiskStorage } from './disk-storage.js';
import { S3Storage } from './s3-storage.js';
import type { ObjectStorage } from './storage.port.js';

/** Injection token of the {@link ObjectStorage}. */
export const STORAGE = Symbol('STORAGE');

function createStorage(config: Config): ObjectStorage {
  if (!config.S3_ENDPOINT) return new DiskStorage({ directory: join(config.DATA_DIR, 'files') });
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = config;
  if (!bucket || !accessKeyId || !secretAccessKey) {
    throw new Error('S3_ENDPOINT needs S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY too');
  }
  return new S3Storage({
    endpoint: config.S3_ENDPOINT,
    region: config.S3_REGION,
    bucket,
    accessKeyId,
    secretAccessKey,
  });
}

@Global()
@Module({
  providers: [{ provide: STORAGE, inject: [CONFIG], useFactory: createStorage }],
  exports: [STORAGE],
})
export class StorageModule {}
