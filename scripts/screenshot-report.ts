import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

const WIDTHS = [400, 1400] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Made for functions of a cloud: one process, which ends with its first page, and no web security. */
const UNWANTED = ['--single-process', '--no-zygote', '--disable-web-security'];

/** A headless Chromium: the bundled one, else the system's; undefined where there is neither. */
export async function launchBrowser(): Promise<Browser | undefined> {
  try {
    const executablePath = await chromium.executablePath();
    const args = chromium.args.filter((arg) => !UNWANTED.includes(arg));
    return await playwright.launch({ executablePath, args, headless: true });
  } catch {
    const executablePath = '/usr/bin/chromium';
    if (!existsSync(executablePath)) return undefined;
    return playwright.launch({ executablePath, args: ['--no-sandbox'], headless: true });
  }
}

/**
 * Takes pictures of an HTML report: light and dark, 400 and 1,400 pixels wide, the whole page.
 *
 * @returns the files written, e.g. `report-light-1400.png`
 */
export async function screenshotReport(
  browser: Browser,
  report: string,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      await page.goto(pathToFileURL(resolve(report)).href);
      await drawAllRows(page);
      const path = join(folder, `report-${colorScheme}-${width}.png`);
      await page.screenshot({ path, fullPage: true });
      await page.close();
      files.push(path);
    }
  }
  return files;
}

/** Rows are drawn when they come into sight: shows every grid once, and returns to the top. */
async function drawAllRows(page: Page): Promise<void> {
  for (const rows of await page.locator('.rows').all()) await rows.scrollIntoViewIfNeeded();
  await page.locator('.grid-reserve').waitFor({ state: 'detached' });
  await page.evaluate('scrollTo(0, 0)');
}

if (import.meta.main) {
  const [report, folder] = process.argv.slice(2);
  const browser = await launchBrowser();
  if (!report || !folder || !browser) {
    console.error(
      browser
        ? 'Usage: node scripts/screenshot-report.ts <report.html> <folder>'
        : 'No Chromium found: run `npm ci`.',
    );
    process.exitCode = 2;
  } else {
    for (const file of await screenshotReport(browser, report, folder)) console.log(file);
  }
  await browser?.close();
}
