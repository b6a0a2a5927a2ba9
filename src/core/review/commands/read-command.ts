import type { ReplyCommand } from '../replies/reply.ts';
import type { CommandReading } from './command.ts';
import { commandNamed } from './registry.ts';

/**
 * Reads the arguments of a command that a comment gives.
 *
 * @example
 * readCommand({ name: 'extend', rest: '3d', line: 1 }) // { kind: 'call', call: { name: 'extend', by: { count: 3, unit: 'days' } } }
 */
export function readCommand({ name, rest }: ReplyCommand): CommandReading {
  const command = commandNamed(name);
  return command
    ? command.read(rest)
    : { kind: 'problem', message: `There is no command ${name}. /assay help tells all.` };
}
