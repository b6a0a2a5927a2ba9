import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../src/check/run-check.ts';
import { CHECKS } from '../src/core/checks/registry.ts';
import { renderReportTerminal } from '../src/core/render/report/render-report-terminal.ts';
import type { Report } from '../src/core/report/report.ts';
import { type CheckCase, listCheckCases } from './checks/check-case.ts';
import { memoryRevisions } from './memory-revisions.ts';

const RECORDING = process.env['UPDATE_GOLDEN'] === '1';

/** The day on which every case happens. */
const NOW = new Date('2026-07-01T12:00:00Z');

// Every check has cases in which it fires and cases in which it stays silent, see `checks/check-case.ts`.
// `UPDATE_GOLDEN=1 npx vitest run test/checks.test.ts -t <check>` records what the report says of them.
describe('checks, case by case', () => {
  it.each(listCheckCases().map((given) => [`${given.check}: ${given.situation}`, given] as const))(
    '%s',
    async (_, given) => {
      const { report, text } = await reportOf(given);
      const golden = join(given.folder, 'report.txt');
      if (RECORDING) writeFileSync(golden, text);
      expect(text).toBe(readFileSync(golden, 'utf8').replaceAll('\r\n', '\n'));
      expect(isReported(given.check, report)).toBe(given.situation.startsWith('fires'));
    },
  );

  it.each(CHECKS.map(({ name }) => name))('%s has a case for both', (name) => {
    const situations = listCheckCases(name).map(({ situation }) => situation);
    expect(situations.filter((each) => each.startsWith('fires'))).not.toEqual([]);
    expect(situations.filter((each) => each.startsWith('silent'))).not.toEqual([]);
    expect(existsSync(join(import.meta.dirname, 'checks', name, 'fires'))).toBe(true);
  });
});

async function reportOf({ base, head }: CheckCase): Promise<{ report: Report; text: string }> {
  const revisions = memoryRevisions({ base, head });
  try {
    const { report, diffs } = await runCheck({ revisions, judgedBy: 'base', now: NOW });
    return {
      report,
      text: renderReportTerminal(report, diffs, { width: Number.POSITIVE_INFINITY, colour: false }),
    };
  } finally {
    await revisions.close();
  }
}

/** Whether this change made something that the check reports. */
function isReported(check: string, report: Report): boolean {
  return report.datasets
    .flatMap(({ files }) => files.flatMap(({ findings }) => findings))
    .some((finding) => finding.check === check && finding.standing === 'new');
}
