import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFakeGitHub } from '../../github/fake/create-fake-github.ts';
import type { DeliveryMode } from '../../github/fake/webhooks/delivery.ts';
import { CONFIG, labelOf, PEOPLE, tickets } from './app-world.ts';
import { answerPackets } from './experts.ts';
import { startApp, WEBHOOK_SECRET } from './live-app.ts';

const MODES: readonly (readonly [string, readonly DeliveryMode[]])[] = [
  ['as they come', ['prompt']],
  ['late, doubled and out of order', ['late', 'doubled', 'shuffled']],
];

it.each(MODES)('reviews a pull request by webhooks %s', async (_, delivery) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-app-'));
  const github = await createFakeGitHub({
    people: PEOPLE,
    delivery,
    seed: 7,
    files: {
      '.github/assay.yml': CONFIG,
      'docs/labelling.md': '# Labelling\n\nA refund is about money back.\n',
      'data/tickets.csv': tickets(5),
    },
  });
  try {
    const started = Date.now();
    const clock = () => new Date(started + (Date.now() - started));
    await using app = await startApp(github, join(folder, 'assay.db'), clock);
    github.setWebhook({
      url: `http://127.0.0.1:${app.port}/api/github/webhooks`,
      secret: WEBHOOK_SECRET,
    });
    const files = { 'data/tickets.csv': tickets(20) };
    const pull = await github.openPull({ author: 'author-1', files });
    await github.deliver();
    const review = () =>
      github.checks(github.pull(pull).head.sha).find(({ name }) => name === 'assay/review');
    const packets = () => github.comments(pull).filter(({ body }) => body.includes('assay packet'));
    const quickly = { timeout: 20_000, interval: 50 };
    await expect.poll(() => packets().length, quickly).toBe(4);
    for (const expert of ['expert-1', 'expert-2']) answerPackets(github, pull, expert, labelOf);
    await github.deliver();
    await expect.poll(() => review()?.conclusion, quickly).toBe('success');
    await github.merge(pull);
    await github.deliver();
    await expect
      .poll(() => github.comments(pull).some(({ body }) => body.includes('assay draw')), quickly)
      .toBe(true);
    expect(await app.stop()).toBe(0);
    expect(app.log()).not.toMatch(/"level":"(?:warn|error)"/);
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
