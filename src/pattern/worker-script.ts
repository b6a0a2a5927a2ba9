/**
 * What runs in the worker, as text: a bundle has no file of its own for it. It writes each answer and how far it
 * came into shared memory, so that the texts before the one it hangs on are not lost with it.
 */
export const WORKER_SCRIPT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ source, flags, texts, progress, answers }) => {
  const pattern = new RegExp(source, flags);
  for (let i = 0; i < texts.length; i++) {
    Atomics.store(progress, 0, i);
    try {
      answers[i] = pattern.test(texts[i]) ? 1 : 0;
    } catch {
      answers[i] = 2;
    }
  }
  Atomics.store(progress, 0, texts.length);
  parentPort.postMessage('done');
});
`;
