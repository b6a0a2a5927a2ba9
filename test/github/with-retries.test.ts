import { describe, expect, it } from 'vitest';
import { MAX_WAIT_MS, withRetries } from '../../src/github/with-retries.ts';

/** Sends until `failures` are used up, and tells how often it was sent and how long was waited. */
async function send(failures: readonly object[], repeatable = true) {
  const waits: number[] = [];
  const left = [...failures];
  let sent = 0;
  const answer = withRetries(
    async () => {
      sent++;
      const response = left.shift();
      if (response) throw Object.assign(new Error('failed'), { response });
      return 'answer';
    },
    repeatable,
    {
      now: () => new Date('2026-01-01T00:00:00Z'),
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
    },
  );
  return { result: await answer.catch((error: Error) => error.message), sent, waits };
}

const outage = { status: 502, headers: {} };
const limit = (seconds: number) => ({ status: 429, headers: { 'retry-after': seconds } });

describe('withRetries', () => {
  it('waits longer each time', async () => {
    expect(await send([outage, outage])).toEqual({
      result: 'answer',
      sent: 3,
      waits: [1000, 3000],
    });
  });

  it('gives up after three attempts', async () => {
    expect(await send([outage, outage, outage])).toMatchObject({ result: 'failed', sent: 3 });
  });

  it('sends what must not be carried out twice again only after a rate limit', async () => {
    expect(await send([outage], false)).toMatchObject({ result: 'failed', sent: 1 });
    expect(await send([limit(2)], false)).toEqual({ result: 'answer', sent: 2, waits: [2000] });
  });

  it('waits no longer than the bound over all attempts', async () => {
    const half = MAX_WAIT_MS / 2000;
    expect(await send([limit(half), limit(half)])).toMatchObject({ result: 'answer' });
    expect(await send([limit(half), limit(half + 1)])).toMatchObject({ result: 'failed', sent: 2 });
  });

  it('does not repeat what GitHub refuses', async () => {
    expect(await send([{ status: 404, headers: {} }])).toMatchObject({ sent: 1, waits: [] });
  });
});
