import { readMarker } from '../../../src/core/review/markers.ts';
import type { PullRef, Store } from '../../../src/store/store.ts';
import type { FakeGitHub } from '../../github/fake/create-fake-github.ts';
import type { People } from './people.ts';

/** What must hold once all is quiet, however often the app was killed. Gives what does not. */
export async function brokenPromises(
  github: FakeGitHub,
  store: Store,
  people: People,
  acknowledged: ReadonlySet<string>,
): Promise<readonly string[]> {
  const known = await store.knownDeliveries([...acknowledged]);
  const broken = [...acknowledged]
    .filter((id) => !known.has(id))
    .map((id) => `delivery ${id} was acknowledged and is not in the store`);
  for (const pull of people.all) {
    const { installationId: installation, repository } = github;
    const ref = { installation, repository, pull };
    broken.push(...doubled(github, pull), ...halfSuggested(github, pull));
    broken.push(...(await lostAnswers(github, store, people, ref)));
  }
  return broken;
}

function doubled(github: FakeGitHub, pull: number): readonly string[] {
  const seen = new Set<string>();
  return github.comments(pull).flatMap(({ body }) => {
    const [first = ''] = body.split('\n', 1);
    if (!readMarker(body)) return [];
    if (seen.has(first)) return [`#${pull}: ${first} stands twice`];
    seen.add(first);
    return [];
  });
}

/** Suggestions stand once, whatever head was, and none are left that nobody sees. */
function halfSuggested(github: FakeGitHub, pull: number): readonly string[] {
  const seen = new Set<string>();
  return github.reviews(pull).flatMap(({ body, state }) => {
    const { dataset, round, part } = readMarker(body)?.fields ?? {};
    if (part === undefined) return [];
    if (state === 'PENDING') return [`#${pull}: nobody sees the suggestions of round ${round}`];
    const name = `${dataset} ${round} ${part}`;
    if (seen.has(name)) return [`#${pull}: the suggestions ${name} stand twice`];
    seen.add(name);
    return [];
  });
}

async function lostAnswers(
  github: FakeGitHub,
  store: Store,
  people: People,
  ref: PullRef,
): Promise<readonly string[]> {
  const { pull } = ref;
  const broken: string[] = [];
  const observations = await store.observations(ref);
  const seen = new Set(observations.map(({ comment, body }) => JSON.stringify([comment, body])));
  // What was written after the end of a pull request counts nowhere.
  const isOpen = people.open.includes(pull);
  for (const [id, { body, ...of }] of people.written) {
    if (of.pull === pull && isOpen && !seen.has(JSON.stringify([id, body])))
      broken.push(`#${pull}: comment ${id} of ${of.expert} was not observed`);
  }
  const times = new Set(observations.map(({ comment, version }) => `${comment} ${version}`));
  if (times.size !== observations.length) broken.push(`#${pull}: an observation is doubled`);

  const journal = await store.journal(ref);
  const released = new Set(
    journal.flatMap((entry) =>
      entry.kind === 'rows-released' ? entry.numbers.map((n) => `${entry.expert} ${n}`) : [],
    ),
  );
  const sealed = new Map(
    journal.flatMap((entry) =>
      entry.kind === 'round-sealed'
        ? entry.rows.map((row) => [`${entry.round} ${row.id} ${row.content}`, row] as const)
        : [],
    ),
  );
  // A row that was changed is asked about anew, and what was answered to it as it was counts no longer.
  const latest = new Map(
    journal.flatMap((entry) =>
      entry.kind === 'rows-asked'
        ? entry.rows.map(({ id, content }) => [id, content] as const)
        : [],
    ),
  );
  const kept = new Map<string, number>();
  for (const entry of journal) {
    if (entry.kind !== 'rows-asked') continue;
    const { expert, round } = entry;
    for (const { n, id, content } of entry.rows) {
      const given = people.answers.get(`${pull} ${expert} ${n}`);
      if (!given) continue;
      if (!released.has(`${expert} ${n}`) && latest.get(id) === content)
        kept.set(expert, (kept.get(expert) ?? 0) + 1);
      const row = sealed.get(`${round} ${id} ${content}`);
      const counted = row?.answers.find((answer) => answer.expert === expert)?.answer;
      if (counted !== undefined && !given.has(counted))
        broken.push(`#${pull}: ${counted} counts for ${expert} ${n}, who never said so`);
      if (row && row.answers.length < 2) broken.push(`#${pull}: ${id} is sealed with too few`);
    }
  }
  if (!isOpen) return broken;
  for (const [expert, count] of kept) {
    const told = receiptOf(github, pull, expert);
    const [, number] = /(?:all )?(\d+) (?:of \d+ )?kept/.exec(told) ?? [];
    if (Number(number) !== count)
      broken.push(`#${pull}: ${expert} answered ${count} rows and is told: ${told || 'nothing'}`);
  }
  return broken;
}

function receiptOf(github: FakeGitHub, pull: number, expert: string): string {
  const found = github.comments(pull).find(({ body }) => {
    const marker = readMarker(body);
    return marker?.kind === 'receipt' && marker.fields['expert'] === expert;
  });
  return found?.body.split('\n').slice(1).join(' ').trim() ?? '';
}
