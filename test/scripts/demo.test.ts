import { describe, expect, it } from 'vitest';
import { generateTickets } from '../../scripts/demo/generate-tickets.ts';
import { PLANTED } from '../../scripts/demo/planted.ts';
import { casesToPlant } from '../../scripts/demo/planted-cases.ts';
import { CHECKS } from '../../src/core/checks/registry.ts';

describe('the demo', () => {
  it('plants a problem for every check, by hand or from its case', () => {
    const byHand = new Set(PLANTED.map(({ check }) => check));
    const fromCases = casesToPlant(byHand).map(({ planted }) => planted.check);
    expect([...byHand, ...fromCases].sort()).toEqual(CHECKS.map((check) => check.name));
  });

  it('makes the same tickets for the same seed, and others for another', () => {
    expect(generateTickets(50, 7)).toEqual(generateTickets(50, 7));
    expect(generateTickets(50, 8)).not.toEqual(generateTickets(50, 7));
  });
});
