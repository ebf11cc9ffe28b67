import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { HttpMetrics } from './http-metrics.js';

@Global()
@Module({ controllers: [HealthController], providers: [HttpMetrics], exports: [HttpMetrics] })
export class HealthModule {}
