import { type Type, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { scopes } from '#config/scopes.js';
import { deprecationFaults } from './deprecation.js';
import { OPERATION, type OperationDeclaration, PUBLIC_ROUTE } from './operation.js';

/** A route with its declaration; `path` in Fastify's form, `/api/v1/tenants/:id`. */
export interface RegisteredOperation {
  method: string;
  path: string;
  controller: string;
  declaration: OperationDeclaration;
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * The operations of controllers, read from their decorators alone.
 * @throws one error that names every route that is not declared, and every declaration that does not hold.
 */
export function operationsOf(controllers: readonly Type[]): RegisteredOperation[] {
  const operations: RegisteredOperation[] = [];
  const faults: string[] = [];
  for (const controller of controllers) {
    for (const [name, handler] of handlersOf(controller)) {
      const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (verb === undefined) continue;
      const route = `${controller.name}.${name}`;
      const declaration = Reflect.getMetadata(OPERATION, handler) as OperationDeclaration | undefined;
      if (!declaration) {
        const open =
          Reflect.getMetadata(PUBLIC_ROUTE, handler) || Reflect.getMetadata(PUBLIC_ROUTE, controller);
        if (!open) faults.push(`${route} is declared neither with @Operation nor with @Public`);
        continue;
      }
      const method = RequestMethod[verb];
      faults.push(...faultsOf(declaration, method).map((fault) => `${route}: ${fault}`));
      for (const path of pathsOf(controller, handler)) {
        operations.push({ method, path, controller: controller.name, declaration });
      }
    }
  }
  const seen = new Set<string>();
  for (const { declaration, path } of operations) {
    const key = `${declaration.id} at ${path}`;
    if (seen.has(key)) faults.push(`two operations are called ${key}`);
    seen.add(key);
  }
  if (faults.length > 0) throw new Error(`These routes are not closed:\n  ${faults.join('\n  ')}`);
  return operations;
}

function handlersOf(controller: Type): [string, object][] {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor' && typeof prototype[name] === 'function')
    .map((name) => [name, prototype[name]!]);
}

function pathsOf(controller: Type, handler: object): string[] {
  const bases = [Reflect.getMetadata(PATH_METADATA, controller) as string | string[]].flat();
  const paths = [Reflect.getMetadata(PATH_METADATA, handler) as string | string[]].flat();
  return bases.flatMap((base) =>
    paths.map(
      (path) =>
        `/${[base, path]
          .flatMap((part) => part.split('/'))
          .filter(Boolean)
          .join('/')}`,
    ),
  );
}

function faultsOf(declaration: OperationDeclaration, method: string): string[] {
  const faults: string[] = [];
  if (declaration.scope !== 'public' && !scopes.has(declaration.scope)) {
    faults.push(`the scope ${declaration.scope} is not in config/scopes.yaml`);
  }
  if (WRITES.has(method) && !declaration.events)
    faults.push('it writes, and names neither its events nor why it has none');
  if (declaration.deprecated) faults.push(...deprecationFaults(declaration.deprecated));
  return faults;
}
