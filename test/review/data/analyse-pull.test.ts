import { afterEach, describe, expect, test, vi } from 'vitest';
import { AssayError } from '../../../src/core/assay-error.ts';
import { RateLimitedError } from '../../../src/github/app/rate-limited-error.ts';
import { analysePull } from '../../../src/review/data/analyse-pull.ts';
import type {
  AnalysisLimits,
  AnalysisPorts,
} from '../../../src/review/data/analysis/pull-analysis.ts';
import { readLimits } from '../../../src/review/data/analysis/read-limits.ts';
import { CONFIG, many, tickets } from './review-request.ts';

const REVIEW = 'review: { experts: [expert-1, expert-2], guideline: docs/labelling.md }\n';

const REQUEST = {
  now: '2026-11-02T09:00:00.000Z',
  base: { name: 'main', commit: 'c'.repeat(40) },
  head: { name: 'topic', commit: 'a'.repeat(40) },
  baseTip: 'c'.repeat(40),
};
const LIMITS = readLimits({});

interface Settings {
  readonly limits?: AnalysisLimits;
  readonly inline?: boolean;
  readonly signal?: AbortSignal;
}

function analyse(ports: Ports, { limits = LIMITS, ...options }: Settings = {}) {
  return analysePull({ ...REQUEST, limits }, ports, options);
}

type Ports = Pick<AnalysisPorts, 'github' | 'known' | 'verified'>;

/** The least that the worker starts with, and less than what is read then. */
const FEW = { memory: 40, seconds: 1, megabytes: 1 };
const ROWS = { memory: 60_000, seconds: 20, megabytes: 20_000 };

function ports(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  config = `${CONFIG}${REVIEW}`,
): Ports {
  const trees: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    a: { '.github/assay.yml': config, ...head },
    b: { '.github/assay.yml': config, ...base },
    c: { '.github/assay.yml': config, ...base },
  };
  const treeOf = (commit: string) => trees[commit[0]!]!;
  return {
    github: {
      mergeBase: async () => 'b'.repeat(40),
      compare: async () =>
        Object.keys(head).map((path) => ({ path, status: path in base ? 'modified' : 'added' })),
      files: async (commit) => Object.keys(treeOf(commit)).sort(),
      file: async (path, commit) => {
        const text = treeOf(commit)[path];
        return text === undefined ? undefined : new TextEncoder().encode(text);
      },
      link: async () => undefined,
      blobOf: async (_, commit) => `blob-${commit[0]}`,
    },
    known: async () => ({ freshSecret: 'fresh', asked: [], queued: [] }),
    verified: async (_, ids) =>
      new Map(ids.includes('T-3') ? [['T-3', { content: '', label: 'refund' }]] : []),
  };
}

const base = { 'data/a.csv': tickets(many(20)) };
const head = {
  'data/a.csv': tickets([
    ...many(36).map(([id, body, label]): [string, string, string] => [
      id,
      body,
      id === 'T-3' ? 'billing' : label,
    ]),
    ['T-2', 'a second one', 'refund'],
  ]),
};

