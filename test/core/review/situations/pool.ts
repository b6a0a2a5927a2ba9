import type { ExpertFacts } from '../../../../src/core/review/facts.ts';
import type { PaperWorld } from '../paper-world.ts';
import type { Situations } from './situation.ts';
import { askedWorld, smallWorld } from './small-world.ts';

/** Who can be asked, and who cannot. */
export const POOL: Situations = {
  'too-few-experts-author': () => withExperts({ 'expert-1': {}, 'author-1': {} }),
  'too-few-experts-committer': () => {
    const world = withExperts({ 'expert-1': {}, 'expert-2': {} });
    world.pull = { ...world.pull, committers: ['author-1', 'expert-2'] };
    return world;
  },
  'too-few-experts-away': () => withExperts({ 'expert-1': {}, 'expert-2': { away: true } }),
  'too-few-experts-other-dataset': () =>
    withExperts({ 'expert-1': {}, 'expert-2': { datasets: ['prices'] } }),
  'too-few-experts-at-capacity': () =>
    withExperts({
      'expert-1': {},
      'expert-2': { minutesLeft: 0, minutesBackAt: '2026-11-05T09:00:00.000Z' },
    }),
  'too-few-experts-barred-source': () => {
    const world = withExperts({ 'expert-1': {}, 'expert-2': { notSources: ['vendor-b'] } });
    world.rows.set('T-2', { text: 'ticket 2', label: 'refund', source: 'vendor-b' });
    return world;
  },
  'too-few-experts-annotator': () => {
    const world = withExperts({ 'expert-1': {}, 'expert-2': {} });
    world.rows.set('T-2', { text: 'ticket 2', label: 'refund', annotator: 'expert-2' });
    return world;
  },
  'annotator-is-passed-over': () => {
    const world = smallWorld();
    world.rows.set('T-2', { text: 'ticket 2', label: 'refund', annotator: 'expert-1' });
    return world;
  },
  'no-experts': () => withExperts({}),
  'team-experts': () => {
    const world = smallWorld({ experts: [{ who: { team: 'org/label-experts' } }] });
    world.experts = ['member-1', 'member-2'].map((login) => world.expert(login));
    return world;
  },
  'busy-experts-are-asked-last': () =>
    withExperts({
      'expert-1': { waitingElsewhere: 40 },
      'expert-2': {},
      'expert-3': { waitingElsewhere: 10 },
    }),
  'reviewer-refused': () => {
    const world = smallWorld();
    world.refused.add('expert-2');
    return world;
  },
  'expert-leaves-the-pool': () => {
    const world = askedWorld();
    world.experts = world.experts.filter(({ login }) => login !== 'expert-1');
    return world;
  },
  'expert-commits-to-the-change': () => {
    const world = askedWorld();
    world.push(() => {}, 'expert-2');
    return world;
  },
  'expert-leaves-and-none-is-left': () => {
    const world = askedWorld();
    world.experts = world.experts.filter(({ login }) => login === 'expert-2');
    return world;
  },
};

function withExperts(experts: Readonly<Record<string, Partial<ExpertFacts>>>): PaperWorld {
  const world = smallWorld();
  world.experts = Object.entries(experts).map(([login, more]) => world.expert(login, more));
  return world;
}
