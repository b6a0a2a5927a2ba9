import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commitOnto, moveBranch } from './acts/branches.ts';
import { type AccountControls, accountControls } from './controls/account-controls.ts';
import { type CheckControls, checkControls } from './controls/check-controls.ts';
import { type CommentControls, commentControls } from './controls/comment-controls.ts';
import { type Inspection, inspection } from './controls/inspection.ts';
import { type PullControls, pullControls } from './controls/pull-controls.ts';
import { type WeatherControls, weatherControls } from './controls/weather-controls.ts';
import { handleRequest } from './handle-request.ts';
import type { FakeOptions, Webhook } from './options.ts';
import { appKeys } from './tokens.ts';
import { newDeliveries } from './webhooks/deliveries.ts';
import type { DeliveryMode } from './webhooks/delivery.ts';
import { newWorld, type World } from './world.ts';

export interface FakeGitHub
  extends PullControls,
    CommentControls,
    CheckControls,
    WeatherControls,
    AccountControls,
    Inspection {
  /** E.g. `http://127.0.0.1:40123`, for GITHUB_API_URL. */
  readonly url: string;
  readonly repository: string;
  readonly appId: number;
  readonly installationId: number;
  /** The bare repository, for real git. */
  readonly gitDir: string;
  /** PEM; the one that the fake believes. Made when it is first asked for. */
  readonly privateKey: string;
  /** A branch's or full ref's commit; undefined where there is none. */
  ref(name: string): string | undefined;
  setWebhook(webhook: Webhook | undefined): void;
  setDelivery(mode: DeliveryMode | readonly DeliveryMode[], atOnce?: number): void;
  /** What happens meanwhile is told in another way. */
  withDelivery<Result>(mode: DeliveryMode, act: () => Result | Promise<Result>): Promise<Result>;
  /** Sends what is held, waits for all that is on its way, and says how many webhooks that were. */
  deliver(): Promise<number>;
  /** @throws where an exchange or a webhook broke GitHub's description. */
  assertClean(): void;
  /** Stops it and removes the repository; then as {@link assertClean}. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A GitHub with one repository and one installed app, on the loopback interface, for tests, demo and measurements.
 * Every exchange is held against GitHub's own description, and every webhook against its schema.
 */
export async function createFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const modes = [options.delivery ?? 'prompt'].flat();
  const world = newWorld(options, newDeliveries(options.webhook, modes));
  const server = createServer((request, response) => {
    handleRequest(world, options.checked ?? true, request, response).catch((error: unknown) => {
      // Whoever asked is gone: killed, or out of patience.
      if (request.destroyed && !request.complete) return;
      world.violations.push(`${request.method} ${request.url}: ${String(error)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await plant(world, options);

  function assertClean() {
    if (world.violations.length > 0) throw new Error(world.violations.join('\n'));
  }
  async function close() {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    world.git.close();
    assertClean();
  }

  return {
    ...pullControls(world),
    ...commentControls(world),
    ...checkControls(world),
    ...weatherControls(world),
    ...accountControls(world),
    ...inspection(world),
    url: world.url,
    repository: world.repository,
    appId: world.app.id,
    installationId: world.installation,
    gitDir: world.git.path,
    get privateKey() {
      return appKeys().privateKey;
    },
    ref: (name) => world.git.refs.get(name) ?? world.git.refs.get(`refs/heads/${name}`),
    setWebhook: (webhook) => {
      world.deliveries.webhook = webhook;
    },
    setDelivery: (mode, atOnce = 1) => {
      world.deliveries.modes = [mode].flat();
      world.deliveries.atOnce = atOnce;
    },
    async withDelivery(mode, act) {
      const { modes: usual } = world.deliveries;
      world.deliveries.modes = [mode];
      try {
        return await act();
      } finally {
        world.deliveries.modes = usual;
      }
    },
    deliver: () => world.deliveries.flush(world),
    assertClean,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The first commit is there before anybody listens. */
async function plant(world: World, { files = { 'README.md': 'Data\n' } }: FakeOptions) {
  const { webhook } = world.deliveries;
  world.deliveries.webhook = undefined;
  const sha = await commitOnto(world, undefined, files, world.owner, { message: 'Start' });
  await moveBranch(world, { name: world.defaultBranch }, sha, { login: world.owner });
  world.deliveries.webhook = webhook;
}
