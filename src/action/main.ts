import { resolve } from 'node:path';
import type { Conclusion } from '../core/report/report.ts';
import { checkRevisions } from './check-revisions.ts';
import { collectOutputs } from './collect-outputs.ts';
import type { Dependencies } from './dependencies.ts';
import { readInputs } from './inputs.ts';
import { keepComment } from './keep-comment.ts';
import { planComparison } from './plan-comparison.ts';
import { present } from './present.ts';
import { readEvent } from './read-event.ts';
import { reportFolder } from './report-folder.ts';

/**
 * The Action from its inputs to its verdict.
 *
 * @throws {AssayError} where the check cannot run; what the data is like is in the verdict.
 */
export async function main(dependencies: Dependencies): Promise<Conclusion> {
  const { env, workflow } = dependencies;
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? '.');

  // 1. What is asked, and what the event says to compare.
  const inputs = readInputs(workflow);
  const event = await readEvent(env);
  const checkout = dependencies.inspectCheckout(workspace);
  const comparison = await planComparison(event, inputs, checkout, env);
  if (!comparison) {
    workflow.notice('The branch was deleted: there is nothing to check.');
    workflow.setOutput('conclusion', 'pass');
    return 'pass';
  }

  // 2. The check.
  const github = dependencies.connectGitHub({
    token: inputs.token,
    repository: env['GITHUB_REPOSITORY'] ?? '',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
  });
  const result = await checkRevisions(dependencies, { workspace, comparison, inputs, github });

  // 3. The report.
  const folder = reportFolder(env, workspace);
  const files = await dependencies.writeReportFiles(result, folder);

  // 4. The summary and the annotations.
  const shown = present(result, env, inputs.config);
  await workflow.addSummary(shown.summary);
  for (const annotation of shown.annotations) workflow.annotate(annotation);

  // 5. The outputs, before the comment, which can take its time.
  const { report } = result;
  workflow.setOutput('report-dir', folder);
  workflow.setOutput('report-json', files.json);
  workflow.setOutput('report-html', files.html);
  workflow.setOutput('report-markdown', files.markdown);
  for (const [name, value] of Object.entries(collectOutputs(report)))
    workflow.setOutput(name, value);

  // 6. The comment.
  const { pull } = comparison;
  await keepComment(workflow, github, {
    mode: inputs.comment,
    ...(pull && { pull }),
    ...shown.comment,
  });

  // 7. The verdict.
  if (report.conclusion === 'fail') workflow.error(shown.verdict);
  else workflow.info(shown.verdict);
  return report.conclusion;
}
