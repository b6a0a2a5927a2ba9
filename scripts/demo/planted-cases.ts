import { parse, stringify } from 'yaml';
import { CHECKS } from '../../src/core/checks/registry.ts';
import { type CheckCase, openCheckCase } from '../../test/checks/check-case.ts';
import type { FileContent } from './demo-files.ts';
import type { Planted } from './planted.ts';

/** The firing case of a check, as a part of the demo's repository. */
export interface PlantedCase {
  readonly planted: Planted;
  /** Its files on the base branch. */
  readonly base: readonly (readonly [path: string, content: FileContent])[];
  readonly datasets: readonly unknown[];
}

/** The cases `fires` of all checks but those that are planted by hand. */
export function casesToPlant(byHand: ReadonlySet<string>): PlantedCase[] {
  return CHECKS.filter(({ name }) => !byHand.has(name)).map(({ name, title }) =>
    toPlantedCase(openCheckCase(name, 'fires'), title),
  );
}

function toPlantedCase({ check, base, head, config }: CheckCase, title: string): PlantedCase {
  const isData = ([path]: readonly [string, FileContent]) => path.startsWith('data/');
  const files = [...head].filter(isData);
  const removed = [...base.keys()].filter((path) => path.startsWith('data/') && !head.has(path));
  return {
    base: [...base].filter(isData),
    datasets: datasetsOf(config, check),
    planted: {
      check,
      path: `data/${check}`,
      what: `${title.toLowerCase()}, as in test/checks/${check}/fires`,
      plant: ({ others }) => {
        for (const [path, content] of files) others.set(path, content);
        for (const path of removed) others.delete(path);
      },
    },
  };
}

/** The config of a case is a part of the demo's, so it may speak of its own datasets alone. */
function datasetsOf(config: string | undefined, check: string): readonly unknown[] {
  const { datasets = [], ...rest } = parse(config ?? '{}') as Record<string, unknown>;
  if (Object.keys(rest).length > 0)
    throw new Error(`test/checks/${check}/fires/_assay.yml may hold nothing but \`datasets\``);
  return datasets as readonly unknown[];
}

/** A config with the datasets of all cases added. */
export function withDatasets(config: string, cases: readonly PlantedCase[]): string {
  const { datasets, ...rest } = parse(config) as { datasets: readonly unknown[] };
  return stringify({ ...rest, datasets: [...datasets, ...cases.flatMap((each) => each.datasets)] });
}
