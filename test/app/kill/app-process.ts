import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const START_MS = 60_000;

/** One process of the app, which may be killed and started again at any time. */
export class AppProcess {
  readonly #script: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #args: readonly string[];
  #child: ChildProcess | undefined;
  #log = '';
  /** Where it takes webhooks; undefined while it does not run. */
  port: number | undefined;
  /** Lines of the level `error`, and all that was written to standard error. */
  readonly errors: string[] = [];

  /** @param script That starts the app. */
  constructor(script: string, env: NodeJS.ProcessEnv, args: readonly string[] = []) {
    this.#args = args;
    this.#script = script;
    this.#env = env;
  }

  /** Resolves once it takes webhooks, or was killed before. */
  async start(): Promise<void> {
    this.#log = '';
    const child = spawn(process.execPath, [this.#script, ...this.#args], {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let ended = false;
    child.on('exit', () => {
      ended = true;
      if (this.#child === child) this.port = undefined;
    });
    child.stdout.on('data', (text) => this.#read(String(text)));
    child.stderr.on('data', (text) => this.errors.push(String(text)));
    for (const until = Date.now() + START_MS; !ended && this.#child === child; await sleep(10)) {
      this.port = portIn(this.#log);
      if (this.port !== undefined) return;
      if (Date.now() > until) throw new Error(`The app did not start in time: ${this.#log}`);
    }
    if (this.#child === child) throw new Error(`The app did not start: ${this.errors.join('')}`);
  }

  #read(text: string): void {
    this.#log = (this.#log + text).slice(-20_000);
    for (const line of text.split('\n'))
      if (line.includes('"level":"error"')) this.errors.push(line);
  }

  /** `kill -9`, in the midst of whatever it does. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    this.port = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}

function portIn(log: string): number | undefined {
  const port = /"port":(\d+)/.exec(log)?.[1];
  return port === undefined ? undefined : Number(port);
}
