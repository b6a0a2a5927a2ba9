import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { main } from '../../../src/app/main.ts';
import { realParts, reviewPull } from '../../../src/app/real-parts.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { createFakeGitHub, type FakeGitHub } from '../../github/fake/create-fake-github.ts';
import { seededRandom } from '../../github/fake/seeded-random.ts';
import { fakeWorld } from '../fake-world.ts';
import { CONFIG, PEOPLE, tickets } from '../journey/app-world.ts';
import { WEBHOOK_SECRET } from '../journey/live-app.ts';
import { AppProcess } from './app-process.ts';
import { type Balancer, startBalancer } from './balancer.ts';
import { People } from './people.ts';
import { brokenPromises } from './promises.ts';
import { unrestIn } from './unrest.ts';

const CHILD = join(import.meta.dirname, 'app-until-killed.ts');
const QUIET_MS = 90_000;
const QUERIES = /access_tokens|graphql/;

export interface KillOptions {
  /** Of the store, which is empty. */
  readonly databaseUrl: string;
  readonly replicas: number;
  /** A bundle of the app; its sources where left out. */
  readonly script?: string;
  readonly seed: number;
  /** Whether data are read in the app's own thread: less of a load where the machine is small. */
  readonly inline: boolean;
}

/** Replicas of the app over one store and one GitHub, people who work with it, and somebody who kills. */
export class KillWorld {
  readonly #options: KillOptions;
  readonly #github: FakeGitHub;
  readonly #apps: readonly AppProcess[];
  readonly #balancer: Balancer;
  readonly #people: People;
  readonly #random: () => number;
  readonly #folder: string;
  kills = 0;

