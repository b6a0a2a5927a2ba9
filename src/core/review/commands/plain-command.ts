import { type Command, call } from './command.ts';

/** A command without arguments; words behind it are courtesy: `/assay status please`. */
export function plainCommand(
  command: Omit<Command, 'read' | 'usage' | 'example' | 'name'> & {
    readonly name: 'help' | 'status' | 'remind';
  },
): Command {
  const { name } = command;
  return { ...command, usage: '', example: name, read: () => call({ name }) };
}
