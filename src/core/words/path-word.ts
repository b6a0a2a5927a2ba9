import { shellWord } from './shell-word.ts';

/**
 * A path as one word of a command for a shell, which no command takes for an option.
 *
 * @example
 * pathWord('data/tickets.csv') // 'data/tickets.csv'
 * pathWord('--output=x.csv') // './--output=x.csv'
 */
export function pathWord(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}
