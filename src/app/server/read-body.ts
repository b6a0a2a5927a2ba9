import type { IncomingMessage } from 'node:http';
import type { MemoryBudget } from './memory-budget.ts';

export type Body = { readonly bytes: Buffer } | 'too-large' | 'busy' | 'aborted';

/**
 * Reads a request's body, and never holds more of it than `most` bytes, or than the budget of all requests has left.
 *
 * @returns `aborted` where the sender went away before its end.
 */
export async function readBody(
  request: IncomingMessage,
  most: number,
  budget: MemoryBudget,
): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > most) return 'too-large';
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // Left open where it is not read to its end: the answer goes through the same socket.
    const incoming: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
    for await (const chunk of incoming) {
      if (length + chunk.length > most) return 'too-large';
      if (!budget.take(chunk.length)) return 'busy';
      length += chunk.length;
      chunks.push(chunk);
    }
    return request.complete ? { bytes: Buffer.concat(chunks) } : 'aborted';
  } catch {
    return 'aborted';
  } finally {
    budget.give(length);
  }
}
