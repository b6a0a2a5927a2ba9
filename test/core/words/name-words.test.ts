import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../src/core/words/name-words.ts';

describe('nameWords', () => {
  it.each([
    ['start_date', ['start', 'date']],
    ['StartDate', ['start', 'date']],
    ['userID', ['user', 'id']],
    ['HTTPStatus', ['http', 'status']],
    ['52 week low', ['52', 'week', 'low']],
    ['Größe (cm)', ['größe', 'cm']],
    ['价格', ['价格']],
    ['', []],
  ])('of %j are %j', (name, words) => expect(nameWords(name)).toEqual(words));
});
