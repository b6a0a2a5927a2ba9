import { AssayError } from '../core/assay-error.ts';
import { tellOutOfMemory } from '../core/out-of-memory.ts';
import type { Dependencies } from './dependencies.ts';
import { describeError } from './describe-error.ts';
import { documentationLink } from './documentation-link.ts';
import { errorSummary } from './error-summary.ts';
import { main } from './main.ts';

/**
 * Runs the Action and gives the exit code: 0 where the data passes, 1 where it fails, 2 where Assay could not tell.
 * Whatever is thrown ends here, as one readable error in the log and in the job's summary.
 */
export async function runAction(dependencies: Dependencies): Promise<number> {
  const { workflow } = dependencies;
  try {
    return (await main(dependencies)) === 'pass' ? 0 : 1;
  } catch (thrown) {
    const error = tellOutOfMemory(thrown);
    const link = documentationLink(error, dependencies.env);
    const message = [describeError(error), ...(link ? [link] : [])].join('\n');
    workflow.error(message);
    if (error instanceof Error && error.stack) workflow.debug(error.stack);
    if (error instanceof AssayError && error.cause instanceof Error)
      workflow.debug(`Caused by: ${error.cause.stack ?? error.cause.message}`);
    await workflow.addSummary(errorSummary(message)).catch(() => {
      // The error is told above; a summary that cannot be written must not hide it.
    });
    return 2;
  }
}
