import { expect, it } from 'vitest';
import { readTicks } from '../../../../src/core/review/commands/read-ticks.ts';

it('reads ticks, and settles no row that has two', () => {
  const body = [
    '**r3** Where is my card?',
    '- [x] r3: A card_arrival',
    '- [ ] r3: B refund',
    '- [ ] r3: other',
    '- [X] **r4: B** refund',
    '- [x] r5: A',
    '- [x] r5: B',
    '- [x] r6: other',
    '> - [x] r7: A',
    'text - [x] r8: A',
    '- [x] r9: Attic',
  ].join('\r\n');
  expect(readTicks(body)).toEqual({
    picks: [
      { row: 'r3', side: 'A' },
      { row: 'r4', side: 'B' },
      { row: 'r6', side: 'other' },
    ],
    conflicts: ['r5'],
  });
});
