import type { Config } from '../../config/config.ts';
import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import type { PlacedFault } from '../../core/schema/file-schema.ts';
import type { ChangedFile, Side } from '../../revisions/revisions.ts';
import { readSchema } from '../schema/find-schema.ts';
import { isSchemaPath } from '../schema/is-schema-path.ts';
import type { SchemaStore } from '../schema/schema-store.ts';
import { readSuiteFaults } from './read-suite-faults.ts';

/** A suite or a schema, and what is wrong with it in head. */
export interface RuleFile {
  readonly kind: 'suite' | 'schema';
  readonly path: string;
  /** The datasets that name it; none where it is a data package that nothing names. */
  readonly datasets: readonly DatasetPolicy[];
  readonly faults: readonly PlacedFault[];
  /** Those of the faults that this change brought, with the file or with the config that names it. */
  readonly fresh: readonly PlacedFault[];
}

/** Where rule files are looked for. */
export interface RuleFileSources {
  /** The config that judges, and the one that this change makes of it. */
  readonly configs: readonly Config[];
  /** The rules of base; undefined where it has none that can be used. */
  readonly before: Config | undefined;
  readonly changed: readonly ChangedFile[];
  readonly schemas: SchemaStore;
  readonly text: (side: Side, path: string) => Promise<string | undefined>;
}

/** The suites and schemas with faults: all that the config names, changed ones, and those that judged a changed file. */
export async function findRuleFiles(sources: RuleFileSources): Promise<RuleFile[]> {
  const { before, schemas, text } = sources;
  const seen = new Set<string>();
  const found: RuleFile[] = [];
  for (const { kind, path, datasets } of listRules(sources)) {
    const faultsOn = async (side: Side) =>
      kind === 'suite'
        ? readSuiteFaults(path, () => text(side, path))
        : (await readSchema(schemas, side, path)).faults;
    // A data package tells of the schemas that it names, which may be there on their own account.
    const faults = (await faultsOn('head')).filter((fault) => !seen.has(identify(fault)));
    if (faults.length === 0) continue;
    for (const fault of faults) seen.add(identify(fault));
    const isNamed = datasets.length > 0;
    const wasNamed = before?.datasets.some((dataset) => dataset[kind] === path) ?? false;
    const known = new Set(isNamed && !wasNamed ? [] : (await faultsOn('base')).map(identify));
    const fresh = faults.filter((fault) => !known.has(identify(fault)));
    found.push({ kind, path, datasets, faults, fresh });
  }
  return found;
}

function listRules({ configs, changed, schemas }: RuleFileSources) {
  const rules = new Map<string, Pick<RuleFile, 'kind' | 'path'> & { datasets: DatasetPolicy[] }>();
  const add = (kind: RuleFile['kind'], path: string) => {
    const rule = rules.get(`${kind} ${path}`) ?? { kind, path, datasets: [] };
    rules.set(`${kind} ${path}`, rule);
    return rule;
  };
  for (const dataset of configs.flatMap(({ datasets }) => datasets)) {
    if (dataset.suite !== undefined) add('suite', dataset.suite).datasets.push(dataset);
    if (typeof dataset.schema === 'string') add('schema', dataset.schema).datasets.push(dataset);
  }
  for (const { path, status } of changed) {
    const isSchema = configs.some((config) => isSchemaPath(path, config));
    if (status !== 'removed' && isSchema) add('schema', path);
  }
  for (const path of schemas.toldPaths) add('schema', path);
  return rules.values();
}

/** The line may change where the fault does not. */
function identify({ path, pointer, message }: PlacedFault): string {
  return JSON.stringify([path, pointer, message]);
}
