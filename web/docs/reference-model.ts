/** A parameter of the path, the query or the header. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: { description?: string; example?: unknown; enum?: string[]; default?: unknown };
}

interface Media {
  example?: unknown;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
  schema?: { $ref?: string; properties?: Record<string, { format?: string; enum?: string[] }> };
}
interface RawAnswer {
  $ref?: string;
  description: string;
  content?: Record<string, Media>;
}
interface RawOperation {
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  tags: string[];
  'x-scope'?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, RawAnswer>;
}
export interface OpenApi {
  paths: Record<string, Record<string, RawOperation>>;
  components: {
    schemas: Record<string, NonNullable<Media['schema']>>;
    examples: Record<string, { value: unknown }>;
    responses: Record<string, RawAnswer>;
  };
}

/** An operation as the reference shows it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description: string;
  deprecated: boolean;
  scope: string | null;
  parameters: Parameter[];
  /** Its JSON body as an example, or null. */
  body: string | null;
  /** Fields of its form, where it takes one. */
  form: { name: string; isFile: boolean; choices: string[] | undefined }[] | null;
  answers: { status: string; description: string; example: string | null }[];
}

const last = (ref: string): string => ref.split('/').at(-1)!.replaceAll('~1', '/');
const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** The operations of the document, in its order. */
export function operationsOf({ paths, components }: OpenApi): Operation[] {
  const exampleOf = (media: Media | undefined): string | null => {
    if (!media) return null;
    const first = Object.values(media.examples ?? {})[0];
    const value = first?.$ref
      ? components.examples[last(first.$ref)]?.value
      : (first?.value ?? media.example);
    return value === undefined ? null : pretty(value);
  };
  const formOf = (media: Media | undefined): Operation['form'] => {
    if (!media?.schema) return null;
    const { properties = {} } = media.schema.$ref
      ? components.schemas[last(media.schema.$ref)]!
      : media.schema;
    return Object.entries(properties).map(([name, field]) => ({
      name,
      isFile: field.format === 'binary',
      choices: field.enum,
    }));
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => ({
      id: raw.operationId,
      method: method.toUpperCase(),
      path,
      tag: raw.tags[0] ?? '',
      summary: raw.summary,
      description: raw.description,
      deprecated: raw.deprecated === true,
      scope: raw['x-scope'] ?? null,
      parameters: raw.parameters ?? [],
      body: exampleOf(raw.requestBody?.content['application/json']),
      form: formOf(raw.requestBody?.content['multipart/form-data']),
      answers: Object.entries(raw.responses).map(([status, answer]) => {
        const said = answer.$ref ? components.responses[last(answer.$ref)]! : answer;
        return {
          status,
          description: said.description,
          example: exampleOf(Object.values(said.content ?? {})[0]),
        };
      }),
    })),
  );
}
