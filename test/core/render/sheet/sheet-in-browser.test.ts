import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../../scripts/screenshot-report.ts';
import type { AnswerFile, Packet } from '../../../../src/core/audit/packet.ts';
import { renderSheet } from '../../../../src/core/render/sheet/render-sheet.ts';
import { codeOf, MANY_LABELS, samplePacket } from './sample-packet.ts';

const browser = await launchBrowser();
const DESKTOP = { viewport: { width: 1400, height: 900 } };
const SMALL_PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe.skipIf(!browser)('the sheet in a browser (skipped where there is no Chromium)', () => {
  let folder: string;
  const opened: { context: BrowserContext; troubles: string[] }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'assay-sheet-'));
  });

  afterEach(async () => {
    const all = opened.splice(0);
    for (const { context } of all) await context.close();
    expect(all.flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a sheet and notes every request, console message and violation of its policy. */
  async function open(packet: Packet, options: BrowserContextOptions = DESKTOP): Promise<Page> {
    const path = join(folder, `${packet.audit}.html`);
    await writeFile(path, renderSheet(packet));
    const context = await browser!.newContext({ reducedMotion: 'reduce', ...options });
    const troubles: string[] = [];
    opened.push({ context, troubles });
    const url = pathToFileURL(path).href;
    context.on('request', (request) => {
      const asked = request.url();
      if (asked !== url && !/^(?:data|blob):/.test(asked)) troubles.push(`request ${asked}`);
    });
    context.on('console', (message) => troubles.push(`${message.type()} ${message.text()}`));
    context.on('weberror', (error) => troubles.push(String(error.error())));
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const row = (page: Page) => page.locator('.row');
  const codeShown = (page: Page) => row(page).getAttribute('data-code');
  const said = (page: Page) => page.getByRole('status').textContent();

  async function download(page: Page, name = 'Download answers'): Promise<string> {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return readFile(await file.path(), 'utf8');
  }

  const answersOf = (text: string) =>
    (JSON.parse(text) as AnswerFile).answers.map(({ answer }) => answer);

  it('takes twelve rows by keyboard alone, with undo, a note and a reload', async () => {
    const page = await open(samplePacket());
    await page.keyboard.press('Enter');
    expect(await codeShown(page)).toBe(codeOf(0));
    await page.keyboard.press('1');
    expect(await said(page)).toBe('✓Row 1: sneaker');
    expect(await codeShown(page)).toBe(codeOf(1));
    await page.keyboard.press('5');
    await page.keyboard.press('3');
    await page.keyboard.press('u');
    expect(await said(page)).toBe('↶Undone: row 3 has no answer again');
    await page.keyboard.press('Control+z');
    expect(await codeShown(page)).toBe(codeOf(1));
    await page.keyboard.press('2');
    await page.keyboard.press('?');
    await page.keyboard.press('n');
    await page.keyboard.type('x marks 1 spot, 2 rows?');
    await page.keyboard.press('Enter');
    expect(await page.locator('.own-note').textContent()).toContain('x marks 1 spot');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowLeft');
    expect(await codeShown(page)).toBe(codeOf(5));
    for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key);
    expect(await codeShown(page)).toBe(codeOf(9));

    await page.reload();
    expect(await page.locator('.progress p').textContent()).toContain('8 of 12 rows');
    expect(await codeShown(page)).toBe(codeOf(4));
    for (const key of ['1', '1', '1', '1']) await page.keyboard.press(key);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'All done. Thank you!',
    );

    const file = JSON.parse(await download(page)) as AnswerFile;
    expect({ ...file, answers: [] }).toEqual({
      schema_version: 1,
      audit: 'a7k2m9',
      expert: 'expert-1',
      answers: [],
    });
    const expected =
      "sneaker,boot,can't tell,bad row,sneaker,sneaker,boot,sandal,slipper,sneaker,sneaker,sneaker";
    expect(file.answers.map(({ answer }) => answer)).toEqual(expected.split(','));
    expect(file.answers.map(({ code }) => code)).toEqual(
      Array.from({ length: 12 }, (_, index) => codeOf(index)),
    );
    expect(file.answers[3]?.note).toBe('x marks 1 spot, 2 rows?');
    for (const { seconds } of file.answers) expect(seconds ?? 0).toBeLessThan(60);
    const csv = await download(page, 'Download as CSV');
    expect(csv.startsWith('\ufeffcode,answer,note,seconds\r\n')).toBe(true);
    expect(csv).toContain(`${codeOf(3)},bad row,"x marks 1 spot, 2 rows?",`);
  });

  it('finds one of 77 labels by a few letters', async () => {
    const ask = { column: 'intent', kind: 'label', labels: MANY_LABELS } as const;
    const page = await open(samplePacket({ ask, audit: 'many' }));
    await page.keyboard.press('Enter');
    expect(await page.locator('.found button').count()).toBe(77);
    await page.keyboard.press('Enter');
    await page.keyboard.type('card arr');
    expect(await page.locator('.found button').allTextContents()).toEqual(['card_arrival']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('verify');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // Letters that are shortcuts elsewhere are text here.
    await page.keyboard.type('unab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('?');
    await page.keyboard.type('zzz');
    await page.keyboard.press('Enter');
    expect(await page.locator('#finder-hint').textContent()).toContain('No label fits');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    expect(await codeShown(page)).toBe(codeOf(3));
    await page.keyboard.press('Escape');
    await page.keyboard.press('x');
    expect(await said(page)).toBe('✓Row 4: bad row');
    await page.keyboard.press('u');
    await page.keyboard.press('/');
    await page.keyboard.type('terminate');
    await page.keyboard.press('Enter');
    await button(page, 'Finish').click();
    expect(answersOf(await download(page)).slice(0, 5)).toEqual([
      'card_arrival',
      'verify_source_of_funds',
      'unable_to_verify_identity',
      'terminate_account',
      '',
    ]);
  });

  it('works by touch on a screen 360 pixels wide', async () => {
    const page = await open(samplePacket({ audit: 'touch' }), SMALL_PHONE);
    await button(page, 'Start').tap();
    await button(page, 'boot').tap();
    await button(page, "Can't tell").tap();
    await button(page, 'Note').tap();
    await page.getByRole('textbox').fill('a note');
    await button(page, 'Save note').tap();
    await button(page, 'Undo').tap();
    await button(page, 'ballet_flat').tap();
    await button(page, 'Guideline').tap();
    expect(await page.getByRole('dialog').textContent()).toContain('How to label footwear');
    await button(page, 'Close the guideline').tap();
    for (const label of await page.locator('.dock button, .bar button').all()) {
      const box = await label.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    await button(page, 'All rows').tap();
    await page.getByRole('button', { name: /^Unanswered/ }).tap();
    await page.locator('.row-list li button').nth(2).tap();
    expect(await codeShown(page)).toBe(codeOf(5));
    await button(page, 'Finish').tap();
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(360);
    expect(answersOf(await download(page)).slice(0, 4)).toEqual([
      'boot',
      "can't tell",
      'ballet_flat',
      '',
    ]);
  });

  it('takes a double click on Start for one click, and not for an answer to the row beneath', async () => {
    const page = await open(samplePacket({ audit: 'double' }), {
      viewport: { width: 390, height: 844 },
    });
    await button(page, 'Start').dblclick();
    await button(page, 'boot').dblclick();
    expect(await codeShown(page)).toBe(codeOf(1));
    await button(page, 'Finish').click();
    expect(answersOf(await download(page)).slice(0, 3)).toEqual(['boot', '', '']);
  });

  it('merges what two tabs answer', async () => {
    const packet = samplePacket({ audit: 'tabs' });
    const one = await open(packet);
    await one.keyboard.press('Enter');
    const two = await one.context().newPage();
    await two.goto(one.url());
    await two.keyboard.press('Enter');
    await one.keyboard.press('1');
    await two.keyboard.press('j');
    await two.keyboard.press('2');
    for (const page of [one, two]) {
      await expect.poll(() => page.locator('.progress p').textContent()).toContain('2 of 12 rows');
    }
    await two.reload();
    await button(two, 'Finish').click();
    expect(answersOf(await download(two)).slice(0, 3)).toEqual(['sneaker', 'boot', '']);
  });

  it('goes on from a file that another browser exported', async () => {
    const packet = samplePacket({ audit: 'elsewhere' });
    const one = await open(packet);
    await one.keyboard.press('Enter');
    for (const key of ['1', '2', '?']) await one.keyboard.press(key);
    await button(one, 'Finish').click();
    const text = await download(one);
    const two = await open(packet);
    const choose = async (content: string) => {
      const [chooser] = await Promise.all([
        two.waitForEvent('filechooser'),
        button(two, 'Go on from a file').click(),
      ]);
      const buffer = Buffer.from(content);
      await chooser.setFiles({ name: 'answers.json', mimeType: 'application/json', buffer });
    };
    await choose('code,answer\n');
    await expect.poll(() => said(two)).toContain('not a file of answers');
    await choose(text);
    await expect.poll(() => said(two)).toBe('Answers taken in: 3.');
    await button(two, 'Go on').click();
    expect(await codeShown(two)).toBe(codeOf(3));
  });

  it('takes values that are typed in', async () => {
    const ask = { column: 'price', kind: 'value', labels: [] } as const;
    const page = await open(samplePacket({ ask, audit: 'value' }));
    await page.keyboard.press('Enter');
    await page.keyboard.type(' 49.90 ');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=50+1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('?');
    await button(page, 'Finish').click();
    expect(answersOf(await download(page)).slice(0, 4)).toEqual([
      '49.90',
      '=50+1',
      "can't tell",
      '',
    ]);
    expect(await download(page, 'Download as CSV')).toContain(`${codeOf(1)},'=50+1,`);
  });

  it('warns before answers are closed that were never exported', async () => {
    const page = await open(samplePacket({ audit: 'close' }));
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await button(page, 'Start').click();
    await button(page, 'boot').click();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await button(page, 'Finish').click();
    await download(page);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  it('counts the time that a row is looked at, over all visits, without breaks', async () => {
    const page = await open(samplePacket({ audit: 'time' }));
    await page.clock.install();
    await page.reload();
    await page.clock.pauseAt(new Date(Date.now() + 1000));
    await button(page, 'Start').click();
    await page.clock.runFor(30_000);
    await page.keyboard.press('j');
    await page.clock.runFor(600_000);
    await page.keyboard.press('k');
    await page.clock.runFor(12_500);
    await page.keyboard.press('1');
    await button(page, 'All rows').click();
    await page.clock.runFor(45_000);
    await button(page, 'Finish').click();
    const { answers } = JSON.parse(await download(page)) as AnswerFile;
    expect(answers.slice(0, 2).map(({ seconds }) => seconds)).toEqual([42.5, 60]);
  });

  it('keeps a note whose writer goes elsewhere, and leaves one that is cancelled', async () => {
    const page = await open(samplePacket({ audit: 'notes' }));
    await button(page, 'Start').click();
    await button(page, 'Note').click();
    await page.keyboard.type('half a no');
    await button(page, 'Next row').click();
    expect(await codeShown(page)).toBe(codeOf(1));
    await page.keyboard.press('n');
    await page.keyboard.type('not this');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.type('nor this');
    await button(page, 'Cancel').click();
    await button(page, 'Finish').click();
    const { answers } = JSON.parse(await download(page)) as AnswerFile;
    expect(answers.slice(0, 2).map(({ note }) => note)).toEqual(['half a no', '']);
  });

  it('says so where nothing can be kept', async () => {
    const page = await open(samplePacket({ audit: 'blocked' }));
    await page.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })",
    );
    await page.reload();
    expect(await page.getByRole('alert').textContent()).toContain('cannot keep your answers');
    await button(page, 'Start').click();
    await button(page, 'boot').click();
    expect(await codeShown(page)).toBe(codeOf(1));
  });

  it('shows hostile cells as text, and stays quick with many long ones', async () => {
    const evil = `</script><img src=x onerror=alert(1)>\u202e${'x'.repeat(100_000)}`;
    const cells = Array.from({ length: 20 }, (_, index) => ({
      column: `column ${index}`,
      text: index % 5 === 0 ? evil : index % 5 === 1 ? 'שלום עולם' : String(index),
    }));
    const rows = Array.from({ length: 60 }, (_, index) => ({ code: codeOf(index), cells }));
    const page = await open(samplePacket({ rows, audit: 'large', guideline: evil }));
    await button(page, 'Start').click();
    expect(await row(page).locator('img').count()).toBe(0);
    expect(await row(page).textContent()).toContain('<img src=x onerror=alert(1)>‹U+202E›');
    const started = performance.now();
    for (let index = 0; index < 20; index++) await page.keyboard.press('1');
    expect(await codeShown(page)).toBe(codeOf(20));
    expect(performance.now() - started).toBeLessThan(10_000);
    await row(page)
      .getByRole('button', { name: /^Show all 100,0/ })
      .first()
      .click();
    await button(page, 'All rows').click();
    expect(await page.locator('.row-list li').count()).toBe(60);
  });

  it('says what to do where JavaScript is off', async () => {
    const page = await open(samplePacket({ audit: 'off' }), {
      ...DESKTOP,
      javaScriptEnabled: false,
    });
    expect(await page.locator('body').innerText()).toContain(
      'ask whoever sent it for the CSV file',
    );
    expect(await page.locator('body').innerText()).toContain('How to label footwear');
  });
});
