import { maskText } from '../../../privacy/mask-text.ts';
import type { CheckContent } from '../../../review/facts.ts';
import { cutText } from '../../../words/cut-text.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { showInvisible } from '../../escape/show-invisible.ts';
import { markdownProse } from '../../markdown/markdown-prose.ts';
import { fenced } from '../parts/fenced.ts';
import { nameLogins } from '../parts/name-logins.ts';
import { showName } from '../parts/show-name.ts';
import { type CheckWords, OBSERVING } from './check-words.ts';
import type { DatasetStanding } from './standing.ts';
import { standingWords } from './standing-words.ts';

/** Everything that the check `assay/review` tells of a pull request. */
export interface ReviewCheckView {
  readonly datasets: readonly DatasetStanding[];
  readonly draft: boolean;
  /** Why there can be no review, in words. */
  readonly obstacle?: { readonly title: string; readonly text: string };
  readonly override?: { readonly by: string; readonly reason: string };
}

const LONGEST_TITLE = 255;
const MOST_DATASETS = 20;
const MOST_BUTTONS = 3;
const LONGEST_REASON = 1000;
const LONGEST_OBSTACLE = 10_000;
const ORDER = ['failed', 'person', 'waiting', 'passed'] as const;

/** The check `assay/review` as it reads. Never neutral: that would let the merge through. */
export function reviewCheck(view: ReviewCheckView): CheckContent {
  const { obstacle, override, draft, datasets } = view;
  const known = obstacle
    ? [{ words: obstacleWords(obstacle), heading: undefined }]
    : datasets.map((each) => ({ words: wordsOf(each, draft), heading: each.dataset }));
  const parts = known.length > 0 ? known : [{ words: NO_DATASET, heading: undefined }];
  const sorted = [...parts].sort(
    (a, b) => ORDER.indexOf(a.words.state) - ORDER.indexOf(b.words.state),
  );
  const state = sorted[0]!.words.state;
  const summary = sorted
    .slice(0, MOST_DATASETS)
    .map(({ words, heading }) => section(words, heading, parts.length));
  const left = sorted.length - summary.length;
  if (left > 0) summary.push(`…and ${left} more datasets.`);
  const title = titleOf(sorted);
  if (override) {
    return {
      status: 'completed',
      conclusion: 'success',
      title: plainTitle(`Let through by ${override.by}`),
      summary: [overrideWords(override), ...summary].join('\n\n'),
    };
  }
  const buttons = [
    ...new Map(
      sorted
        .flatMap(({ words }) => words.buttons ?? [])
        .map((button) => [button.identifier, button]),
    ).values(),
  ].slice(0, MOST_BUTTONS);
  return {
    ...STATES[state],
    title,
    summary: summary.join('\n\n'),
    ...(state !== 'waiting' && buttons.length > 0 && { actions: buttons }),
  };
}

const STATES: Readonly<Record<CheckWords['state'], Pick<CheckContent, 'status' | 'conclusion'>>> = {
  passed: { status: 'completed', conclusion: 'success' },
  waiting: { status: 'in_progress' },
  person: { status: 'completed', conclusion: 'action_required' },
  failed: { status: 'completed', conclusion: 'failure' },
};

const NO_DATASET: CheckWords = {
  state: 'passed',
  title: 'No reviewed dataset was changed',
  text: ['The config asks for no review of the files that this pull request changes.'],
};

function wordsOf({ standing, observe, warnings }: DatasetStanding, draft: boolean): CheckWords {
  const words = draft && standing.kind === 'waiting' ? DRAFT : standingWords(standing);
  const told = {
    ...words,
    text: [...words.text, ...warnings.slice(0, 10).map((warning) => markdownProse(warning))],
  };
  if (!observe || told.state === 'passed') return told;
  const { waitsFor: _, buttons: __, ...rest } = told;
  return {
    ...rest,
    state: 'passed',
    title: `Observing: ${told.title}`,
    text: [OBSERVING, ...told.text],
  };
}

const DRAFT: CheckWords = {
  state: 'waiting',
  title: 'A draft: experts are asked once it is ready',
  waitsFor: "the pull request's author",
  text: ['Mark the pull request as ready for review, and rows are drawn.'],
};

function obstacleWords({ title, text }: { title: string; text: string }): CheckWords {
  return {
    state: 'failed',
    title,
    text: [fenced(cutText(maskText(text), LONGEST_OBSTACLE), 'text')],
  };
}

function section(
  { title, waitsFor, text }: CheckWords,
  dataset: string | undefined,
  parts: number,
): string {
  return [
    ...(dataset === undefined || parts === 1
      ? []
      : [
          `### ${showName(dataset)}`,
          `${escapeMarkdown(cutText(maskText(title), LONGEST_TITLE))}.`,
        ]),
    ...(waitsFor === undefined ? [] : [`**Assay is waiting for ${waitsFor}.**`]),
    ...text,
  ].join('\n\n');
}

function overrideWords({ by, reason }: { by: string; reason: string }): string {
  return `${nameLogins([by])} lets this commit be merged, whatever the review says: “${escapeMarkdown(cutText(maskText(reason), LONGEST_REASON))}”. This stays on record. Where the review stands:`;
}

function titleOf(parts: readonly { words: CheckWords; heading: string | undefined }[]): string {
  const [first] = parts;
  if (parts.length === 1 || first!.heading === undefined) return plainTitle(first!.words.title);
  const others = parts.length - 1;
  return plainTitle(
    `${cutText(first!.heading, 60)}: ${first!.words.title}`,
    ` (and ${others} more ${others === 1 ? 'dataset' : 'datasets'})`,
  );
}

function plainTitle(title: string, end = ''): string {
  return cutText(showInvisible(maskText(title)), LONGEST_TITLE - end.length) + end;
}
