import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './screenshot-report.ts';

const WINDOWS = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1400, height: 900 } },
} as const;
const SCHEMES = ['light', 'dark'] as const;

/**
 * Takes pictures of a labelling sheet on a phone and on a desktop, light and dark: before it starts, a row, the list of
 * rows, the finish, and the guideline on a phone.
 *
 * @returns the files written, e.g. `row-phone-dark.png`
 */
export async function screenshotSheet(
  browser: Browser,
  sheet: string,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const [name, window] of Object.entries(WINDOWS)) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ ...window, colorScheme });
      const page = await context.newPage();
      await page.goto(pathToFileURL(resolve(sheet)).href);
      for (const [view, open] of VIEWS) {
        await open(page);
        await page.waitForTimeout(250);
        const path = join(folder, `${view}-${name}-${colorScheme}.png`);
        await page.screenshot({ path });
        files.push(path);
      }
      await context.close();
    }
  }
  return files;
}

const VIEWS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['intro', async () => {}],
  [
    'row',
    async (page) => {
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByRole('group').last().getByRole('button').first().click();
      await page.getByRole('button', { name: "Can't tell" }).click();
      await page.getByRole('button', { name: 'Note' }).click();
      await page.getByRole('textbox').fill('Two rows in one.');
      await page.getByRole('button', { name: 'Save note' }).click();
    },
  ],
  ['list', (page) => page.getByRole('button', { name: 'All rows' }).click()],
  ['finish', (page) => page.getByRole('button', { name: 'Finish' }).click()],
  ['help', (page) => page.getByRole('button', { name: 'Help' }).click()],
  [
    'guideline',
    async (page) => {
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByRole('button', { name: 'Back to the rows' }).click();
      await page.getByRole('button', { name: 'Guideline', exact: true }).click();
    },
  ],
];

if (import.meta.main) {
  const [sheet, folder] = process.argv.slice(2);
  const browser = await launchBrowser();
  if (!sheet || !folder || !browser) {
    console.error(
      browser
        ? 'Usage: node scripts/screenshot-sheet.ts <sheet.html> <folder>'
        : 'No Chromium found: run `npm ci`.',
    );
    process.exitCode = 2;
  } else {
    for (const file of await screenshotSheet(browser, sheet, folder)) console.log(file);
  }
  await browser?.close();
}
