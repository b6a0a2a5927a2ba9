import type { CheckContent, PresentCheck } from '../../core/review/facts.ts';
import { fitCheckContent } from '../../core/review/fit-check-content.ts';
import type { CheckAnnotation } from '../app-port.ts';
import { listPages } from '../list-pages.ts';
import type { Purpose } from '../permission.ts';
import type { Request } from '../request.ts';
import { type CheckRun, checkRunSchema, checkRunsSchema } from './app-schemas.ts';
import { ANNOTATIONS_PER_REQUEST, assertButtonsFit, toAnnotation } from './check-run-limits.ts';

/** The latest check run of a name on a commit that this app made. Others may have made some of the same name. */
export async function findCheckRun(
  request: Request,
  name: string,
  sha: string,
  slug: string,
): Promise<PresentCheck | undefined> {
  const runs = await listPages<CheckRun>(request, {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: sha, check_name: name, filter: 'all' },
    schema: checkRunsSchema,
    purpose: { doing: `listing the checks of ${sha}`, permission: 'checks: read' },
    tooLong: (most) => ({
      message: `${sha} has more than ${most} check runs called ${name}`,
      hint: 'Push a new commit to the pull request.',
    }),
  });
  const own = runs.filter(({ app }) => app?.slug === slug).sort((a, b) => b.id - a.id);
  return own[0] && toPresentCheck(own[0]);
}

const CONCLUSIONS = ['success', 'failure', 'action_required'] as const;

/**
 * GitHub does not tell the buttons. A conclusion that only GitHub gives, such as `stale`, is left out: the check is
 * no longer what was said.
 */
function toPresentCheck({ id, status, conclusion, started_at, output }: CheckRun): PresentCheck {
  const known = CONCLUSIONS.find((one) => one === conclusion);
  return {
    id,
    startedAt: started_at ?? '',
    status: status === 'completed' ? 'completed' : 'in_progress',
    ...(known === undefined ? {} : { conclusion: known }),
    title: output.title ?? '',
    summary: output.summary ?? '',
    ...(output.text === null ? {} : { text: output.text }),
  };
}

/** Never repeated: of two runs after a lost answer the latest counts. */
export async function createCheckRun(
  request: Request,
  order: { readonly name: string; readonly sha: string },
  content: CheckContent,
  annotations: readonly CheckAnnotation[],
): Promise<number> {
  const { name, sha } = order;
  const [first, ...more] = bodies(content, annotations);
  const { data } = await request(
    'POST /repos/{owner}/{repo}/check-runs',
    { name, head_sha: sha, ...first },
    checkRunSchema.pick({ id: true }),
    writing(`creating the check ${name}`),
  );
  await send(request, data.id, more);
  return data.id;
}

export async function updateCheckRun(
  request: Request,
  id: number,
  content: CheckContent,
  annotations: readonly CheckAnnotation[],
): Promise<void> {
  await send(request, id, bodies(content, annotations));
}

async function send(
  request: Request,
  id: number,
  all: readonly Record<string, unknown>[],
): Promise<void> {
  for (const body of all)
    await request(
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      { check_run_id: id, ...body },
      checkRunSchema.pick({ id: true }),
      writing(`updating check run ${id}`),
    );
}

/** The requests that it takes, by the annotations that one can carry. Only the last completes the run. */
function bodies(
  content: CheckContent,
  annotations: readonly CheckAnnotation[],
): readonly Record<string, unknown>[] {
  const { status, conclusion, actions = [], title, summary, text } = fitCheckContent(content);
  assertButtonsFit(actions);
  const count = Math.max(1, Math.ceil(annotations.length / ANNOTATIONS_PER_REQUEST));
  return Array.from({ length: count }, (_, i) => {
    const some = annotations.slice(i * ANNOTATIONS_PER_REQUEST, (i + 1) * ANNOTATIONS_PER_REQUEST);
    return {
      ...(i < count - 1
        ? { status: 'in_progress' }
        : { status, ...(conclusion === undefined ? {} : { conclusion }), actions }),
      output: {
        title,
        summary,
        ...(text === undefined ? {} : { text }),
        ...(some.length > 0 ? { annotations: some.map(toAnnotation) } : {}),
      },
    };
  });
}

function writing(doing: string): Purpose {
  return { doing, permission: 'checks: write' };
}
