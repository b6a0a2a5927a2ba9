import type { GuidelineDraft } from '../../audit/score/draft-guideline.ts';
import { reviewMarker } from '../../review/markers.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { draftSentences } from '../audit/draft-sentences.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { boundBody } from './parts/bound-body.ts';
import { fenced } from './parts/fenced.ts';
import { joinWords } from './parts/join-words.ts';
import { linkFile, type RepositoryPlace } from './parts/link-file.ts';
import { mentionLogin } from './parts/mention-login.ts';
import { showName } from './parts/show-name.ts';
import type { ResultView } from './result/result-view.ts';
import { rowPlace } from './result/row-place.ts';

export interface GuidelineNoteView extends RepositoryPlace {
  readonly dataset: string;
  readonly round: number;
  /** The commit at which rows are linked. */
  readonly head: string;
  /** Empty: the maintainers. */
  readonly owners: readonly string[];
  /** As experts read it; null: there is none. */
  readonly guideline: { readonly path: string; readonly commit: string } | null;
  /** Its headings under which a label of the pair is mentioned; left out where nobody looked. */
  readonly headings?: readonly string[];
  /** Undefined where no pair of labels stands out. */
  readonly draft?: Omit<GuidelineDraft, 'examples'>;
  /** On which the pair was confused. */
  readonly rows: ResultView['rows'];
}

const MOST_ROWS = 10;
const MOST_OWNERS = 10;
const LONGEST = 500;

/** What a guideline's owners read when experts disagree: which pair, which rows, where, and a sentence to begin with. */
export function guidelineNote(view: GuidelineNoteView): string {
  const { dataset, round, owners, draft, rows } = view;
  const to =
    owners.length > 0 ? joinWords(owners.slice(0, MOST_OWNERS).map(mentionLogin)) : 'Maintainers';
  return boundBody(reviewMarker('guideline', { dataset, round }), [
    `${to}, ${whatToDo(view)}`,
    ...(draft
      ? pairBlocks(draft, view)
      : ['No pair of labels stands out; the disagreements are in the result.']),
    ...(rows.length === 0
      ? []
      : [
          rows
            .slice(0, MOST_ROWS)
            .map((row) => `- ${rowPlace(row, view)}`)
            .join('\n'),
        ]),
    'A change counts once it is merged, or in this pull request when an owner approves it. Then new rows are drawn. If only the wording changes, `/assay guideline editorial` keeps the answers.',
  ]);
}

function whatToDo(view: GuidelineNoteView): string {
  const dataset = showName(view.dataset);
  return view.guideline === null
    ? `${dataset} has no labelling guideline, and experts disagree too often without one: please write it, and name it in the config.`
    : `${linkFile(view, view.guideline)} has to say more about ${dataset}: experts who read it disagree too often.`;
}

function pairBlocks(
  draft: Omit<GuidelineDraft, 'examples'>,
  { headings, guideline }: GuidelineNoteView,
): string[] {
  const [a, b] = draft.labels.map(showName);
  const { sentence, because } = draftSentences(draft);
  const where = guideline === null || headings === undefined ? '' : sectionOf(headings);
  return [
    `**Confused most: ${a} and ${b}**, on ${countPhrase(draft.confused, 'row', 'rows')}.${where}`,
    'A sentence to begin with:',
    fenced(cutText(sentence, LONGEST), 'text'),
    because
      .slice(1)
      .map((reason) => `- ${escapeMarkdown(cutText(reason, LONGEST))}`)
      .join('\n'),
  ].filter((block) => block !== '');
}

function sectionOf(headings: readonly string[]): string {
  if (headings.length === 0) return ' No section mentions them: add one.';
  return ` Change ${joinWords(headings.slice(0, 3).map((heading) => `“${showName(heading)}”`))}.`;
}
