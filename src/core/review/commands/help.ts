import { plainCommand } from './plain-command.ts';

export const helpCommand = plainCommand({
  name: 'help',
  summary: 'Tells the commands that you may give.',
  who: ['anyone'],
});