  static async open(options: KillOptions): Promise<KillWorld> {
    const github = await createFakeGitHub({
      people: PEOPLE,
      seed: options.seed,
      hourlyRequests: 10_000_000,
      delivery: ['prompt', 'prompt', 'prompt', 'late', 'doubled', 'shuffled', 'lost'],
      files: {
        '.github/assay.yml': CONFIG.replace('expert-2]', 'expert-2, expert-3]').replace(
          'week: 600',
          'week: 2400',
        ),
        'docs/labelling.md': '# Labelling\n\nA refund is about money back.\n',
        'data/tickets.csv': tickets(5),
      },
    });
    const folder = mkdtempSync(join(tmpdir(), 'assay-kill-'));
    const world = new KillWorld(options, github, folder, await startBalancer(() => world.#pick()));
    github.setWebhook({ url: world.#balancer.url, secret: WEBHOOK_SECRET });
    await Promise.all(world.#apps.map((app) => app.start()));
    return world;
  }

  private constructor(
    options: KillOptions,
    github: FakeGitHub,
    folder: string,
    balancer: Balancer,
  ) {
    this.#options = options;
    this.#github = github;
    this.#folder = folder;
    this.#balancer = balancer;
    this.#random = seededRandom(options.seed);
    this.#people = new People(github, seededRandom(options.seed + 1));
    const env = {
      ...process.env,
      ...this.#settings(),
      HOST: '127.0.0.1',
      PORT: '0',
      TEST_INLINE: options.inline ? 'yes' : 'no',
      NODE_COMPILE_CACHE: join(tmpdir(), 'assay-kill-compiled'),
    };
    this.#apps = Array.from(
      { length: options.replicas },
      () => new AppProcess(options.script ?? CHILD, env),
    );
  }

  #settings() {
    return {
      APP_ID: String(this.#github.appId),
      PRIVATE_KEY: this.#github.privateKey,
      GITHUB_API_URL: this.#github.url,
      WEBHOOK_SECRET,
      DATABASE_URL: this.#options.databaseUrl,
      LOG_LEVEL: 'info' as const,
    };
  }

  #pick(): number | undefined {
    const up = this.#apps.flatMap(({ port }) => (port === undefined ? [] : [port]));
    return up[Math.floor(this.#random() * up.length)];
  }

  get acknowledged(): number {
    return this.#balancer.acknowledged.size;
  }

  /** Comments with answers that people wrote. */
  get answers(): number {
    return this.#people.written.size;
  }

  /** One round: people act while the app is killed, until all is quiet. Gives the promises that are broken. */
  async round(): Promise<readonly string[]> {
    await this.#people.openPull();
    let isOver = false;
    const acting = this.#people.act(() => isOver);
    const kills = 1 + Math.floor(this.#random() * 3);
    for (let count = 0; count < kills; count++) {
      await sleep(100 + this.#random() * 1200);
      await this.#killOne();
    }
    isOver = true;
    await acting;
    await this.#github.deliver();
    const broken = [...(await this.#quieten())];
    const store = await openStore(this.#options.databaseUrl, { file: '' });
    try {
      const { acknowledged } = this.#balancer;
      broken.push(...(await brokenPromises(this.#github, store, this.#people, acknowledged)));
      if (broken.length > 0) broken.push(await this.#keep(store));
    } finally {
      await store.close();
    }
    broken.push(...this.#apps.flatMap(({ errors }) => errors.splice(0)));
    broken.push(...this.#github.takeViolations());
    return broken;
  }

  /** Writes down what there is, for whoever looks for the cause. */
  async #keep(store: Store): Promise<string> {
    const { installationId: installation, repository } = this.#github;
    const pulls = [];
    for (const pull of this.#people.all) {
      const ref = { installation, repository, pull };
      const [journal, observations] = [await store.journal(ref), await store.observations(ref)];
      pulls.push({ pull, journal, observations, comments: this.#github.comments(pull) });
    }
    const file = join(mkdtempSync(join(tmpdir(), 'assay-broken-')), 'pulls.json');
    writeFileSync(file, JSON.stringify(pulls, null, 1));
    return `see ${file}`;
  }

  /** It is started at once, and may be killed while it starts. */
  async #killOne(): Promise<void> {
    const app = this.#apps[Math.floor(this.#random() * this.#apps.length)]!;
    await app.kill();
    this.kills += 1;
    const started = app.start();
    if (this.#random() < 0.2) {
      await sleep(this.#random() * 800);
      await app.kill();
      this.kills += 1;
      await started;
      await app.start();
    } else await started;
  }

  /** What was lost is found by one pass; a second one finds nothing. */
  async #quieten(): Promise<readonly string[]> {
    const first = (await this.#untilQuiet()) ?? (await this.#pass());
    if (first) return [first];
    const before = this.#github.requests.length;
    const second = await this.#pass();
    const writes = this.#github.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && !QUERIES.test(path));
    return [
      ...(second ? [second] : []),
      ...writes.map(({ method, path, body }) => `not at rest: ${method} ${path} ${cut(body)}`),
    ];
  }

  async #pass(): Promise<string | undefined> {
    const app = fakeWorld(this.#settings(), { now: () => new Date() });
    const code = await main({ once: true }, app, {
      ...realParts,
      work: (context) => reviewPull(context, { inline: true }),
    });
    await this.#github.deliver();
    const unrest = await this.#untilQuiet();
    return code === 0 ? unrest : `a pass ended with ${code}: ${app.written.out.slice(0, 1000)}`;
  }

  async #untilQuiet(): Promise<string | undefined> {
    let unrest: string | undefined;
    for (const until = Date.now() + QUIET_MS; Date.now() < until; await sleep(50)) {
      unrest = await unrestIn(this.#options.databaseUrl);
      if (unrest) continue;
      if ((await this.#github.deliver()) === 0) return undefined;
    }
    return `never quiet: ${unrest ?? 'webhooks'}`;
  }

  async close(): Promise<void> {
    await Promise.all(this.#apps.map((app) => app.kill()));
    await this.#balancer.close();
    await this.#github.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const cut = (body: unknown) => JSON.stringify(body ?? null).slice(0, 300);
