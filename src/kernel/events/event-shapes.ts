import { Inject, Injectable, Logger } from '@nestjs/common';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { eventTypes } from '#config/event-types.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';

/**
 * Holds what is published to the catalogue in `config/events.yaml`. Data that is not what its type promises is a fault of
 * ours: a test fails of it, while in production nobody's write does, and the log tells.
 */
@Injectable()
export class EventShapes {
  private readonly log = new Logger('Events');
  private readonly ajv = new Ajv2020({ allowUnionTypes: true });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'NODE_ENV'>) {
    formats.default(this.ajv);
  }

  check(type: string, data: unknown): void {
    const fault = this.faultOf(type, data);
    if (!fault) return;
    if (this.config.NODE_ENV === 'test') throw new Error(fault);
    this.log.error(fault);
  }

  private faultOf(type: string, data: unknown): string | null {
    const declared = eventTypes.get(type);
    if (!declared) return null;
    let validate = this.validators.get(type);
    if (!validate) this.validators.set(type, (validate = this.ajv.compile(declared.schema)));
    return validate(data) ? null : `${type}: ${this.ajv.errorsText(validate.errors)}`;
  }
}
