import { describeLoad } from '../machine.ts';
import { AIMS } from './aims.ts';
import { type Judgement, judgeAim } from './judge-aim.ts';
import { judgeGrowth } from './judge-growth.ts';
import type { Outcome } from './outcome.ts';
import { pairTitles } from './pair-titles.ts';
import type { Remarks } from './read-remarks.ts';
import { renderGrowth } from './render-growth.ts';
import { renderMeasurements } from './render-measurements.ts';

/** The page that tells a run. */
export function renderResults(outcome: Outcome, remarks: Remarks): string {
  const { date, machine, loadBefore, runs, onceFromSeconds, measurements, growth } = outcome;
  const judgements = [
    ...AIMS.map((aim) => judgeAim(aim, measurements)),
    ...growth.map(judgeGrowth),
  ];
  return `# How fast Assay is

Written by \`npm run bench\` on ${date}; remarks come from [REMARKS.md](REMARKS.md). Ratios count, absolute times do not: everything
is of one run on one machine. Times are of whole processes by the wall clock, files in the page cache: the median of ${runs} runs, in
which all programs took turns after a warm-up; what takes longer than ${onceFromSeconds} s ran once. Memory is the peak of the largest process.

Machine: ${machine}. ${describeLoad(loadBefore)}

![Time of a comparison, by tool](../docs/bench.svg)

## Aims
${renderAims(judgements, remarks)}
## Measurements
${renderMeasurements(measurements, pairTitles())}
## Growth
![Time and memory of a comparison, by size of the files and of the change](../docs/bench-growth.svg)

${growth.map(renderGrowth).join('\n')}
${remarks.sections}

## Who took part
${renderVersions(outcome)}`;
}

function renderAims(judgements: readonly Judgement[], { tried }: Remarks): string {
  const rows = judgements.map(
    ({ name, compared, aim, measured, verdict }) =>
      `| ${compared} | ${aim} | ${measured} | ${verdict} | ${tried.get(name) ?? ''} |`,
  );
  return `| | aim | measured | | what was tried |
|---|--:|--:|---|---|
${rows.join('\n')}
`;
}

function renderVersions({ versions, skipped }: Outcome): string {
  const told = [...new Set(versions.values())];
  const namesOf = (version: string) =>
    [...versions].flatMap(([name, one]) => (one === version ? [name] : [])).join('; ');
  const took = told.map((version) => `| ${namesOf(version)} | ${version} |`);
  const not = skipped.map(({ name, reason }) => `| ${name} | skipped: ${reason} |`);
  return `| | version |
|---|---|
${[...took, ...not].join('\n')}
`;
}
