import { parseSuite } from './parse-suite.ts';
import type { SuiteFault } from './suite-fault.ts';

/** What is wrong with a suite file, one that is not there (`undefined`) included. */
export function findSuiteFaults(path: string, text: string | undefined): readonly SuiteFault[] {
  if (text !== undefined) return parseSuite(text).faults;
  return [{ pointer: '', message: `${path} does not exist` }];
}
