import { InvalidArgumentError } from 'commander';

/**
 * The names that an option was given with commas between.
 *
 * @throws {InvalidArgumentError} where it names nothing, which commander tells with the option.
 * @example
 * nameList('subject, body') // ['subject', 'body']
 */
export function nameList(text: string): string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > 0) return names;
  throw new InvalidArgumentError('It takes names with commas between, such as a,b.');
}
