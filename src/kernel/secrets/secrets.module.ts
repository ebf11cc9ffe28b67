import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { SecretBox } from './secret-box.js';

@Global()
@Module({
  providers: [
    {
      provide: SecretBox,
      inject: [CONFIG],
      useFactory: ({ secretKeys }: Config) =>
        new SecretBox({
          currentKid: secretKeys[0]!.kid,
          keys: Object.fromEntries(secretKeys.map(({ kid, key }) => [kid, key])),
        }),
    },
  ],
  exports: [SecretBox],
})
export class SecretsModule {}
