import { defineErrors } from '#kernel/errors/problem.js';

export const eventErrors = defineErrors({
  eventTypeExists: [409, 'Event type exists', 'There is an event type "%s" already.'],
  eventTypeReserved: [
    409,
    'Event type reserved',
    'Types that begin with "%s." are written by the platform; begin with another noun.',
  ],
  tooManyEventTypes: [
    403,
    'Too many event types',
    'There are %s event types of your own, which is the most.',
  ],
});
