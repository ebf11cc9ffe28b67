import { describe, expect, it } from '@jest/globals';
import { catalogue, defineErrors } from './problem.js';

const errors = defineErrors({ jamGone: [410, 'Jam gone', 'The jam "%s" was eaten by %s.'] });

describe('a problem', () => {
  it('is a document with a relative type, the detail filled in', () => {
    expect(errors.jamGone('plum', 'wasps').toDocument('/jams/1', 'request-1')).toEqual({
      type: '/problems/jam-gone',
      title: 'Jam gone',
      status: 410,
      detail: 'The jam "plum" was eaten by wasps.',
      instance: '/jams/1',
      requestId: 'request-1',
    });
  });

  it('has members and field errors of its own, but never its headers', () => {
    const extras = {
      members: { left: 0 },
      errors: [{ pointer: '/jam', detail: 'is gone' }],
      headers: { 'x-a': 'b' },
    };
    const document = errors.jamGone.with(extras, 'plum', 'wasps').toDocument('/', 'request-1');
    expect(document).toMatchObject({ left: 0, errors: extras.errors });
    expect(document).not.toHaveProperty('headers');
  });

  it('is explained by its code', () => {
    const { status, title } = catalogue.get('jam-gone')!;
    expect({ status, title }).toEqual({ status: 410, title: 'Jam gone' });
  });
});
