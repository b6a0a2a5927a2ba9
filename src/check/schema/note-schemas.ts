import type { Notice } from '../../core/report/report.ts';
import { listNames } from '../../core/words/list-names.ts';
import type { ChangedFile } from '../../revisions/revisions.ts';
import { type FoundSchema, findSchema } from './find-schema.ts';
import type { SchemaStore } from './schema-store.ts';

type Home = NonNullable<FoundSchema['home']>;

/**
 * What there is to say of schemas besides findings, which are about data files: removed data that a package still lists,
 * and schemas at addresses, which are not fetched.
 */
export async function noteSchemas(
  store: SchemaStore,
  changed: readonly ChangedFile[],
): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const path of changed.flatMap(gonePath)) {
    const home = (await findSchema(store, 'head', path, undefined))?.home;
    if (home) notices.push(removalNotice(path, home));
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

/** The path at which head has nothing more. */
function gonePath({ path, basePath, status }: ChangedFile): string[] {
  if (status === 'removed') return [path];
  return status === 'renamed' && basePath !== undefined ? [basePath] : [];
}

/** A data file that is gone, and that its package still lists. */
function removalNotice(
  path: string,
  { package: { path: listing, resources }, resource }: Home,
): Notice {
  const { name } = resource.resource;
  const referrers = resources.filter(({ schema }) =>
    schema?.foreignKeys.some(({ reference }) => name !== '' && reference.resource === name),
  );
  const lost = referrers.flatMap(({ paths }) => paths);
  const refer =
    lost.length === 0
      ? ''
      : `, and ${listNames(lost)} ${lost.length === 1 ? 'refers' : 'refer'} to it`;
  return {
    code: 'schema-error',
    severity: 'warning',
    path: listing,
    message: `This change takes ${path} away, which ${listing} still lists${refer}. Change the data package too, or keep the file.`,
  };
}
