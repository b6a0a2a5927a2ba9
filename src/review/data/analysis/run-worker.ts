import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import { AssayError } from '../../../core/assay-error.ts';
import { canBeMended } from '../can-be-mended.ts';
import { type Analysed, unable } from './analyse.ts';
import { callsOf, type FromWorker, type ToWorker, type WorkerTask } from './calls.ts';
import { pastLimit } from './past-limit.ts';
import type { AnalysisPorts, AnalysisRequest } from './pull-analysis.ts';

/** Milliseconds until a worker has to be up: on a busy machine that takes a while, which is no fault of the data. */
const STARTING = 60_000;

/**
 * {@link Analysed} by a worker of its own, whose memory and time are bounded. Past a bound it is ended and the answer says at
 * which file. The worker has no token and no connection: it asks for what it needs.
 *
 * @param signal Ends it, when the process has to go.
 * @throws {AssayError} what a port failed with.
 */
export function runWorker(
  request: AnalysisRequest,
  ports: AnalysisPorts,
  signal?: AbortSignal,
): Promise<Analysed> {
  const { limits, configPath } = request;
  const calls = callsOf(ports);
  const task: WorkerTask = {
    request,
    ...(ports.lfs ? { lfs: { repository: ports.lfs.repository, apiUrl: ports.lfs.apiUrl } } : {}),
  };
  const worker = new Worker(workerUrl(), {
    workerData: task,
    // No secret of the app's is in its environment; where temporary files go is.
    env: { TMPDIR: tmpdir(), TEMP: tmpdir(), TMP: tmpdir() },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  let reading: string | undefined;
  let failure: { readonly error: unknown } | undefined;

  async function serve({ id, name, args }: Extract<FromWorker, { kind: 'call' }>): Promise<void> {
    const reply = (message: ToWorker) => worker.postMessage(message);
    try {
      // A worker runs Assay's own code: names and arguments are those of `Calls`.
      const method = calls[name] as (...args: unknown[]) => Promise<unknown>;
      reply({ id, value: await method(...args) });
    } catch (error) {
      // The first failure tells what happened; it is thrown as it is, so that a rate limit stays one.
      failure ??= { error };
      reply({ id, failed: true });
    }
  }

  return new Promise<Analysed>((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      void worker.terminate();
      settle();
    };
    const onAbort = () => finish(() => reject(signal?.reason));
    const stop = () =>
      finish(() => resolve(unable(pastLimit('seconds', limits, reading), configPath)));
    let timer = setTimeout(stop, limits.seconds * 1000 + STARTING);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) return onAbort();
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'started') {
        clearTimeout(timer);
        timer = setTimeout(stop, limits.seconds * 1000);
      } else if (message.kind === 'call') void serve(message);
      else if (message.kind === 'reading') reading = message.path;
      else finish(() => resolve(message.answer));
    });
    worker.on('error', (error: Error & { code?: string }) => {
      finish(() => {
        if (failure && canBeMended(failure.error)) resolve(unable(failure.error, configPath));
        else if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
          resolve(unable(pastLimit('memory', limits, reading), configPath));
        else reject(failure?.error ?? error);
      });
    });
    worker.on('exit', (code) => {
      const ended = `The worker that looked at ${reading ?? 'the data'} ended with code ${code}.`;
      finish(() => reject(failure?.error ?? new AssayError('internal', ended)));
    });
  });
}

/** Beside this file in the sources; in a bundle beside the program, whose chunks are in a folder below. */
function workerUrl(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('./analysis-worker.ts', here);
  const name = 'analysis-worker.js';
  return new URL(/\/chunks\/[^/]*$/.test(here) ? `../${name}` : name, here);
}
