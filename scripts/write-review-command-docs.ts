/* Writes docs/commands-in-pull-requests.md from the registry: `npm run docs`. A test holds it current. */
import { writeFileSync } from 'node:fs';
import type { Command } from '../src/core/review/commands/command.ts';
import { written } from '../src/core/review/commands/command-help.ts';
import { whoMay } from '../src/core/review/commands/may-use.ts';
import { COMMANDS } from '../src/core/review/commands/registry.ts';

const INTRODUCTION = `<!-- Written by \`npm run docs\`: edit the commands in src/core/review/commands/ instead. -->
# Commands in pull requests

What can be asked of the app in a comment on a pull request. A command stands at the beginning of a line, as \`/assay …\` or
\`@assay …\` (the app's own name, where it has another); a comment may hold several. In code, in quotes and in replies that quote
a mail they are not read. Whoever may not give a command is told who may, and of a word that is none the nearest is named.
How experts answer is told in [how to reply](replying.md).
`;

/** The text of `docs/commands-in-pull-requests.md`. */
export function renderReviewCommandDocs(): string {
  const rows = COMMANDS.map((command) => `| \`${written(command)}\` | ${whoMay(command)} |`);
  return `${INTRODUCTION}
| after \`/assay\` | for |
|---|---|
${rows.join('\n')}

${COMMANDS.map(renderCommand).join('\n')}`;
}

function renderCommand({ name, summary, details, example }: Command): string {
  const more = details === undefined ? '' : ` ${details}`;
  return `## \`${name}\`

${summary}${more}

\`\`\`
/assay ${example}
\`\`\`
`;
}

if (import.meta.main) {
  writeFileSync(
    new URL('../docs/commands-in-pull-requests.md', import.meta.url),
    renderReviewCommandDocs(),
  );
}
