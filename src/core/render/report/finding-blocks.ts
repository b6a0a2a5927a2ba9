import type { Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { fold } from '../markdown/fold.ts';
import { type ChartBudget, chartBlock } from './chart-block.ts';
import { type FindingKind, findingKinds } from './finding-kind.ts';
import { holdsMerge } from './holds-merge.ts';
import { areMany, type DimensionSection, sectionsByDimension } from './kind-sections.ts';
import { blockingDebt, findingsOf } from './located-finding.ts';
import { renderKindMarkdown } from './render-kind-markdown.ts';

/** How much is said of each finding. */
export interface FindingDetail {
  /** Rows listed of each kind of finding. */
  readonly maxRows: number;
  /** Kinds of finding listed under each title, the folded ones among them. */
  readonly maxKinds: number;
  /** Charts drawn in all. */
  readonly maxCharts: number;
  /** The Markdown heading that titles start with, such as `###`. */
  readonly heading: string;
}

/** What one section needs to know besides its kinds. */
interface Section extends FindingDetail {
  readonly title: string;
  readonly charts: ChartBudget;
  /** Of many kinds, how many of each dimension are shown at once. */
  readonly openOfMany: number;
  readonly mustBeSeen: boolean;
}

const OPEN_OF_MANY = 2;
/** A fold is cut as a whole, so none gets too long. */
const KINDS_A_FOLD = 10;

/**
 * The findings a person has to look at, as blocks of Markdown: new errors, then errors that hold the merge
 * although they were there before, then new warnings. Few are listed; many are grouped by dimension, those that
 * matter most first, and all but the first of each are folded.
 */
export function findingBlocks(report: Report, detail: FindingDetail): string[] {
  const errors = findingKinds(findingsOf(report, 'new', 'error'));
  const common = { ...detail, charts: { left: detail.maxCharts }, openOfMany: OPEN_OF_MANY };
  return [
    ...section(errors, { ...common, title: 'New errors', mustBeSeen: true }),
    ...section(findingKinds(blockingDebt(report)), {
      ...common,
      title: 'Errors that were there before',
      mustBeSeen: true,
    }),
    ...section(findingKinds(findingsOf(report, 'new', 'warning')), {
      ...common,
      title: 'New warnings',
      openOfMany: errors.length > 0 ? 0 : OPEN_OF_MANY,
      mustBeSeen: holdsMerge(report, 'warning'),
    }),
  ];
}

function section(all: readonly FindingKind[], options: Section): string[] {
  const { title, heading, maxKinds } = options;
  if (all.length === 0) return [];
  const kinds = all.slice(0, maxKinds);
  const cut = all.length > maxKinds ? `, the first ${maxKinds} kinds of ${all.length}` : '';
  const isGrouped = areMany(all);
  const [first = '', ...rest] = sectionsByDimension(kinds, options).flatMap((each) =>
    dimensionBlocks(each, isGrouped, options),
  );
  // The title stays with what it is the title of, wherever a report is cut.
  return [`${heading} ${title}${cut}\n\n${first}`, ...rest];
}

function dimensionBlocks(
  { dimension, open, folded }: DimensionSection,
  isGrouped: boolean,
  { charts, maxRows }: Section,
): string[] {
  const name = dimension.charAt(0).toUpperCase() + dimension.slice(1);
  const blocksOf = (kinds: readonly FindingKind[]) =>
    kinds
      .flatMap((kind) => [renderKindMarkdown(kind, maxRows), chartBlock(kind, charts)])
      .filter((block) => block !== '');
  const shown = blocksOf(open);
  if (isGrouped && open.length > 0) {
    shown[0] = `**${name}**: ${sumOf([...open, ...folded])}\n\n${shown[0]}`;
  }
  const rest = Array.from({ length: Math.ceil(folded.length / KINDS_A_FOLD) }, (_, i) =>
    folded.slice(i * KINDS_A_FOLD, (i + 1) * KINDS_A_FOLD),
  ).map((kinds) =>
    fold(
      open.length > 0 ? `${name}: ${sumOf(kinds, 'more kind')}` : `<b>${name}</b>: ${sumOf(kinds)}`,
      blocksOf(kinds).join('\n\n'),
    ),
  );
  return [...shown, ...rest];
}

/** E.g. `12 kinds, 214 in all`. */
function sumOf(kinds: readonly FindingKind[], noun = 'kind'): string {
  const rows = kinds.reduce((sum, { count }) => sum + count, 0);
  return `${countOf(kinds.length, noun)}, ${formatCount(rows)} in all`;
}
