import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Answer } from './send.js';

export interface ContractParameter {
  name: string;
  in: string;
  schema: { example?: unknown };
}

export interface ContractOperation {
  method: string;
  /** With its parameters in braces: `/api/v1/tenants/{id}`. */
  path: string;
  id: string;
  /** The scope that it needs, or null where it is public. */
  scope: string | null;
  /** Types of the events that it writes. */
  events: string[];
  hasBody: boolean;
  /** False where leaving it out is the same as `{}`. */
  needsBody: boolean;
  isMultipart: boolean;
  /** Answers on a suspended tenant's host, too. */
  whileSuspended: boolean;
  parameters: ContractParameter[];
  statuses: string[];
}

interface OpenApiOperation {
  operationId: string;
  'x-scope'?: string;
  'x-events'?: string[];
  requestBody?: { required?: boolean; content: Record<string, unknown> };
  'x-while-suspended'?: boolean;
  parameters?: ContractParameter[];
  responses: Record<string, OpenApiAnswer | { $ref: string }>;
}
interface OpenApiAnswer {
  content?: Record<string, unknown>;
  headers?: Record<string, { $ref: string }>;
}
interface OpenApiDocument {
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { responses: Record<string, OpenApiAnswer>; headers: Record<string, { required?: boolean }> };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The OpenAPI document as a judge: what an operation answers must be what the document says of it. */
export class Contract {
  readonly operations: ContractOperation[];
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly routes: { operation: ContractOperation; pattern: RegExp; raw: OpenApiOperation }[];

  constructor(private readonly document: unknown) {
    formats.default(this.ajv);
    this.ajv.addSchema(document as object, 'contract');
    this.routes = Object.entries((document as OpenApiDocument).paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => {
        const raw = item[method]!;
        const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
        return { operation: operationOf(method.toUpperCase(), path, raw), pattern, raw };
      }),
    );
    this.operations = this.routes.map(({ operation }) => operation);
  }

  /** The operation that a request is for; the route with the fewest parameters wins, as in the router. */
  find(method: string, path: string): ContractOperation | undefined {
    return this.routes
      .filter(({ operation, pattern }) => operation.method === method && pattern.test(path))
      .sort((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length)[0]?.operation;
  }

  /** @throws with everything in which the answer differs from the document. */
  check(method: string, path: string, answer: Answer): void {
    const operation = this.find(method, path);
    if (!operation || answer.status === 304) return;
    const [said, pointer] = this.saidOf(operation, String(answer.status));
    const what = `${method} ${operation.path} answered ${answer.status}`;
    if (!said) throw new Error(`${what}, which the document does not list: ${answer.text.slice(0, 300)}`);
    const { headers } = (this.document as OpenApiDocument).components;
    const missing = Object.keys(said.headers ?? {}).filter(
      (name) => headers[name]?.required && answer.headers[name.toLowerCase()] === undefined,
    );
    if (missing.length > 0) throw new Error(`${what} without ${missing.join(', ')}`);
    if (!said.content) {
      if (answer.text !== '') throw new Error(`${what} with a body, which the document does not list`);
      return;
    }
    const type = String(answer.headers['content-type'] ?? '').split(';')[0]!;
    if (!said.content[type]) throw new Error(`${what} as ${type}, which the document does not list`);
    const validate = this.validatorOf([...pointer, 'content', type, 'schema']);
    const shown = /[/+]json$/.test(type) ? answer.json : answer.text;
    if (!validate(shown)) throw new Error(`${what}: ${this.ajv.errorsText(validate.errors)}`);
  }

  /** What is said of a status, and where; failures that many share are components. */
  private saidOf(operation: ContractOperation, status: string): [OpenApiAnswer | undefined, string[]] {
    const { responses } = this.routes.find((route) => route.operation === operation)!.raw;
    const said = responses[status];
    if (!said || !('$ref' in said)) {
      return [said, ['paths', operation.path, operation.method.toLowerCase(), 'responses', status]];
    }
    const name = said.$ref.split('/').at(-1)!;
    const { components } = this.document as OpenApiDocument;
    return [components.responses[name], ['components', 'responses', name]];
  }

  private validatorOf(parts: string[]): ValidateFunction {
    const escape = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
    const pointer = parts.map(escape).join('/');
    const known = this.validators.get(pointer);
    if (known) return known;
    const validate = this.ajv.compile({ $ref: `contract#/${pointer}` });
    this.validators.set(pointer, validate);
    return validate;
  }
}

function operationOf(method: string, path: string, raw: OpenApiOperation): ContractOperation {
  const content = raw.requestBody?.content ?? {};
  return {
    method,
    path,
    id: raw.operationId,
    scope: raw['x-scope'] ?? null,
    events: raw['x-events'] ?? [],
    hasBody: raw.requestBody !== undefined,
    needsBody: raw.requestBody?.required === true,
    isMultipart: 'multipart/form-data' in content,
    whileSuspended: raw['x-while-suspended'] === true,
    parameters: raw.parameters ?? [],
    statuses: Object.keys(raw.responses),
  };
}

const TYPE_ID = /^[a-z]+_[0-9a-z]{26}$/;

/** The path with parameters that are well formed and lead nowhere: the document's example ids, and names of nothing. */
export function pathToNowhere({ path, parameters }: ContractOperation): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const known = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name);
    const example = known?.schema.example;
    if (typeof example !== 'string') throw new Error(`The parameter ${name} of ${path} has no example`);
    return TYPE_ID.test(example) ? example : `no-such-${name}`;
  });
}
