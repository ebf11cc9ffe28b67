import { Global, Module } from '@nestjs/common';
import { AbusePort } from './abuse.port.js';
import { RateLimits } from './rate-limits.js';
import { RedisCounters } from './redis-counters.js';

@Global()
@Module({ providers: [AbusePort, RateLimits, RedisCounters], exports: [AbusePort, RateLimits] })
export class LimitsModule {}
