/** A JSON Schema as it stands in the document, with what an example can be told from. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
}

const BY_FORMAT: Record<string, string> = {
  'date-time': '2026-11-01T12:00:00.000Z',
  date: '2026-11-01',
  email: 'ada@acme.example',
  uri: 'https://acme.example/',
  binary: '(the bytes of a file)',
};

const CURSOR = 'eyJ2IjoxfQ';
const PAGE = 'https://acme.example/';
/** Texts that mean the same wherever they stand. */
const BY_NAME: Record<string, string> = {
  address: '203.0.113.9',
  allowedRange: '203.0.113.0/24',
  apiKey: 'shop_live_x4Tq09aB_Zy1kqHkQm0m3vHqN4yqA9wPq7Lr2Tc5Wx8Nb1',
  category: 'crm',
  color: '#1a2b3c',
  cursor: CURSOR,
  email: 'ada@acme.example',
  externalId: 'crm-4711',
  grantedScope: 'read:invoices',
  href: PAGE,
  issuer: PAGE,
  key: 'shop_live_x4Tq09aB_Zy1kqHkQm0m3vHqN4yqA9wPq7Lr2Tc5Wx8Nb1',
  lastUsedFrom: '203.0.113.9',
  link: PAGE,
  monogram: 'A',
  name: 'Acme',
  nextCursor: CURSOR,
  pendingEmail: 'ada.new@acme.example',
  plan: 'starter',
  privacy: PAGE,
  requestId: '01hxz4v8kqe5jv9r3p6w2m7n0c',
  role: 'admin',
  scope: 'read:installs',
  slug: 'acme',
  startUrl: PAGE,
  support: PAGE,
  terms: PAGE,
  url: PAGE,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
  website: PAGE,
};

/**
 * An example of what the schema describes: its own where it has one, else made of its parts. A text without one reads
 * like the name of its field; the test beside the document says where that is not good enough.
 */
export function exampleOf(schema: Schema, components: Record<string, Schema>, name = 'text'): unknown {
  if (schema.$ref) return exampleOf(components[schema.$ref.split('/').at(-1)!]!, components, name);
  if (schema.example !== undefined) return schema.example;
  if (schema.examples?.length) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return exampleOf(choice[0]!, components, name);
  if (schema.allOf) {
    return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, components, name)));
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object') {
    const properties = Object.entries(schema.properties ?? {});
    return Object.fromEntries(
      properties.map(([key, property]) => [key, exampleOf(property, components, key)]),
    );
  }
  if (schema.default !== undefined) return schema.default;
  if (type === 'array') return schema.items ? [exampleOf(schema.items, components, singular(name))] : [];
  if (type === 'integer' || type === 'number') {
    return Math.min(Math.max(1, schema.minimum ?? 1), schema.maximum ?? 1);
  }
  if (type === 'boolean') return true;
  if (type === 'string') {
    const { format, maxLength = 1000 } = schema;
    return (BY_FORMAT[format ?? ''] ?? BY_NAME[name] ?? inWords(name)).slice(0, maxLength);
  }
  return null;
}

/** `shortDescription` → "Short description". */
const inWords = (name: string): string => {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '');

interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, unknown>;
}
interface Document {
  paths?: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, Schema>; examples?: Record<string, unknown> };
}
interface OperationObject {
  requestBody?: { content: Record<string, MediaType> };
  responses?: Record<string, { content?: Record<string, MediaType> }>;
}

/** Gives every body of the document an example; those of a named schema are one component. */
export function addExamples(document: Document): void {
  const schemas = document.components?.schemas ?? {};
  const shared: Record<string, unknown> = {};
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(item) as OperationObject[]) {
      const answers = Object.values(operation.responses ?? {}).map(({ content }) => content);
      for (const content of [operation.requestBody?.content, ...answers]) {
        for (const media of Object.values(content ?? {})) {
          if (!media.schema || media.examples) continue;
          const name = media.schema.$ref?.split('/').at(-1);
          if (!name) {
            media.example = exampleOf(media.schema, schemas);
            continue;
          }
          shared[name] ??= { value: exampleOf(media.schema, schemas) };
          media.examples = { [name]: { $ref: `#/components/examples/${name}` } };
        }
      }
    }
  }
  document.components = {
    ...document.components,
    examples: { ...document.components?.examples, ...shared },
  };
}
