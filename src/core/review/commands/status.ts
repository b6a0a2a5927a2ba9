import { plainCommand } from './plain-command.ts';

export const statusCommand = plainCommand({
  name: 'status',
  summary: 'Tells how far the review is, who is asked, and who acts next.',
  who: ['anyone'],
});
