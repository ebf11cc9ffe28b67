import 'reflect-metadata';
import { controllersBelow } from '#kernel/access/controllers-below.js';
import { operationsOf } from '#kernel/access/operations-of.js';
import { openApiDocument } from '#kernel/openapi/openapi.js';
import { AppModule } from '../app.module.js';

const document = openApiDocument(operationsOf(await controllersBelow(AppModule)));
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`, () => process.exit(0));
