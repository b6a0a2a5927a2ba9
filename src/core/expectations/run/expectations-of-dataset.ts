import type { DataFiles } from '../../checks/data-files.ts';
import type { DatasetPolicy } from '../../checks/dataset-policy.ts';
import { EXPECTATIONS } from '../registry.ts';
import { parseSuite } from '../suite/parse-suite.ts';
import { configureExpectation } from './configure-expectation.ts';
import type { ConfiguredExpectation } from './configured-expectation.ts';

/**
 * What a dataset is held to: the expectations of the config, and those of its suite as head has it, since data and
 * suite change together, unless base is asked for. What is wrong with the suite is told by the check `suite-error`.
 */
export async function expectationsOfDataset(
  { expectations, suite }: Pick<DatasetPolicy, 'expectations' | 'suite'>,
  files: Pick<DataFiles, 'text'>,
  side: 'base' | 'head' = 'head',
): Promise<ConfiguredExpectation[]> {
  const own = expectations.flatMap(({ name, parameters }) => {
    const expectation = EXPECTATIONS.get(name);
    return expectation ? [configureExpectation(expectation, parameters)] : [];
  });
  const text = suite === undefined ? undefined : await files.text(side, suite);
  return text === undefined ? own : [...own, ...parseSuite(text).expectations];
}
