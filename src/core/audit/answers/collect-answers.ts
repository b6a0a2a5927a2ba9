import { AssayError } from '../../assay-error.ts';
import type { Answer } from '../../labels/answer.ts';
import { countOf } from '../../words/count-of.ts';
import { cutText } from '../../words/cut-text.ts';
import type { AuditKey } from '../key/audit-key.ts';
import { valuesAgree } from '../tolerance.ts';
import type { AnswerSource, PlacedLine } from './answer-source.ts';
import { readAskedAnswer } from './read-asked-answer.ts';
import { tellUnknown } from './tell-unknown.ts';

/** An answer that counts, and where it was given. */
export interface GivenAnswer {
  readonly answer: Exclude<Answer, { kind: 'none' | 'unknown' }>;
  readonly note: string;
  readonly seconds?: number;
  readonly place: string;
}

export interface CollectedAnswers {
  /** By row of the key, then by expert; undefined: not asked, or not answered. */
  readonly answers: readonly (readonly (GivenAnswer | undefined)[])[];
  /** What has to be put right by somebody; such answers do not count. */
  readonly problems: readonly string[];
  /** What to know. */
  readonly notes: readonly string[];
  /** Labels in another spelling that could be one label only. */
  readonly respelled: number;
}

/** Listed one by one; the rest is counted. */
const MOST_LISTED = 20;
/** So many conflicts show which two files are at odds. */
const MOST_CONFLICTS = 3;
/** More answers than these, and all of them under codes of no row: they are another audit's, and no slips. */
const MOST_SLIPS = 3;

/**
 * Brings together what came back. A code alone tells row and expert, so that order and file names do not matter; one that is
 * no code of the audit is told with its file and line. A label in another spelling is taken for the label where it can be
 * no other; other text is told and never guessed.
 *
 * @param prefer The name of the source whose answers count where others differ.
 * @throws {AssayError} `bad-input` where a row has two different answers of one expert.
 */
export function collectAnswers(
  key: AuditKey,
  sources: readonly AnswerSource[],
  prefer?: string,
): CollectedAnswers {
  const places = new Map(
    key.rows.flatMap(({ codes }, row) =>
      codes.flatMap((code, expert) => (code === null ? [] : [[code, { row, expert }] as const])),
    ),
  );
  const answers = key.rows.map(({ codes }) => codes.map((): GivenAnswer | undefined => undefined));
  const problems: string[] = [];
  const notes: string[] = [];
  const conflicts: string[] = [];
  let respelled = 0;
  const first = sources.filter(({ name }) => name === prefer);
  for (const source of [...first, ...sources.filter((each) => !first.includes(each))]) {
    const lost = source.lines.filter(
      ({ code, answer }) => answer.trim() !== '' && !places.has(codeOf(code)),
    );
    if (lost.length > MOST_SLIPS && source.lines.every(({ code }) => !places.has(codeOf(code)))) {
      problems.push(ofAnotherAudit(source.name, lost.length));
      continue;
    }
    const owners = new Map<number, number>();
    for (const line of source.lines) {
      const at = `${source.name} line ${line.line}`;
      const place = places.get(codeOf(line.code));
      if (!place) {
        if (line.answer.trim() !== '') problems.push(unknownCode(at, line));
        continue;
      }
      const answer = readAskedAnswer(line.answer, key.ask);
      if (answer.kind === 'none') continue;
      owners.set(place.expert, (owners.get(place.expert) ?? 0) + 1);
      if (answer.kind === 'unknown') {
        problems.push(tellUnknown(at, answer, key.ask));
        continue;
      }
      if (isRespelled(answer, line, key)) respelled++;
      const { note, seconds } = line;
      const given = { answer, note, place: at, ...(seconds === undefined ? {} : { seconds }) };
      const known = answers[place.row]![place.expert];
      if (known && !sameAnswer(known.answer, answer, key)) {
        if (!known.place.startsWith(`${prefer} line `) || source.name === prefer) {
          conflicts.push(
            `${known.place} says ${textOf(known.answer)}, ${at} says ${textOf(answer)}`,
          );
        }
        continue;
      }
      // Of two that are equal, one may know more.
      answers[place.row]![place.expert] = {
        ...given,
        ...known,
        note: known?.note || note,
      };
    }
    notes.push(...ownership(source, owners, key));
  }
  if (conflicts.length > 0) throw conflicting(conflicts);
  return { answers, problems: cap(problems, MOST_LISTED), notes, respelled };
}

const codeOf = (text: string) => text.trim().toUpperCase();

function ofAnotherAudit(name: string, answers: number): string {
  return `${name} is the file of another audit: none of its codes is of this one, and its ${countOf(answers, 'answer')} do not count.`;
}

function unknownCode(at: string, { code }: PlacedLine): string {
  const shown = code.trim() === '' ? 'no code' : `the code ${cutText(code.trim(), 20)}`;
  return `${at}: ${shown} is of no row of this audit. Was a cell overwritten, or is the file of another audit?`;
}

function isRespelled(answer: Answer, { answer: text }: PlacedLine, { ask }: AuditKey): boolean {
  return ask.kind === 'label' && answer.kind === 'label' && answer.label !== text;
}

/** A value that was typed once is the same in a file that a spreadsheet saved: `12.50` there is `12.5`. */
function sameAnswer(a: Answer, b: Answer, { ask }: AuditKey): boolean {
  if (a.kind !== 'label' || b.kind !== 'label') return a.kind === b.kind;
  return a.label === b.label || (ask.kind === 'value' && valuesAgree(a.label, b.label, null));
}

function textOf(answer: GivenAnswer['answer']): string {
  if (answer.kind === 'label') return cutText(answer.label, 60);
  return answer.kind === 'cannot-tell' ? "can't tell" : 'bad row';
}

/** Whose answers a file holds, where its name or its content says otherwise. */
function ownership(
  { name, expert }: AnswerSource,
  owners: ReadonlyMap<number, number>,
  { experts }: AuditKey,
): string[] {
  const named = experts.findIndex((each) => each.name === expert);
  const others = [...owners].filter(([owner]) => owner !== named);
  if (named < 0) {
    return others.length > 1
      ? [`${name} holds answers of ${others.map(([each]) => experts[each]!.name).join(' and ')}.`]
      : [];
  }
  return others.map(
    ([owner, count]) =>
      `${name} goes by the name of ${experts[named]!.name}, but ${count} of its codes are those of ${experts[owner]!.name} and count as that expert's answers. Ask who answered.`,
  );
}

function conflicting(conflicts: readonly string[]): AssayError {
  return new AssayError(
    'bad-input',
    `One expert answered the same row twice, and otherwise:\n${cap(conflicts, MOST_CONFLICTS)
      .map((line) => `  ${line}`)
      .join('\n')}`,
    {
      hint: 'Ask the expert which counts. Then take the other file out of the folder, or name the one that counts with --prefer.',
    },
  );
}

function cap(lines: readonly string[], most: number): string[] {
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), `…and ${left} more.`] : [...lines];
}
