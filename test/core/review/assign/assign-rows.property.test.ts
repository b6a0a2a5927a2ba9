import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type AssignmentInput,
  assignRows,
} from '../../../../src/core/review/assign/assign-rows.ts';
import { batchesOf } from '../../../../src/core/review/assign/packet-order.ts';
import { expert, rowsOf, situation } from './situation.ts';

const LOGINS = ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'Expert-5'];
const login = fc.constantFrom(...LOGINS);
const source = fc.constantFrom('vendor-a', 'vendor-b', 'vendor-c');

const experts = fc.uniqueArray(login).chain((logins) =>
  fc.tuple(
    ...logins.map((one) =>
      fc
        .record({
          datasets: fc.constantFrom(['tickets'], ['prices'], ['tickets', 'prices']),
          notSources: fc.uniqueArray(source, { maxLength: 2 }),
          away: fc.boolean().map((away) => away && one !== 'expert-1'),
          minutesLeft: fc.constantFrom(0, 1, 3, 30),
          waitingElsewhere: fc.nat(3),
        })
        .map((facts) => expert(one, facts)),
    ),
  ),
);

const input: fc.Arbitrary<AssignmentInput> = fc
  .record({
    rows: fc.array(
      fc.record({
        source: fc.option(source, { nil: undefined }),
        annotator: fc.option(
          login.map((one) => one.toUpperCase()),
          { nil: undefined },
        ),
        taken: fc.uniqueArray(login, { maxLength: 2 }),
        released: fc.uniqueArray(login, { maxLength: 1 }),
      }),
      { maxLength: 25 },
    ),
    experts,
    perRow: fc.integer({ min: 2, max: 3 }),
    secret: fc.constantFrom('one secret', 'another'),
    author: fc.option(login, { nil: 'author-1' }),
    asked: fc.dictionary(login, fc.nat(5)),
  })
  .map(({ rows, author, asked, ...rest }) =>
    situation({
      ...rest,
      rows: rows.map(({ source: from, annotator }, n) => ({
        id: `r${n}`,
        source: from,
        annotator,
      })),
      writers: { author: author.toLowerCase(), committers: [] },
      taken: new Map(rows.map(({ taken }, n) => [`r${n}`, taken])),
      released: new Map(rows.map(({ released }, n) => [`r${n}`, released])),
      asked: new Map(Object.entries(asked)),
    }),
  );

const check = (property: (given: AssignmentInput) => void) =>
  fc.assert(fc.property(input, property), { seed: 5, numRuns: 400 });

it('asks nobody who is barred, away, or was asked before', () => {
  check((given) => {
    const byLogin = new Map(given.experts.map((one) => [one.login, one]));
    for (const [id, logins] of assignRows(given).assigned) {
      const row = given.rows.find((one) => one.id === id)!;
      const before = [...given.taken.get(id)!, ...given.released.get(id)!];
      expect(new Set([...logins, ...before]).size).toBe(logins.length + new Set(before).size);
      for (const one of logins) {
        const { notSources, datasets, away } = byLogin.get(one)!;
        expect(away).toBe(false);
        expect(datasets).toContain('tickets');
        expect(notSources).not.toContain(row.source);
        expect(row.annotator?.toLowerCase()).not.toBe(one.toLowerCase());
        expect(given.writers.author).not.toBe(one.toLowerCase());
      }
    }
  });
});

it('keeps within everyone’s minutes', () => {
  check((given) => {
    const answers = [...assignRows(given).assigned.values()].flat();
    for (const { login: one, minutesLeft } of given.experts) {
      const asked = given.asked.get(one) ?? 0;
      const more = answers.filter((other) => other === one).length;
      expect(more).toBeLessThanOrEqual(Math.max(0, minutesLeft * 3 - asked));
    }
  });
});

it('gives each row what it lacks, or says how much it is short', () => {
  check((given) => {
    const { assigned, short } = assignRows(given);
    const lacking = new Map(short.map(({ id, missing }) => [id, missing]));
    expect(lacking.size).toBe(short.length);
    for (const { id } of given.rows) {
      const missing = Math.max(0, given.perRow - given.taken.get(id)!.length);
      expect((assigned.get(id)?.length ?? 0) + (lacking.get(id) ?? 0)).toBe(missing);
    }
  });
});

it('does not hang on the order of its input', () => {
  check((given) => {
    const turned = assignRows({
      ...given,
      rows: given.rows.toReversed(),
      experts: given.experts.toReversed(),
      taken: new Map([...given.taken].toReversed()),
    });
    const straight = assignRows(given);
    expect(new Map(turned.assigned)).toEqual(new Map(straight.assigned));
    expect(turned.short.toReversed()).toEqual(straight.short);
  });
});

it('asks nobody more once everyone is asked', () => {
  check((given) => {
    const { assigned } = assignRows(given);
    const taken = new Map(given.taken);
    const asked = new Map(given.asked);
    for (const [id, logins] of assigned) {
      taken.set(id, [...taken.get(id)!, ...logins]);
      for (const one of logins) asked.set(one, (asked.get(one) ?? 0) + 1);
    }
    const again = assignRows({ ...given, taken, asked });
    expect(again.assigned.size).toBe(0);
  });
});

it('loads those it asks alike, within one batch, where nobody is barred', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 2, max: 3 }),
      (count, perRow) => {
        const five = LOGINS.map((one) => expert(one));
        const { assigned } = assignRows(situation({ rows: rowsOf(count), experts: five, perRow }));
        const loads = LOGINS.map((one) =>
          [...assigned.values()].filter((all) => all.includes(one)),
        );
        const asked = loads.filter(({ length }) => length > 0);
        expect(asked).toHaveLength(perRow);
        expect(new Set(asked.map((rows) => batchesOf(rows).length)).size).toBe(1);
      },
    ),
    { seed: 1, numRuns: 60 },
  );
});
