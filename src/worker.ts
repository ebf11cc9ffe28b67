import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#config/config.js';
import { Relay } from '#kernel/events/relay.js';
import { createLog, NestLogger } from '#kernel/health/log.js';
import { DueWorkEngine } from '#kernel/queue/due-work-engine.js';
import { Maintenance } from '#kernel/queue/maintenance.js';
import { AppModule } from './app.module.js';

/** The queue role: relays facts and carries out what is due. */
const config = loadConfig();
const log = createLog(config, 'worker');
try {
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: new NestLogger(log),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  app.get(Relay).start();
  app.get(DueWorkEngine).start();
  app.get(Maintenance).start();
  log.info('Working');
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    void app.close().then(() => process.exit(0));
  });
} catch (error) {
  log.fatal(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
}
