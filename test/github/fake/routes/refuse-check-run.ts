import { type Answer, refusal } from '../../../action/fake-github/answer.ts';

export interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Readonly<Record<string, unknown>>[];
  };
  readonly actions?: readonly {
    readonly label: string;
    readonly description: string;
    readonly identifier: string;
  }[];
}

const STATUSES = ['queued', 'in_progress', 'completed'];

/** `stale` is GitHub's own. */
const CONCLUSIONS = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'timed_out',
];

const MAX_TEXT = 65_535;
const MAX_ANNOTATIONS = 50;
const MAX_ANNOTATION_BYTES = 64 * 1024;
const MAX_ANNOTATION_TITLE = 255;
const MAX_ACTIONS = 3;
const ACTION_LENGTHS = { label: 20, description: 40, identifier: 20 } as const;

/** What GitHub does not take in a check run, as it says so. */
export function refuseCheckRun(body: CheckRunBody): Answer | undefined {
  const problem =
    stateProblem(body) ?? outputProblem(body.output) ?? actionsProblem(body.actions ?? []);
  return problem === undefined
    ? undefined
    : refusal(422, `Invalid request.\n\n${problem}`, { errors: [problem] });
}

function stateProblem({ status, conclusion }: CheckRunBody): string | undefined {
  if (status !== undefined && !STATUSES.includes(status)) return `${status} is not a status.`;
  if (conclusion !== undefined && !CONCLUSIONS.includes(conclusion))
    return `${conclusion} is not a conclusion.`;
  if (status === 'completed' && conclusion === undefined)
    return '"conclusion" wasn\'t supplied, and is required for a completed check run.';
  if (conclusion !== undefined && status !== undefined && status !== 'completed')
    return `A check run that is ${status} has no conclusion.`;
  return undefined;
}

function outputProblem(output: CheckRunBody['output']): string | undefined {
  if (!output) return undefined;
  const { summary, text, annotations = [] } = output;
  if (summary === undefined) return '"summary" wasn\'t supplied.';
  if ([...summary].length > MAX_TEXT)
    return `Only ${MAX_TEXT} characters are allowed; summary has more.`;
  if ([...(text ?? '')].length > MAX_TEXT)
    return `Only ${MAX_TEXT} characters are allowed; text has more.`;
  if (annotations.length > MAX_ANNOTATIONS)
    return `No more than ${MAX_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`;
  for (const annotation of annotations) {
    const { message, raw_details, title: heading, start_line, end_line } = annotation;
    for (const long of [message, raw_details])
      if (Buffer.byteLength(String(long ?? '')) > MAX_ANNOTATION_BYTES)
        return 'The message of an annotation has more than 64 KB.';
    if (String(heading ?? '').length > MAX_ANNOTATION_TITLE)
      return `The title of an annotation has more than ${MAX_ANNOTATION_TITLE} characters.`;
    const oneLine = start_line === end_line;
    if (!oneLine && (annotation['start_column'] ?? annotation['end_column']) !== undefined)
      return 'Columns belong to an annotation of one line.';
  }
  return undefined;
}

function actionsProblem(actions: NonNullable<CheckRunBody['actions']>): string | undefined {
  if (actions.length > MAX_ACTIONS)
    return `No more than ${MAX_ACTIONS} items are allowed; ${actions.length} were supplied.`;
  for (const action of actions)
    for (const [name, most] of Object.entries(ACTION_LENGTHS))
      if ([...action[name as keyof typeof ACTION_LENGTHS]].length > most)
        return `Only ${most} characters are allowed; ${name} has more.`;
  return undefined;
}
