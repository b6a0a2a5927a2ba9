import { expect, it } from 'vitest';
import { createInstallationMemory } from '../../../src/github/app/installation-memory.ts';
import { withAnswerCache } from '../../../src/github/app/with-answer-cache.ts';
import type { Send } from '../../../src/github/request.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

/** Answers with an ETag and so many characters, and counts who asked by ETag. */
function server(characters: number) {
  const asked: unknown[] = [];
  const send: Send = async (_route, { headers }) => {
    asked.push((headers as Record<string, string> | undefined)?.['if-none-match']);
    return { data: 'x'.repeat(characters), headers: { etag: '"1"' } };
  };
  return { asked, send };
}

it('keeps no more than 32 MiB, the least recently used going first', async () => {
  const memory = createInstallationMemory();
  const { asked, send } = server(1_000_000);
  const cached = withAnswerCache(send, 'octo/data', memory);
  for (let pull = 1; pull <= 40; pull++) {
    await cached(ROUTE, { pull_number: pull });
    await cached(ROUTE, { pull_number: 1 });
  }
  expect(memory.answersSize).toBeLessThanOrEqual(32 * 1024 * 1024);
  expect(memory.answers.size).toBe(33);
  await cached(ROUTE, { pull_number: 2 });
  await cached(ROUTE, { pull_number: 1 });
  expect(asked.slice(-2)).toEqual([undefined, '"1"']);
});

it('keeps no answer that would push out the others, and none that is not polled', async () => {
  const memory = createInstallationMemory();
  await withAnswerCache(server(2_000_000).send, 'octo/data', memory)(ROUTE, { pull_number: 1 });
  const blob = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  await withAnswerCache(server(1).send, 'octo/data', memory)(blob, { file_sha: 'a' });
  expect(memory.answers.size).toBe(0);
  expect(memory.answersSize).toBe(0);
});

it('keeps the answers of two repositories apart', async () => {
  const memory = createInstallationMemory();
  const { asked, send } = server(1);
  await withAnswerCache(send, 'octo/data', memory)(ROUTE, { pull_number: 1 });
  await withAnswerCache(send, 'octo/other', memory)(ROUTE, { pull_number: 1 });
  expect(asked).toEqual([undefined, undefined]);
});

it('takes numbers that JavaScript cannot hold', async () => {
  const memory = createInstallationMemory();
  const send: Send = async () => ({ data: { id: 2n ** 60n }, headers: { etag: '"1"' } });
  await withAnswerCache(send, '', memory)(ROUTE, {});
  expect(memory.answers.size).toBe(1);
});
