import { labelOf, tickets } from '../../test/app/journey/app-world.ts';
import { answerPackets } from '../../test/app/journey/experts.ts';
import type { FakeGitHub } from '../../test/github/fake/create-fake-github.ts';

/** Chance that can be repeated. */
export type Random = () => number;

export const EXPERTS = ['expert-1', 'expert-2'];

/** What people do to a pull request while the app is being killed. */
export async function disturb(github: FakeGitHub, pull: number, random: Random): Promise<void> {
  const act = Math.floor(random() * 6);
  const expert = EXPERTS[Math.floor(random() * EXPERTS.length)]!;
  if (act === 0) {
    await github.push(pull, { 'data/tickets.csv': tickets(12 + Math.floor(random() * 6)) });
  } else if (act === 1) github.comment(pull, expert, 'I am on it.');
  else if (act === 2) github.comment(pull, 'author-1', '/assay status');
  else if (act === 3) {
    const own = github.comments(pull).filter(({ author }) => author.login === expert);
    const last = own.at(-1);
    if (last) github.editComment(last.id, expert, `${last.body}\n`);
  } else answerPackets(github, pull, expert, (id) => (random() < 0.5 ? labelOf(id) : undefined));
}

/** Every expert answers everything that is asked. */
export function answerAll(github: FakeGitHub, pull: number): void {
  for (const expert of EXPERTS) answerPackets(github, pull, expert, labelOf);
}
