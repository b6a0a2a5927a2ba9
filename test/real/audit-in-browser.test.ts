import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/screenshot-report.ts';
import { runCli } from '../../src/cli/runner.ts';
import { fakeTerminal } from '../cli/fake-terminal.ts';
import { AUDITED, bankingAudit } from './banking-audit.ts';
import { REAL_DATA, WITHOUT_REAL_DATA } from './real-data.ts';

const browser = REAL_DATA ? await launchBrowser() : undefined;
const ROWS = 60;

describe.skipIf(!browser)(`an audit of banking77 in a browser${WITHOUT_REAL_DATA}`, () => {
  let folder: string;
  let simulated: ReturnType<typeof bankingAudit>;

  async function assay(...argv: string[]) {
    const terminal = fakeTerminal(folder);
    const code = await runCli(argv, terminal);
    return { code, ...terminal.written };
  }

  /** Labels every row of a sheet as a person would: reads it, types the label, presses Enter; then saves the file. */
  async function label(expert: string, say: (text: string) => string, kind: 'json' | 'csv') {
    const page = await browser!.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(pathToFileURL(join(folder, 'audit', `${expert}.html`)).href);
    await page.getByRole('button', { name: 'Start' }).click();
    const count = Number(/of (\d+)/.exec((await page.locator('.row h1').textContent())!)![1]);
    for (let row = 1; row <= count; row++) {
      await page.getByRole('region', { name: `Row ${row} of ${count}` }).waitFor();
      const text = await page.locator('.row dd').first().textContent();
      await page.locator('#answer-box').fill(say(text!));
      await page.locator('#answer-box').press('Enter');
    }
    await page.getByRole('heading', { name: 'All done' }).waitFor();
    const download = page.waitForEvent('download');
    const name = kind === 'json' ? 'Download answers' : 'Download as CSV';
    await page.getByRole('button', { name }).click();
    const file = await download;
    await file.saveAs(join(folder, 'audit', file.suggestedFilename()));
    await page.close();
    return count;
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-browser-audit-'));
    simulated = bankingAudit();
    writeFileSync(join(folder, 'train.csv'), simulated.csv);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('recovers the simulated agreement and error rate within their intervals', {
    timeout: 120_000,
  }, async () => {
    const started = await assay(
      ...['audit', 'start', 'train.csv', '--label', 'category', '--class', AUDITED],
      ...['--size', String(ROWS), '--experts', 'expert-1,expert-2', '--output', 'audit'],
      ...['--secret', 'a secret'],
    );
    expect(started).toMatchObject({ code: 0, err: '' });
    const asked = [
      await label('expert-1', simulated.expert(11), 'json'),
      await label('expert-2', simulated.expert(22), 'csv'),
    ];
    expect(asked).toEqual([75, 75]);

    const status = await assay('audit', 'status', 'audit');
    expect(status.out).toContain('All answers are in');
    const { code, out } = await assay('audit', 'score', 'audit', '--format', 'json');
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report.problems).toEqual([]);
    expect(report.notes).toEqual([]);
    expect(report.agreement.compared).toBe(ROWS);
    const { low, high } = report.agreement.rate_interval;
    expect(low).toBeLessThan(simulated.agreement);
    expect(high).toBeGreaterThan(simulated.agreement);
    expect(report.errors.interval.low).toBeLessThan(simulated.wrong);
    expect(report.errors.interval.high).toBeGreaterThan(simulated.wrong);
    expect(report.experts[0].seconds_a_row).toBeGreaterThan(0);
    expect(report.patches).toEqual(['train.csv.patch.jsonl']);
  });
});
