import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Answer } from './send.js';

export interface ContractOperation {
  method: string;
  /** With its parameters in braces: `/api/v1/tenants/{id}`. */
  path: string;
  id: string;
  /** The scope that it needs, or null where it is public. */
  scope: string | null;
  hasBody: boolean;
  /** False where leaving it out is the same as `{}`. */
  needsBody: boolean;
  isMultipart: boolean;
  parameters: { name: string; in: string }[];
  statuses: string[];
}

interface OpenApiOperation {
  operationId: string;
  'x-scope'?: string;
  requestBody?: { required?: boolean; content: Record<string, unknown> };
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, unknown> }>;
}
interface OpenApiDocument {
  paths: Record<string, Record<string, OpenApiOperation>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The OpenAPI document as a judge: what an operation answers must be what the document says of it. */
export class Contract {
  readonly operations: ContractOperation[];
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly routes: { operation: ContractOperation; pattern: RegExp; raw: OpenApiOperation }[];

  constructor(document: unknown) {
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
    const { responses } = this.routes.find((route) => route.operation === operation)!.raw;
    const said = responses[String(answer.status)];
    const what = `${method} ${operation.path} answered ${answer.status}`;
    if (!said) throw new Error(`${what}, which the document does not list: ${answer.text.slice(0, 300)}`);
    if (!said.content) {
      if (answer.text !== '') throw new Error(`${what} with a body, which the document does not list`);
      return;
    }
    const type = String(answer.headers['content-type'] ?? '').split(';')[0]!;
    if (!said.content[type]) throw new Error(`${what} as ${type}, which the document does not list`);
    const validate = this.validatorOf(operation, answer.status, type);
    if (!validate(answer.json)) throw new Error(`${what}: ${this.ajv.errorsText(validate.errors)}`);
  }

  private validatorOf(operation: ContractOperation, status: number, type: string): ValidateFunction {
    const escape = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
    const parts = ['paths', operation.path, operation.method.toLowerCase(), 'responses', String(status)];
    const pointer = [...parts, 'content', type, 'schema'].map(escape).join('/');
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
    hasBody: raw.requestBody !== undefined,
    needsBody: raw.requestBody?.required === true,
    isMultipart: 'multipart/form-data' in content,
    parameters: raw.parameters ?? [],
    statuses: Object.keys(raw.responses),
  };
}
