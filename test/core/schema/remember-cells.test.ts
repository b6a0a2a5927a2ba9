import { describe, expect, it } from 'vitest';
import type { FieldJudge } from '../../../src/core/schema/compile-field.ts';
import { rememberCells } from '../../../src/core/schema/remember-cells.ts';

function counting(judge: FieldJudge['judge']) {
  const asked: unknown[] = [];
  const remembering = rememberCells((cell, format, leave) => {
    asked.push(cell);
    return judge(cell, format, leave);
  });
  return { asked, remembering };
}

const FAULT = { kind: 'type', expected: 'a number' } as const;

describe('rememberCells', () => {
  it('asks once for each text of a CSV file, with or without a fault', () => {
    const { asked, remembering } = counting((cell) => (cell === 'x' ? FAULT : undefined));
    const told = ['x', '1', 'x', '1', '__proto__', '__proto__'].map((cell) =>
      remembering(cell, 'csv', () => {}),
    );
    expect(told.map((fault) => fault !== undefined)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(asked).toEqual(['x', '1', '__proto__']);
  });

  it('asks every time in other formats, where text may mean something else', () => {
    const { asked, remembering } = counting(() => undefined);
    remembering('1', 'csv', () => {});
    remembering('1', 'jsonl', () => {});
    remembering('1', 'jsonl', () => {});
    expect(asked).toEqual(['1', '1', '1']);
  });

  it('leaves open texts open every time', () => {
    let left = 0;
    const { remembering } = counting((_cell, _format, leave) => {
      leave({} as never);
      return undefined;
    });
    for (let i = 0; i < 3; i++) remembering('a', 'csv', () => left++);
    expect(left).toBe(3);
  });

  it('keeps no more than a few thousand', () => {
    const { asked, remembering } = counting(() => undefined);
    for (let i = 0; i < 5000; i++) remembering(String(i), 'csv', () => {});
    remembering('4999', 'csv', () => {});
    remembering('0', 'csv', () => {});
    expect(asked).toHaveLength(5001);
  });
});
