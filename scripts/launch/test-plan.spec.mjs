import { describe, expect, it } from '@jest/globals';
import { planTests } from './test-plan.mjs';

const names = (plan) => plan.projects.map((project) => project.name);

describe('the plan of a test run', () => {
  it('is everything without arguments, the quick first', () => {
    const plan = planTests([]);
    expect(plan.checks).toBe(true);
    expect(names(plan)).toEqual(['unit', 'architecture', 'integration', 'e2e', 'browser', 'chaos']);
  });

  it('is what is named, in the order of the plan', () => {
    const plan = planTests(['e2e', 'unit']);
    expect(plan.checks).toBe(false);
    expect(names(plan)).toEqual(['unit', 'e2e']);
    expect([...plan.needs]).toEqual(['build', 'stack']);
  });

  it('hands other arguments to jest', () => {
    const plan = planTests(['unit', '-t', 'a lock']);
    expect(plan.jest).toEqual(['-t', 'a lock']);
    expect(plan.needs.size).toBe(0);
  });

  it('can be the checks alone', () => {
    expect(planTests(['checks'])).toMatchObject({ checks: true, projects: [] });
    expect(() => planTests(['checks', '-t', 'x'])).toThrow('no further arguments');
  });
});