describe('analysePull', () => {
  afterEach(() => void vi.useRealTimers());

  test('says in a worker what it says in this thread', async () => {
    const inline = await analyse(ports(base, head), { inline: true });
    const worker = await analyse(ports(base, head));
    expect(JSON.stringify(worker)).toBe(JSON.stringify(inline));
    expect(worker.datasets).toMatchObject([
      { name: 'tickets', eligible: 18, relabels: true, guideline: { blob: 'blob-a' } },
    ]);
    expect(worker.datasets[0]!.isMeant(['data/*.csv'])).toBe(true);
    expect(worker.isReviewed).toBe(true);
    expect(worker.check.whole.content.conclusion).toBe('failure');
    expect(worker.check.embargoed.content.summary).toContain('Experts are asked about');
    expect(worker.check.whole.content.summary).not.toContain('Experts are asked about');
  }, 30_000);

  test.each([
    ['seconds', 'ASSAY_WORKER_SECONDS', '1 second'],
    ['megabytes', 'ASSAY_WORKER_FILES_MB', '1 MiB of files'],
    ['memory', 'ASSAY_WORKER_MEMORY_MB', 'MiB of memory'],
  ] as const)(
    'says at which file it took more %s than it may, and what to do',
    async (limit, name, bound) => {
      if (limit === 'seconds') vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const big = tickets(many(ROWS[limit]));
      const given = ports({ 'data/a.csv': tickets(many(2)) }, { 'data/a.csv': big });
      const slow: Ports =
        limit === 'seconds'
          ? {
              ...given,
              github: {
                ...given.github,
                file: (path, commit) => {
                  if (path !== 'data/a.csv') return given.github.file(path, commit);
                  vi.advanceTimersByTime(1000);
                  return new Promise(() => undefined);
                },
              },
            }
          : given;
      const limits = { ...LIMITS, [limit]: FEW[limit] };
      const analysis = await analyse(slow, { limits });
      expect(analysis.datasets).toEqual([]);
      for (const text of [analysis.obstacle!.text, analysis.check.embargoed.content.summary]) {
        expect(text).toContain('data/a.csv');
        expect(text).toContain(bound);
        expect(text).toContain(name);
        expect(text).toContain('The Action');
      }
      expect(analysis.check.embargoed.content).toMatchObject({ conclusion: 'failure' });
    },
    30_000,
  );

  test.each([[true], [false]])(
    'fails with what a port failed with (inline: %s)',
    async (inline) => {
      const limited = new RateLimitedError('stopped it', new Date('2026-11-02T10:00:00Z'));
      const given = ports(base, head);
      const github = { ...given.github, compare: async () => Promise.reject(limited) };
      await expect(analyse({ ...given, github }, { inline })).rejects.toBe(limited);
    },
  );

  test.each([[true], [false]])(
    'tells of a file that GitHub does not serve (inline: %s)',
    async (inline) => {
      const given = ports(base, head);
      const file: Ports['github']['file'] = async (path, commit) => {
        if (path !== 'data/a.csv') return given.github.file(path, commit);
        throw new AssayError('unsupported', 'data/a.csv has 200000000 bytes', { hint: 'Use LFS.' });
      };
      const analysis = await analyse({ ...given, github: { ...given.github, file } }, { inline });
      expect(analysis.obstacle!.text).toBe('data/a.csv has 200000000 bytes\n\nUse LFS.');
      expect(analysis.check.embargoed.content.conclusion).toBe('failure');
    },
  );

  test('tells a broken config in the check, as text', async () => {
    const analysis = await analyse(ports(base, head, 'datasets: [<b>@expert-1</b>]\n'), {
      inline: true,
    });
    expect(analysis.obstacle).toMatchObject({ title: 'The config cannot be used' });
    const { content, comment } = analysis.check.embargoed;
    expect(content).toMatchObject({ conclusion: 'failure', title: 'The config cannot be used' });
    expect(comment.body).toMatch(/^<!-- assay -->\n## .*\n\n```text\n/);
  });

  test('reviews nothing where base has no config, or none with a review', async () => {
    const unreviewed = await analyse(ports(base, head, CONFIG), { inline: true });
    expect(unreviewed).toMatchObject({ isReviewed: false, datasets: [] });
    const none = ports(base, head);
    const file: Ports['github']['file'] = async (path, commit) =>
      path === '.github/assay.yml' && !commit.startsWith('a')
        ? undefined
        : none.github.file(path, commit);
    const preview = await analyse({ ...none, github: { ...none.github, file } }, { inline: true });
    expect(preview).toMatchObject({ isReviewed: false, datasets: [] });
    expect(preview.check.embargoed.content).toMatchObject({ conclusion: 'success' });
    expect(preview.check.embargoed.content.summary).toContain('preview');
  });

  test('is ended when the process has to go', async () => {
    const stop = new AbortController();
    const given = ports(base, head);
    const github = {
      ...given.github,
      compare: async () => {
        stop.abort(new Error('the process ends'));
        return new Promise<never>(() => undefined);
      },
    };
    const work = analyse({ ...given, github }, { signal: stop.signal });
    await expect(work).rejects.toThrow('the process ends');
  });
});

describe('readLimits', () => {
  test.each(['0', '-1', '1.5', 'much', '12345678'])('refuses %s', (text) => {
    expect(() => readLimits({ ASSAY_WORKER_MEMORY_MB: text })).toThrow(/no whole number above 0/);
  });
});
