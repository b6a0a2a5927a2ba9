import { expect, it } from 'vitest';
import { formatKeyPath } from '../../src/config/format-key-path.ts';

it('writes a place as people do, odd keys in brackets', () => {
  expect(formatKeyPath(['datasets', 0, 'tolerance', 'unit price'])).toBe(
    'datasets[0].tolerance["unit price"]',
  );
  expect(formatKeyPath([])).toBe('');
});
