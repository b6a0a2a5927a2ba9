import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReviewAction } from '../../../src/core/review/actions.ts';
import { decideActions } from '../../../src/core/review/decide/decide-actions.ts';
import { describeCheck } from '../../../src/core/review/decide/describe-check.ts';
import { wantedComments } from '../../../src/core/review/decide/wanted-comments.ts';
import { deriveReview } from '../../../src/core/review/derive/derive-review.ts';
import type { ReviewFacts } from '../../../src/core/review/facts.ts';
import { answering } from './situations/answering.ts';
import { asking } from './situations/asking.ts';
import { changing } from './situations/changing.ts';
import { judging } from './situations/judging.ts';
import { tellState } from './situations/tell-state.ts';

const CASES = join(import.meta.dirname, 'cases');
const SITUATIONS = { ...asking, ...answering, ...judging, ...changing };
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

/** Without what a reader knows by the texts beside it. */
function tellAction(action: ReviewAction): unknown {
  switch (action.kind) {
    case 'record':
      return { record: action.entry.key };
    case 'remember':
      return { remember: action.rows.map(({ id, verdict }) => `${id} ${verdict}`) };
    case 'check':
      return { check: action.content.title, conclusion: action.content.conclusion ?? 'none' };
    case 'create-comment':
      return { comment: action.body.split('\n')[0] };
    case 'update-comment':
      return { update: action.body.split('\n')[0] };
    default:
      return action;
  }
}

/** What stands in the pull request: the check, and every comment but the packets that stood before. */
function tellTexts(facts: ReviewFacts, about: string, before: ReadonlySet<string>): string {
  const state = deriveReview(facts);
  const { title, summary, text, status, conclusion, actions } = describeCheck(facts, state);
  const buttons = (actions ?? []).map(({ label }) => `[${label}]`).join(' ');
  const comments = wantedComments(facts, state).filter((body) => !before.has(body));
  return [
    `# ${about}`,
    `## assay/review: ${conclusion ?? status}`,
    [`**${title}**`, summary, text, buttons].filter(Boolean).join('\n\n'),
    ...comments.map((body) => `## comment\n\n${body}`),
    '',
  ].join('\n\n');
}

describe.each(Object.entries(SITUATIONS))('%s', (name, play) => {
  const { about, world, happens } = play();
  const before = new Set(
    world.comments.flatMap(({ body }) => (body.startsWith('<!-- assay packet') ? [body] : [])),
  );
  const done = world.done.length;
  happens(world);
  world.settle();
  const facts = JSON.parse(JSON.stringify(world.facts())) as ReviewFacts;
  const outputs = {
    '_facts.json': `${JSON.stringify(facts, null, 1)}\n`,
    'actions.json': `${JSON.stringify(world.done.slice(done).map(tellAction), null, 2)}\n`,
    'state.json': `${JSON.stringify(tellState(deriveReview(facts)), null, 2)}\n`,
    'texts.md': tellTexts(facts, about, before),
  };
  const folder = join(CASES, name);
  if (isUpdate) {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(outputs)) writeFileSync(join(folder, file), text);
  }

  it.each(Object.entries(outputs))('gives %s', (file, text) => {
    expect(text).toBe(readFileSync(join(folder, file), 'utf8'));
  });

  it('is at rest: its facts, read from the file, want nothing', () => {
    const read = JSON.parse(readFileSync(join(folder, '_facts.json'), 'utf8')) as ReviewFacts;
    expect(decideActions(read, deriveReview(read)).actions).toEqual([]);
  });
});

it('has a folder for every situation, and sixty at least', () => {
  expect(readdirSync(CASES).sort()).toEqual(Object.keys(SITUATIONS).sort());
  expect(Object.keys(SITUATIONS).length).toBeGreaterThanOrEqual(60);
});
