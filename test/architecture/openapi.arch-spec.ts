import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { controllersBelow } from '#kernel/access/controllers-below.js';
import { OPERATION } from '#kernel/access/operation.js';
import { operationsOf } from '#kernel/access/operations-of.js';
import { openApiDocument } from '#kernel/openapi/openapi.js';
import { AppModule } from '../../src/app.module.js';

interface Body {
  schema: object;
  example?: unknown;
  examples?: Record<string, { $ref: string }>;
}
interface Described {
  parameters?: { name: string; in: string; schema: { example?: unknown } }[];
  requestBody?: { content: Record<string, Body> };
  responses: Record<string, { $ref?: string; content?: Record<string, Body> }>;
}
interface Components {
  examples: Record<string, { value: unknown }>;
  responses: Record<string, Described['responses'][string]>;
}

const controllers = await controllersBelow(AppModule);
const operations = operationsOf(controllers);
const document = openApiDocument(operations);
const components = document.components as unknown as Components;
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document as object, 'document');

const nameIn = (ref: string) => ref.split('/').at(-1)!;
const examplesOf = ({ example, examples }: Body): unknown[] =>
  examples ? Object.values(examples).map(({ $ref }) => components.examples[nameIn($ref)]!.value) : [example];

const described = operations.map((operation): [string, (typeof operations)[number], Described] => {
  const path = operation.path.replace(/:(\w+)/g, '{$1}');
  const item = document.paths![path] as Record<string, unknown>;
  const title = `${operation.method} ${operation.path}`;
  return [title, operation, item[operation.method.toLowerCase()] as Described];
});

/** Why examples are none of their schema's. */
function faultsOf(body: Body): string[] {
  const schema = JSON.parse(JSON.stringify(body.schema).replaceAll('"#/', '"document#/')) as object;
  return examplesOf(body).flatMap((example) => {
    if (example === undefined) return ['has no example'];
    return ajv.validate(schema, example) ? [] : [`${ajv.errorsText()}: ${JSON.stringify(example)}`];
  });
}

describe('the OpenAPI document', () => {
  it('has every operation', () => {
    expect(described.length).toBeGreaterThan(50);
    expect(described.filter(([, , operation]) => !operation).map(([title]) => title)).toEqual([]);
  });

  it('leaves out no route under /api but its own', () => {
    const undeclared = controllers.flatMap((controller) => {
      const { prototype } = controller as unknown as { prototype: Record<string, object> };
      const base = [Reflect.getMetadata(PATH_METADATA, controller) as string | string[]].flat()[0]!;
      return Object.getOwnPropertyNames(prototype)
        .filter((name) => name !== 'constructor' && Reflect.hasMetadata(PATH_METADATA, prototype[name]!))
        .filter((name) => !Reflect.hasMetadata(OPERATION, prototype[name]!))
        .flatMap((name) => [Reflect.getMetadata(PATH_METADATA, prototype[name]!) as string | string[]].flat())
        .map((path) => `${base}/${path}`.replace(/^\/+/, ''));
    });
    expect(undeclared.filter((path) => path.startsWith('api'))).toEqual(['api/v1/openapi.json']);
    expect(undeclared.length).toBeGreaterThan(5);
  });

  it.each(described)('%s: each body and each answer has an example of its schema', (_, __, operation) => {
    const faults: Record<string, string[]> = {};
    const note = (where: string, body: Body) => {
      const found = faultsOf(body);
      if (found.length > 0) faults[where] = found;
    };
    for (const body of Object.values(operation.requestBody?.content ?? {})) note('the body', body);
    for (const [status, answer] of Object.entries(operation.responses)) {
      const { content } = answer.$ref ? components.responses[nameIn(answer.$ref)]! : answer;
      for (const body of Object.values(content ?? {})) note(status, body);
    }
    expect(faults).toEqual({});
  });

  it.each(described)('%s: takes the example of its body and of its path', (_, { declaration }, operation) => {
    const { params, body } = declaration.in ?? {};
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
    const path = Object.fromEntries(inPath.map(({ name, schema }) => [name, schema.example]));
    if (params) expect(params.safeParse(path).error?.issues).toBeUndefined();
    for (const media of Object.values(operation.requestBody?.content ?? {})) {
      for (const example of examplesOf(media)) expect(body!.safeParse(example).error?.issues).toBeUndefined();
    }
  });
});
