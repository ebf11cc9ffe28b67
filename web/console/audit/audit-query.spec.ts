import { describe, expect, it } from '@jest/globals';
import { auditPath, auditQuery, exportPath } from './audit-query.js';

describe('the filters of the log', () => {
  it('go to the API as they are, and days as whole days', () => {
    const { from, to, ...rest } = auditQuery({ action: 'domain.*', from: '2026-11-01', to: '2026-11-01' });
    expect(rest).toEqual({ action: 'domain.*' });
    expect(new Date(from!).getHours()).toBe(0);
    expect(Date.parse(to!) - Date.parse(from!)).toBe(86_400_000);
  });

  it('are left out where they are not set or no day', () => {
    expect(auditQuery({ from: 'yesterday', other: 'x' })).toEqual({});
  });

  it('stand in addresses', () => {
    expect(auditPath({ target: 'dom_1' })).toBe('/console/audit?target=dom_1');
    expect(exportPath({ action: 'domain.*' }, 'csv')).toBe(
      '/api/v1/audit-log/export?action=domain.*&format=csv',
    );
  });
});
