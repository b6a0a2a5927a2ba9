import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/core/review/journal.ts';
import type { Observation, Role } from '../../src/core/review/observation.ts';
import type { PullComment } from '../../src/github/app-port.ts';
import { observeComments } from '../../src/review/observe-comments.ts';
import type { ReviewContext } from '../../src/review/review-context.ts';

const AT = '2026-11-02T09:00:00Z';

/** A pull request in which people comment, and what is kept of it. */
class Room {
  readonly kept: Observation[] = [];
  readonly comments: PullComment[] = [];
  readonly roles = new Map<string, Role>();
  readonly journal: JournalEntry[] = [];

  say(author: string, body: string): this {
    const id = this.comments.length + 1;
    const times = { createdAt: AT, updatedAt: AT };
    this.comments.push({ id, nodeId: `IC_${id}`, body, author, byBot: false, ...times });
    return this;
  }

  edit(id: number, body: string): this {
    this.comments[id - 1] = { ...this.comments[id - 1]!, body };
    return this;
  }

  async look(): Promise<this> {
    const context = {
      ref: { installation: 1, repository: 'org/data', pull: 7 },
      app: { slug: 'assay', login: 'assay[bot]' },
      now: () => new Date(AT),
      store: {
        journal: async () => this.journal,
        observations: async () => this.kept,
        observe: async (_: unknown, seen: readonly Omit<Observation, 'version'>[]) => {
          for (const each of seen) this.kept.push({ ...each, version: 1 });
        },
      },
      github: {
        role: async (login: string) => this.roles.get(login) ?? 'read',
        lastEditor: async () => undefined,
      },
    } as unknown as ReviewContext;
    await observeComments([], this.comments, context);
    return this;
  }

  count(author: string): number {
    return this.kept.filter((each) => each.author === author).length;
  }
}

test('of a stranger so many comments are kept, in one look or in many', async () => {
  const room = new Room();
  for (let i = 0; i < 15; i++) room.say('stranger-1', `/assay help ${i}`);
  await room.look();
  for (let i = 0; i < 1000; i++) room.say('stranger-1', `/assay status ${i}`);
  await room.look();
  await room.look();
  expect(room.count('stranger-1')).toBe(20);
});

test('of a comment that a stranger edits without end so many versions are', async () => {
  const room = await new Room().say('stranger-1', '/assay help').look();
  for (let i = 0; i < 50; i++) await room.edit(1, `/assay help ${i}`).look();
  expect(room.count('stranger-1')).toBe(20);
});

test('who may write, and who is asked, is heard however often they speak', async () => {
  const room = new Room();
  room.roles.set('writer-1', 'write');
  room.journal.push({ kind: 'rows-asked', expert: 'Expert-1' } as JournalEntry);
  for (let i = 0; i < 60; i++)
    room.say('writer-1', `/assay help ${i}`).say('expert-1', `${i} refund`);
  await room.look();
  expect([room.count('writer-1'), room.count('expert-1')]).toEqual([60, 60]);
});

test('a stranger who is asked later is heard from then on', async () => {
  const room = new Room();
  for (let i = 0; i < 30; i++) room.say('newcomer-1', `/assay help ${i}`);
  await room.look();
  expect(room.count('newcomer-1')).toBe(20);
  room.journal.push({ kind: 'rows-asked', expert: 'newcomer-1' } as JournalEntry);
  await room.say('newcomer-1', '1-10 a').look();
  expect(room.kept.at(-1)).toMatchObject({ body: '1-10 a' });
});
