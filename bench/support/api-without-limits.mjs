// The product's API without its rate limits, to compare with: a thing of this benchmark, no setting of the product.

import 'reflect-metadata';
import { RateLimits } from '../../dist/src/kernel/limits/rate-limits.js';

RateLimits.prototype.check = async () => {};
await import('../../dist/src/main.js');
