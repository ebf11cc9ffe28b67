import 'reflect-metadata';
import { loadConfig } from '#config/config.js';
import { createLog } from '#kernel/health/log.js';
import { createHttpApp } from '#kernel/http/create-http-app.js';
import { CLIENT_FOLDER } from '#modules/storefront/page-bundle.js';
import { AppModule } from './app.module.js';

/** The HTTP role: answers requests. Work that is due runs in the worker role. */
const config = loadConfig();
const log = createLog(config, 'api');
try {
  const app = await createHttpApp(AppModule, { log, config, staticFolder: CLIENT_FOLDER });
  await app.listen(config.PORT, config.HOST);
  log.info(`Listening on ${config.HOST}:${config.PORT}`);
  // The launcher's end is ours, however it ended.
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    void app.close().then(() => process.exit(0));
  });
} catch (error) {
  log.fatal(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
}
