import { expect, it } from 'vitest';
import { errorSummary } from '../../src/action/error-summary.ts';

it.each([
  ['No config', '```text\nNo config\n```'],
  ['```\n@octocat <img>', '````text\n```\n@octocat <img>\n````'],
  ['a\r\nb\u202e', '```text\na\\r\nb\\u202e\n```'],
])('%j', (message, block) => {
  expect(errorSummary(message)).toBe(`## Assay could not check this change\n\n${block}`);
});
