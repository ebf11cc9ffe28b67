import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { scopes } from '#config/scopes.js';
import { OPERATION, type OperationDeclaration, PUBLIC_ROUTE } from './operation.js';

/** A route with its declaration; `path` in Fastify's form, `/api/v1/tenants/:id`. */
export interface RegisteredOperation {
  method: string;
  path: string;
  controller: string;
  declaration: OperationDeclaration;
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Every operation of the API. Refuses to boot where a route is not declared, or a declaration does not hold. */
@Injectable()
export class OperationRegistry implements OnApplicationBootstrap {
  readonly operations: RegisteredOperation[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const faults: string[] = [];
    for (const { metatype, instance } of this.discovery.getControllers()) {
      if (!metatype || !instance) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name]!;
        const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
        if (verb === undefined) continue;
        const route = `${metatype.name}.${name}`;
        const declaration = Reflect.getMetadata(OPERATION, handler) as OperationDeclaration | undefined;
        if (declaration) {
          const method = RequestMethod[verb];
          faults.push(...faultsOf(declaration, method).map((fault) => `${route}: ${fault}`));
          const paths = [Reflect.getMetadata(PATH_METADATA, handler) as string | string[]].flat();
          const base = Reflect.getMetadata(PATH_METADATA, metatype) as string;
          for (const path of paths) {
            this.operations.push({ method, path: joined(base, path), controller: metatype.name, declaration });
          }
        } else if (!Reflect.getMetadata(PUBLIC_ROUTE, handler) && !Reflect.getMetadata(PUBLIC_ROUTE, metatype)) {
          faults.push(`${route} is declared neither with @Operation nor with @Public`);
        }
      }
    }
    const ids = this.operations.map(({ declaration, path }) => `${declaration.id} ${path}`);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`two operations are called ${id}`);
    if (faults.length > 0) throw new Error(`These routes are not closed:\n  ${[...new Set(faults)].join('\n  ')}`);
  }
}

function faultsOf(declaration: OperationDeclaration, method: string): string[] {
  const faults: string[] = [];
  if (declaration.scope !== 'public' && !scopes.has(declaration.scope)) {
    faults.push(`the scope ${declaration.scope} is not in config/scopes.yaml`);
  }
  if (WRITES.has(method) && !declaration.events) faults.push('it writes, and names neither its events nor why it has none');
  return faults;
}

const joined = (base: string, path: string): string =>
  `/${[base, path].flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
