import { plainCommand } from './plain-command.ts';

export const remindCommand = plainCommand({
  name: 'remind',
  summary: 'Reminds the experts whose answers are missing, now.',
  who: ['author', 'writer', 'maintainer'],
});
