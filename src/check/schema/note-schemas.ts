import type { Config } from '../../config/config.ts';
import type { Notice } from '../../core/report/report.ts';
import type { PlacedFault } from '../../core/schema/file-schema.ts';
import { countPhrase } from '../../core/words/count-phrase.ts';
import type { ChangedFile } from '../../revisions/revisions.ts';
import { readSchema } from './find-schema.ts';
import { isSchemaPath } from './is-schema-path.ts';
import type { SchemaStore } from './schema-store.ts';

/**
 * What there is to say of schemas besides findings, which are about data files: faults of a changed schema file that
 * judges no changed data file, and schemas at addresses, which are not fetched.
 */
export async function noteSchemas(
  store: SchemaStore,
  changed: readonly ChangedFile[],
  config: Config,
): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const { path, status } of changed) {
    if (status === 'removed' || !isSchemaPath(path, config)) continue;
    const { faults } = await readSchema(store, 'head', path);
    const untold = faults.filter((fault) => !store.isTold(fault));
    if (untold.length > 0) notices.push(faultNotice(path, untold));
  }
  for (const [path, address] of store.notFetched) {
    notices.push({
      code: 'schema-not-fetched',
      severity: 'info',
      path,
      message: `The schema of ${path} is at ${address}, which is not fetched. Copy it into the repository to have it judge the file.`,
    });
  }
  return notices;
}

function faultNotice(path: string, faults: readonly PlacedFault[]): Notice {
  const [first] = faults;
  const place = first?.pointer ? ` (${first.pointer})` : '';
  const count = countPhrase(faults.length, 'fault', 'faults');
  return {
    code: 'schema-error',
    severity: 'warning',
    path,
    ...(first?.line === undefined || first.path !== path ? {} : { line: first.line }),
    message: `The schema has ${count}${faults.length > 1 ? ', such as' : ''}: ${first?.message ?? ''}${place}. Until it is corrected, what is broken judges nothing.`,
  };
}
