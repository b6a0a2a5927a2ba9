import { Worker } from 'node:worker_threads';
import type { SlowMatcher, SlowPattern } from '../core/pattern/slow-matcher.ts';
import { WORKER_SCRIPT } from './worker-script.ts';

/** Longest time over one text, and how many texts of one call may use it up before the rest are left untold. */
export interface MatchBounds {
  readonly milliseconds: number;
  readonly overruns: number;
}

const DEFAULT_BOUNDS: MatchBounds = { milliseconds: 1000, overruns: 3 };
/** Texts that are handed over at once; they are copied. */
const CHUNK = 2000;

type Answer = boolean | undefined;

/**
 * JavaScript's regular expressions in a worker that is ended when a text takes too long. The worker starts when it
 * is first needed; calls wait for each other. Close it when the run ends.
 */
export class WorkerMatcher implements SlowMatcher {
  readonly bound: string;
  readonly #bounds: MatchBounds;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(bounds: MatchBounds = DEFAULT_BOUNDS) {
    this.#bounds = bounds;
    const seconds = bounds.milliseconds / 1000;
    this.bound = seconds === 1 ? '1 second' : `${seconds} seconds`;
  }

  matchAll(pattern: SlowPattern, texts: readonly string[]): Promise<readonly Answer[]> {
    const next = this.#last.then(() => this.#matchAll(pattern, texts));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#end();
  }

  async #matchAll(pattern: SlowPattern, texts: readonly string[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    let overruns = 0;
    while (answers.length < texts.length && overruns < this.#bounds.overruns) {
      const chunk = texts.slice(answers.length, answers.length + CHUNK);
      const told = await this.#matchChunk(pattern, chunk);
      answers.push(...told);
      if (told.length === chunk.length) continue;
      // The worker hung on the text after the last one told.
      overruns++;
      answers.push(undefined);
    }
    return [...answers, ...new Array<Answer>(texts.length - answers.length).fill(undefined)];
  }

  /** The answers to the texts before the first one that took too long, or to all. */
  async #matchChunk(pattern: SlowPattern, texts: readonly string[]): Promise<Answer[]> {
    const progress = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const answers = new Uint8Array(new SharedArrayBuffer(texts.length));
    const worker = this.#start();
    worker.postMessage({ ...pattern, texts, progress, answers });
    const told = await this.#watch(worker, progress, texts.length);
    if (told < texts.length) await this.#end();
    return Array.from(answers.subarray(0, told), (answer) =>
      answer === 2 ? undefined : answer === 1,
    );
  }

  /** Waits until all is told, or until one text has had its time; gives how many texts are told. */
  #watch(worker: Worker, progress: Int32Array, length: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const { milliseconds } = this.#bounds;
      let seen = -1;
      let since = performance.now();
      const look = () => {
        const at = Atomics.load(progress, 0);
        if (at !== seen) {
          seen = at;
          since = performance.now();
        }
        // Before the first text a worker starts up, for which a busy machine needs a while.
        const allowed = at < 0 ? milliseconds + STARTING : milliseconds;
        if (at < length && performance.now() - since > allowed)
          settle(() => resolve(Math.max(at, 0)));
      };
      const timer = setInterval(look, Math.min(50, milliseconds / 2));
      const onDone = () => settle(() => resolve(length));
      const onError = (error: unknown) => settle(() => reject(error));
      const settle = (then: () => void) => {
        clearInterval(timer);
        worker.off('message', onDone).off('error', onError);
        then();
      };
      worker.on('message', onDone).on('error', onError);
    });
  }

  #start(): Worker {
    this.#worker ??= new Worker(WORKER_SCRIPT, {
      eval: true,
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    // The timer keeps the process alive while it waits; a worker that idles must not.
    this.#worker.unref();
    return this.#worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

const STARTING = 10_000;
