import { expect } from 'vitest';
import { readMarker } from '../../../../src/core/review/markers.ts';
import type { PaperWorld } from '../paper-world.ts';

/** What holds of every pull request once the review has come to rest. */
export function holds(world: PaperWorld): void {
  isQuiet(world);
  saysEverythingOnce(world);
  suggestsOnce(world);
  tellsNoSecret(world);
  showsNoProposedLabel(world);
  passesOnlyWhenDone(world);
  losesNoAnswer(world);
  asksNobodyWithAHand(world);
}

/** A second look, at the same facts, changes nothing. */
function isQuiet(world: PaperWorld): void {
  const before = JSON.stringify(world.facts());
  expect(world.look(), 'something is left to do').toBe(false);
  expect(JSON.stringify(world.facts())).toBe(before);
}

function saysEverythingOnce({ comments }: PaperWorld): void {
  const markers = comments.flatMap(({ author, body }) =>
    author === 'assay[bot]' && readMarker(body) ? [body.split('\n')[0]] : [],
  );
  expect(new Set(markers).size, 'a comment is doubled').toBe(markers.length);
}

/** No review is left that nobody sees, none stands twice, and none suggests what another one did. */
function suggestsOnce({ journal, reviews }: PaperWorld): void {
  expect(reviews.filter(({ isPending }) => isPending)).toEqual([]);
  const parts = reviews.map(({ body }) => {
    const { dataset, round, part } = readMarker(body)!.fields;
    return `suggestions-settled ${dataset} ${round} ${part}`;
  });
  const posted = journal.flatMap((entry) =>
    entry.kind === 'suggestions-settled' && entry.as === 'posted' ? [entry.key] : [],
  );
  expect(parts.sort()).toEqual(posted.sort());
  const corrections = journal.flatMap((entry) =>
    entry.kind === 'rows-suggested'
      ? entry.rows.map(({ id, value }) => `${entry.dataset} ${id} ${value}`)
      : [],
  );
  expect(new Set(corrections).size, 'a correction is suggested twice').toBe(corrections.length);
}

function tellsNoSecret({ journal, comments, checks }: PaperWorld): void {
  const said = JSON.stringify([comments, [...checks]]);
  const published = journal.findLastIndex(({ kind }) => kind === 'draw-published');
  for (const entry of journal.slice(published + 1)) {
    if (entry.kind !== 'round-opened') continue;
    expect(said).not.toMatch(new RegExp(`${entry.secret}\\b`));
  }
}

/**
 * In packets labels stand in the list of what can be answered, and nowhere else; notes and reminders name none, nor does the check before a
 * seal. Receipts and replies repeat what people wrote.
 */
function showsNoProposedLabel(world: PaperWorld): void {
  for (const body of world.said('packet')) {
    const rows = body.slice(body.indexOf('```'));
    expect(rows).not.toMatch(/billing|refund|shipping|other\b/);
  }
  for (const body of [...world.said('note'), ...world.said('reminder'), ...world.said('draw')]) {
    expect(body).not.toMatch(/billing|refund|shipping/);
  }
  if (!world.journal.some(({ kind }) => kind === 'round-sealed')) {
    expect(JSON.stringify(world.check() ?? {})).not.toMatch(/billing|refund|shipping/);
  }
}

function passesOnlyWhenDone(world: PaperWorld): void {
  const { pull } = world;
  const [review] = world.state().datasets;
  if (!review || world.state().effects.override) return;
  if (world.policy.enforce === 'observe') return;
  if (pull.state === 'closed' || pull.state === 'merged') return;
  if (world.check()?.conclusion !== 'success') return;
  const { phase, result } = review;
  if (phase.kind === 'nothing' || phase.kind === 'queued') return;
  expect([phase.kind, result?.outcome]).toEqual(['judged', 'passed']);
  const sealed = new Map(result!.rows.map((row) => [row.id, row]));
  for (const { id } of review.facts.draw.rows) {
    const row = sealed.get(id);
    expect(row?.answers.length, `${id} has too few answers`).toBeGreaterThanOrEqual(2);
    expect(new Set(row!.answers.map(({ expert }) => expert)).size).toBe(row!.answers.length);
    if (row!.verdict === 'wrong') expect(row!.mended, `${id} is wrong`).toBeDefined();
  }
}

/** Whatever an asked expert's own words answer is kept, or was told to be too late, or not theirs to say any more. */
function losesNoAnswer(world: PaperWorld): void {
  const state = world.state();
  const counted = new Map<string, string>();
  for (const { answers } of state.replies) {
    for (const { expert, n, outcome } of answers) counted.set(`${expert} ${n}`, outcome);
  }
  for (const { rows } of state.datasets) {
    for (const { asked, isSealed } of rows) {
      for (const { expert, row, answer } of asked) {
        if (counted.get(`${expert} ${row.n}`) === 'kept' && !isSealed) {
          expect(answer, `${expert} ${row.n} is lost`).toBeDefined();
        }
      }
    }
  }
  const seen = new Set(world.observations.map(({ comment, version }) => `${comment} ${version}`));
  expect(seen.size, 'an observation is doubled').toBe(world.observations.length);
}

function asksNobodyWithAHand(world: PaperWorld): void {
  // Of a pull request that is closed nobody is asked anything.
  if (world.pull.state === 'closed' || world.pull.state === 'merged') return;
  const { datasets, excluded } = world.state();
  for (const { rows, phase } of datasets) {
    if (phase.kind !== 'asking') continue;
    for (const { asked, isSealed } of rows) {
      for (const { expert, row, answer } of asked) {
        if (isSealed || row.released || answer) continue;
        expect(excluded.has(expert.toLowerCase()), `${expert} has a hand in it`).toBe(false);
      }
    }
  }
}
