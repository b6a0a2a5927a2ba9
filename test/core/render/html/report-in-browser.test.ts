import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, screenshotReport } from '../../../../scripts/screenshot-report.ts';
import { renderReportHtml } from '../../../../src/core/render/html/render-report-html.ts';
import { manyFindings } from '../many-findings.ts';
import { type Sample, sample } from './sample.ts';

const browser = await launchBrowser();
const MEBIBYTE = 2 ** 20;

describe.skipIf(!browser)('the report in a browser (skipped where there is no Chromium)', () => {
  let folder: string;
  const pages: { page: Page; troubles: string[] }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'assay-report-'));
    await write('small.html', sample(420));
    await write('large.html', sample(103_000));
    await write('many.html', { report: manyFindings(), diffs: new Map() });
  });

  afterEach(async () => {
    for (const { page } of pages) await page.close();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(name: string, { report, diffs }: Sample): Promise<void> {
    await pipeline(renderReportHtml(report, diffs), createWriteStream(join(folder, name)));
  }

  /** Opens a report and notes every request, console message and violation of its policy. */
  async function open(name: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const viewport = { width: 1400, height: 900 };
    const page = await browser!.newPage({ viewport, reducedMotion: 'reduce', ...options });
    const troubles: string[] = [];
    const url = pathToFileURL(join(folder, name)).href;
    page.on('request', (request) => {
      const asked = request.url();
      if (asked !== url && !asked.startsWith('data:')) troubles.push(`request ${asked}`);
    });
    page.on('console', (message) => troubles.push(`${message.type()} ${message.text()}`));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('dialog', (dialog) => troubles.push(`dialog ${dialog.message()}`));
    pages.push({ page, troubles });
    await page.goto(url);
    return page;
  }

  const grid = (page: Page, id = 0) => page.locator(`#rows-${id} .grid`);
  const rows = (page: Page, id = 0) => page.locator(`#rows-${id} tbody tr`);
  /** Rows are drawn when they come into sight. */
  async function showRows(page: Page): Promise<void> {
    await page.locator('#rows-0').scrollIntoViewIfNeeded();
    await rows(page).first().waitFor();
  }

  const filter = (page: Page, name: string) => page.getByRole('combobox', { name });
  const total = (page: Page) => page.locator('.filter-count output');

  it('shows the changed rows, base above head', async () => {
    const page = await open('small.html');
    await showRows(page);
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5);
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('426');
    const first = await rows(page).first().textContent();
    expect(first).toContain('leading zeros lost');
    expect(await rows(page).first().locator('del mark').count()).toBeGreaterThan(0);
    expect(await total(page).textContent()).toBe('428 changed rows');
  });

  it('searches, filters, clears', async () => {
    const page = await open('small.html');
    await page.getByRole('searchbox').fill('kindly LOOK');
    await expect.poll(() => total(page).textContent()).toBe('3 of 428 changed rows');
    await page.getByRole('button', { name: 'damage' }).click();
    await expect.poll(() => total(page).textContent()).toBe('1 of 428 changed rows');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await filter(page, 'Dataset').selectOption('returns');
    await expect.poll(() => total(page).textContent()).toBe('3 of 428 changed rows');
    expect(await page.locator('#file-0').isVisible()).toBe(false);
    await filter(page, 'Dataset').selectOption('');
    await filter(page, 'Column').selectOption('body');
    await expect.poll(() => total(page).textContent()).toBe('3 of 428 changed rows');
    await filter(page, 'Column').selectOption('');
    await filter(page, 'Check').selectOption('duplicate-key');
    await expect.poll(() => total(page).textContent()).toMatch(/^[23] of 428 changed rows$/);
    expect(await page.locator('.finding').count()).toBe(2);
  });

  it('follows a finding to its rows', async () => {
    const page = await open('small.html');
    await page.locator('.finding summary').first().click();
    await page.locator('.finding a.show-rows').first().click();
    expect(await filter(page, 'Check').inputValue()).toBe('leading-zeros-lost');
    await expect.poll(() => total(page).textContent()).toBe('69 of 428 changed rows');
  });

  it('filters, orders and finds among a hundred kinds of finding', async () => {
    const page = await open('many.html');
    const count = page.locator('.finding-count output');
    const findings = page.locator('.finding:visible');
    const headings = page.locator('.finding-group h3 bdi');
    await expect.poll(() => count.textContent()).toBe('90 kinds');
    expect(await headings.first().textContent()).toBe('Errors · Accuracy');
    await page.getByRole('button', { name: 'timeliness', exact: true }).click();
    await page.getByRole('button', { name: 'existing', exact: true }).click();
    await expect.poll(() => count.textContent()).toBe('1 of 90 kinds');
    expect(await findings.count()).toBe(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await filter(page, 'Order by').selectOption('check');
    await expect.poll(() => headings.first().textContent()).toBe('column-retyped');
    await filter(page, 'Order by').selectOption('rows');
    const largest = page.locator('.finding .count').first();
    await expect.poll(() => largest.textContent()).toBe('401');
    await page.getByRole('searchbox').fill('leading ZEROS channel');
    await expect.poll(() => findings.count()).toBe(1);
    await page.locator('.dimensions a', { hasText: 'uniqueness' }).click();
    await expect.poll(() => count.textContent()).toMatch(/^1\d of 90 kinds$/);
  }, 60_000);

  it('leads from the verdict to a finding, whatever hides it', async () => {
    const page = await open('many.html');
    await page.getByRole('button', { name: 'info', exact: true }).click();
    await page.locator('.steps a').first().click();
    await expect.poll(() => page.locator('#finding-0 .finding-body').isVisible()).toBe(true);
  });

  it('draws a chart once its finding is opened, with a title, a legend and its numbers', async () => {
    const page = await open('many.html');
    const finding = page.locator('.finding[data-check="drift"]').first();
    await finding.locator('summary').first().click();
    const picture = finding.getByRole('img');
    await expect.poll(() => picture.getAttribute('aria-label')).toContain('base and head');
    expect(await picture.locator('rect').count()).toBe(8);
    expect(await finding.locator('.chart-legend li').allTextContents()).toEqual(['base', 'head']);
    await finding.getByText('Numbers').click();
    expect(await finding.locator('.chart-numbers td').first().textContent()).toBe('52 %');
  });

  it('sorts by a column, up, down and back', async () => {
    const page = await open('small.html');
    await showRows(page);
    const head = page.locator('#rows-0 th', { hasText: 'ticket_id' });
    const first = () => rows(page).first().textContent();
    await head.getByRole('button').click();
    await expect.poll(first).toContain('T-10000');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await expect.poll(first).toContain('T-10788');
    await head.getByRole('button').click();
    await expect.poll(first).toContain('T-10041');
  });

  it('opens a row in full by key, and leads to the next', async () => {
    const page = await open('small.html');
    await showRows(page);
    await grid(page).focus();
    for (const key of ['End', 'Home', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('T-10006');
    expect(await dialog.locator('.sides').first().textContent()).toMatch(/Base[\s\S]*Head/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => dialog.textContent()).toContain('T-10012');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(await grid(page).evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('keeps a hundred thousand changed rows smooth: few are drawn, the last is reached', async () => {
    expect((await stat(join(folder, 'large.html'))).size).toBeLessThan(60 * MEBIBYTE);
    const page = await open('large.html');
    await showRows(page);
    await page.locator('#rows-0 th', { hasText: 'Head' }).getByRole('button').click();
    await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
    const count = await grid(page).getAttribute('aria-rowcount');
    await expect.poll(() => rows(page).last().getAttribute('aria-rowindex')).toBe(count);
    expect(Number(count)).toBeGreaterThan(100_000);
    expect(await rows(page).count()).toBeLessThan(80);
    await page.getByRole('searchbox').fill('T-109999');
    await expect.poll(() => total(page).textContent()).toMatch(/^1 of 10\d,\d{3} changed rows$/);
  });

  it('tells verdict and findings without a script', async () => {
    const page = await open('small.html', { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe('Fail: 71 new errors');
    expect(await page.locator('.finding:visible').count()).toBeGreaterThan(4);
    expect(await page.locator('#rows-0').textContent()).toContain('switched off');
  });

  it('fits a phone and a desk, in light and in dark', async () => {
    const pictures = await screenshotReport(browser!, join(folder, 'small.html'), folder);
    expect(pictures).toHaveLength(4);
    for (const name of ['small.html', 'many.html']) {
      const page = await open(name);
      await page.evaluate('for (const d of document.querySelectorAll("details")) d.open = true');
      for (const width of [400, 1400]) {
        await page.setViewportSize({ width, height: 900 });
        const scrolls = await page.evaluate(
          'document.documentElement.scrollWidth > document.documentElement.clientWidth',
        );
        expect(scrolls, `${name} sideways at ${width} pixels`).toBe(false);
      }
    }
  }, 60_000);

  it('could request and run nothing if it tried', async () => {
    const page = await browser!.newPage();
    await page.goto(pathToFileURL(join(folder, 'small.html')).href);
    const blocked = await page.evaluate(`new Promise((resolve) => {
      const directives = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        directives.push(effectiveDirective);
        if (directives.length === 3) resolve(directives.sort());
      });
      new Image().src = 'https://example.invalid/a.png';
      fetch('https://example.invalid/').catch(() => {});
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    })`);
    expect(blocked).toEqual(['connect-src', 'img-src', 'script-src-elem']);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await page.close();
  });

  it('requested nothing, violated nothing, and ran nothing out of data', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});
