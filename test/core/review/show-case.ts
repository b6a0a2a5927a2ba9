import type { ReviewAction, SuggestedLines } from '../../../src/core/review/actions.ts';
import { decideActions } from '../../../src/core/review/decide/decide-actions.ts';
import { deriveReview } from '../../../src/core/review/derive/derive-review.ts';
import type { CheckContent, ReviewFacts } from '../../../src/core/review/facts.ts';
import type { JournalEntry } from '../../../src/core/review/journal.ts';
import { readMarker } from '../../../src/core/review/markers.ts';
import { showState } from './show-state.ts';

/** What Assay makes of a situation, by the file: the texts as they stand at last, where this situation changed them. */
export function showCase(looks: readonly ReviewFacts[]): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const actions = looks.map((facts) => {
    const decided = decideActions(facts, deriveReview(facts)).actions;
    for (const action of decided) Object.assign(files, textOf(action));
    return decided.map(showAction);
  });
  const last = looks.at(-1)!;
  return {
    'state.json': json(showState(deriveReview(last))),
    'actions.json': json(actions),
    ...files,
  };
}

function textOf(action: ReviewAction): Readonly<Record<string, string>> {
  if (action.kind === 'check') return { 'check.md': showCheck(action.content) };
  if (action.kind === 'create-review') {
    const bodies = [action.body, ...action.suggestions.map(showSuggestion)];
    const text = bodies.map((body) => body.trimEnd()).join('\n\n---\n\n');
    return { [`reviews/${fileOf(action.body)}`]: `${text}\n` };
  }
  if (action.kind !== 'create-comment' && action.kind !== 'update-comment') return {};
  return { [`comments/${fileOf(action.body)}`]: `${action.body.trimEnd()}\n` };
}

/** As its marker says: `packet-expert-1-1-1.md`. */
function fileOf(body: string): string {
  const { kind, fields } = readMarker(body)!;
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    name === 'dataset' && value === 'tickets' ? [] : [value.replace(/[^\w.]+/g, '-')],
  );
  return `${[kind, ...parts].join('-').slice(0, 80)}.md`;
}

function showSuggestion({ path, startLine, line, body }: SuggestedLines): string {
  return `${path}, lines ${startLine} to ${line}:\n\n${body}`;
}

function showCheck({ status, conclusion, title, summary, text, actions }: CheckContent): string {
  const buttons = (actions ?? []).map(({ label, description }) => `[${label}] ${description}`);
  const parts = [`${conclusion ?? status}: ${title}`, summary, text, ...buttons];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n---\n\n')}\n`;
}

function showAction(action: ReviewAction): string {
  switch (action.kind) {
    case 'record':
      return `record ${showEntry(action.entry)}`;
    case 'remember':
      return `remember ${action.dataset}: ${action.rows
        .map(({ id, current, verdict }) => `${id} ${current} ${verdict}`)
        .join(', ')}`;
    case 'create-comment':
      return `create comment ${fileOf(action.body)}`;
    case 'update-comment':
      return `update comment ${action.comment} ${fileOf(action.body)}`;
    case 'check':
      return `${action.id === undefined ? 'create' : 'update'} check: ${action.content.conclusion ?? action.content.status}, ${action.content.title}`;
    case 'react':
      return `react ${action.reaction} to comment ${action.comment}`;
    case 'delete-comment':
    case 'minimise-comment':
      return `${action.kind} ${action.comment}`;
    case 'create-review':
      return `create review ${fileOf(action.body)}`;
    case 'submit-review':
    case 'delete-review':
      return `${action.kind} ${action.review}`;
    default:
      return `${action.kind} ${action.login}`;
  }
}

function showEntry(entry: JournalEntry): string {
  switch (entry.kind) {
    case 'rows-asked':
      return `${entry.kind} ${entry.dataset}, round ${entry.round}, ${entry.expert}, due ${entry.due}: ${entry.rows
        .map(({ n, id }) => `${n} is ${id}`)
        .join(', ')}`;
    case 'rows-released':
      return `${entry.kind} ${entry.dataset}, round ${entry.round}, ${entry.expert}, ${entry.why}: ${entry.numbers.join(', ')}`;
    case 'round-sealed':
      return `${entry.kind} ${entry.dataset}, round ${entry.round}, seal ${entry.seal}: ${entry.rows
        .map(({ id, answers }) => `${id} ${answers.map(({ answer }) => answer).join('/')}`)
        .join(', ')}`;
    case 'rows-suggested':
      return `${entry.key}: ${entry.rows.map(({ id, value }) => `${id} ${value}`).join(', ')}`;
    case 'suggestions-settled':
      return `${entry.key}: ${entry.as}`;
    case 'command-taken':
      return `${entry.kind} ${entry.by}: ${entry.name} ${entry.rest}`.trimEnd();
    default:
      return entry.key;
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
