import type { Check, CheckContext } from '../../checks/check.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { columnsOfCondition } from '../row-condition/columns-of-condition.ts';
import type { ConfiguredExpectation } from '../run/configured-expectation.ts';
import { sameExpectation } from '../run/same-expectation.ts';
import { describeExpectation } from './describe-expectation.ts';
import { judgeSides } from './judge-sides.ts';
import { exceptionsOf, type Judged, violationsOf } from './violations-of.ts';

/**
 * The checks that a dataset's expectations are: two each of the expectation's own name, one that tells where it is not
 * met, by its severity, and one that tells where it could not be judged, which is an error always, as in Great
 * Expectations. All are judged together, in one pass over each side.
 *
 * @param ofBase The expectations that base had: one that it had not and that cannot be judged is this change's doing.
 */
export function expectationChecks(
  expectations: readonly ConfiguredExpectation[],
  ofBase: readonly ConfiguredExpectation[] = expectations,
): Check[] {
  const known = new Set(ofBase.map(sameExpectation));
  const judged = new WeakMap<CheckContext, Promise<readonly Judged[]>>();
  const judge = (context: CheckContext) => {
    const known = judged.get(context) ?? judgeSides(expectations, context);
    judged.set(context, known);
    return known;
  };
  return expectations.flatMap((configured, i) => {
    const judgedHere = async (context: CheckContext) => (await judge(context))[i];
    const isNew = !known.has(sameExpectation(configured));
    return [verdictCheck(configured, judgedHere), exceptionCheck(configured, judgedHere, isNew)];
  });
}

/** Undefined where head has nothing to judge. */
type JudgedHere = (context: CheckContext) => Promise<Judged | undefined>;

function verdictCheck(configured: ConfiguredExpectation, judgedHere: JudgedHere): Check {
  const { expectation, severity } = configured;
  const what = describeExpectation(configured);
  return {
    ...commonParts(configured),
    severity,
    hint: 'Correct the data, or change the expectation if it no longer holds.',
    find: async (context) => violationsOf(await judgedHere(context)),
    describe: (violations) =>
      expectation.form === 'map'
        ? `${countPhrase(violations.length, 'row does', 'rows do')} not meet ${what}`
        : `The file does not meet ${what}`,
  };
}

function exceptionCheck(
  configured: ConfiguredExpectation,
  judgedHere: JudgedHere,
  isNew: boolean,
): Check {
  return {
    ...commonParts(configured),
    severity: 'error',
    hint: 'Put the column back, or write the expectation so that it fits the data.',
    find: async (context) => exceptionsOf(await judgedHere(context), isNew),
    describe: () => `${describeExpectation(configured)} cannot be judged`,
  };
}

function commonParts(configured: ConfiguredExpectation) {
  const { name, about, dimension } = configured.expectation;
  return {
    name,
    rule: describeExpectation(configured),
    title: name,
    dimension,
    about,
    caveat: '',
    peers: [`Great Expectations: ${name}`],
    parameters: {},
    reads: ({ head }: CheckContext) => columnsRead(configured, head.columns),
  };
}

/** The columns of head that decide whether a row meets the expectation. */
function columnsRead(
  { columns, condition }: ConfiguredExpectation,
  names: readonly string[],
): number[] {
  const read = [...columns, ...(condition ? columnsOfCondition(condition) : [])];
  return read.map((name) => names.indexOf(name)).filter((position) => position !== -1);
}
