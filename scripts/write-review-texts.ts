/* Writes docs/what-assay-says.md: `npm run docs`. A test holds the page current. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_TEXTS } from './review-texts/check-texts.ts';
import type { ExampleText } from './review-texts/example-text.ts';
import { PACKET_TEXTS } from './review-texts/packet-texts.ts';
import { REPLY_TEXTS } from './review-texts/reply-texts.ts';
import { RESULT_TEXTS } from './review-texts/result-texts.ts';

const INTRODUCTION = `<!-- Written by \`npm run docs\` from scripts/review-texts/ and src/core/render/review/. -->
# What Assay says

Every text of a review in a pull request, with made-up rows, as GitHub shows it.`;

/** The text of the page. */
export function reviewTextsPage(): string {
  return `${[
    INTRODUCTION,
    chapter('To experts', PACKET_TEXTS),
    chapter('In reply', REPLY_TEXTS),
    chapter('Results', RESULT_TEXTS),
    chapter('The check `assay/review`', CHECK_TEXTS),
  ].join('\n\n')}\n`;
}

function chapter(title: string, texts: readonly ExampleText[]): string {
  return [`## ${title}`, ...texts.map(section)].join('\n\n');
}

function section({ title, when, markdown }: ExampleText): string {
  return `### ${title}\n\n_When:_ ${when}\n\n${quote(markdown)}`;
}

/** Quoted line by line, without the marker, which nobody sees. */
function quote(markdown: string): string {
  return markdown
    .replace(/^<!-- assay .* -->\n/, '')
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '../docs/what-assay-says.md'), reviewTextsPage());
}
