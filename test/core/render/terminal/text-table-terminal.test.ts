import { expect, it } from 'vitest';
import { paintWith } from '../../../../src/core/render/terminal/paint.ts';
import { textTableTerminal } from '../../../../src/core/render/terminal/text-table-terminal.ts';

it('cuts a label at its end, and a place at its start: the line is what people look for', () => {
  const table = {
    header: ['slice', 'where', 'text'],
    rows: [
      ['queue = a very long name of a queue', 'data/tickets/archive/2024.csv line 1234', 'hello'],
    ],
    places: [1],
    left: 0,
  };
  expect(textTableTerminal('Rows', table, 100, paintWith(false))).toEqual([
    'Rows',
    '  slice                     where                           text',
    '  queue = a very long nam…  …ts/archive/2024.csv line 1234  hello',
  ]);
});
