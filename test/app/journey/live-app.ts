import type { WorkContext } from '../../../src/app/app-parts.ts';
import { main } from '../../../src/app/main.ts';
import { realParts, reviewPull } from '../../../src/app/real-parts.ts';
import type { FakeGitHub } from '../../github/fake/create-fake-github.ts';
import { type FakeWorld, fakeWorld } from '../fake-world.ts';

export const WEBHOOK_SECRET = 'b1946ac92492d2347c6235b4d2611184';

/** The app as it runs for good: its server takes webhooks, its worker works on what they mean. */
export interface LiveApp extends AsyncDisposable {
  readonly port: number;
  readonly log: () => string;
  /** Asks it to stop, as a signal does, and waits for its end. */
  stop(): Promise<number>;
}

/** @param clock Of the app. */
export async function startApp(
  github: FakeGitHub,
  databaseUrl: string,
  clock: () => Date,
): Promise<LiveApp> {
  const world = worldOf(github, databaseUrl, clock);
  const ended = main({}, world, PARTS);
  const port = await portOf(world, ended);
  const stop = () => {
    world.stop();
    return ended;
  };
  return {
    port,
    log: () => world.written.out,
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}

/** The app as it asks GitHub for news itself, every so many seconds, without a server. */
export function startPolling(
  github: FakeGitHub,
  databaseUrl: string,
  seconds: number,
): Pick<LiveApp, 'log' | 'stop'> & AsyncDisposable {
  const world = worldOf(github, databaseUrl, () => new Date());
  const { PORT: _, WEBHOOK_SECRET: __, ...env } = world.env;
  const ended = main({ poll: seconds }, { ...world, env }, PARTS);
  const stop = () => {
    world.stop();
    return ended;
  };
  return {
    log: () => world.written.out,
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}

/** One pass of `assay app --once`. */
export function startOnce(github: FakeGitHub, databaseUrl: string): Promise<0 | 1 | 2> {
  return main(
    { once: true },
    worldOf(github, databaseUrl, () => new Date()),
    PARTS,
  );
}

/** In this thread: workers take long to start, and have tests of their own. */
const PARTS = {
  ...realParts,
  work: (context: WorkContext) => reviewPull(context, { inline: true }),
};

function worldOf(github: FakeGitHub, databaseUrl: string, clock: () => Date): FakeWorld {
  return fakeWorld(
    {
      APP_ID: String(github.appId),
      PRIVATE_KEY: github.privateKey,
      GITHUB_API_URL: github.url,
      WEBHOOK_SECRET,
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'info',
    },
    { now: clock },
  );
}

async function portOf(world: FakeWorld, ended: Promise<number>): Promise<number> {
  let code: number | undefined;
  ended.then((ending) => {
    code = ending;
  });
  for (let waited = 0; waited < 10_000; waited += 20) {
    const port = /"port":(\d+)/.exec(world.written.out)?.[1];
    if (port !== undefined) return Number(port);
    if (code !== undefined) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The app did not start: ${world.written.out}${world.written.err}`);
}
