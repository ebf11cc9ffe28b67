import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { operationsOf, type RegisteredOperation } from './operations-of.js';

/** Every operation of the API. The process does not start where a route is not closed. */
@Injectable()
export class OperationRegistry implements OnApplicationBootstrap {
  operations: RegisteredOperation[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    const controllers = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? [metatype as Type] : []));
    this.operations = operationsOf([...new Set(controllers)]);
  }
}
