import { parentPort, workerData } from 'node:worker_threads';
import { answerAsWorker } from './answer-as-worker.ts';

if (!parentPort) throw new Error('This is to be started as a worker.');
await answerAsWorker(parentPort, workerData);
