import { parentPort, workerData } from 'node:worker_threads';
import { analyse } from './analyse.ts';
import type { CallName, Calls, FromWorker, ToWorker, WorkerTask } from './calls.ts';

/** The worker's side: it looks at data, and asks whoever started it for everything else. */
const port = parentPort;
if (!port) throw new Error('This is to be started as a worker.');

const waiting = new Map<number, Waiting>();
let calls = 0;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

port.on('message', (message: ToWorker) => {
  const call = waiting.get(message.id);
  waiting.delete(message.id);
  if ('failed' in message) call?.reject(new Error('What was asked of the app failed.'));
  else call?.resolve(message.value);
});

function send(message: FromWorker): void {
  port?.postMessage(message);
}

function call<Name extends CallName>(name: Name): Calls[Name] {
  const ask = (...args: unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve, reject });
      send({ kind: 'call', id, name, args });
    });
  return ask as unknown as Calls[Name];
}

const { request, lfs } = workerData as WorkerTask;
send({ kind: 'started' });
const answer = await analyse(
  request,
  {
    github: {
      mergeBase: call('mergeBase'),
      compare: call('compare'),
      files: call('files'),
      file: call('file'),
      link: call('link'),
      blobOf: call('blobOf'),
    },
    known: call('known'),
    verified: call('verified'),
    ...(lfs ? { lfs: { ...lfs, token: call('token') } } : {}),
  },
  (path) => send({ kind: 'reading', path }),
);
send({ kind: 'answer', answer });
port.close();
