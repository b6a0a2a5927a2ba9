import { expect, it } from 'vitest';
import { createLog, quietLog } from '../../src/app/log/create-log.ts';
import { AssayError } from '../../src/core/assay-error.ts';

function logged(level: 'debug' | 'info' = 'debug', secrets: readonly string[] = []) {
  let text = '';
  const log = createLog({
    level,
    secrets,
    write: (line) => {
      text += line;
    },
    now: () => new Date('2026-11-25T12:00:00Z'),
  });
  return { log, text: () => text };
}

it('writes a line of JSON each', () => {
  const { log, text } = logged();
  log.info({ repository: 'octo/data', pull: 3 }, 'Looked.');
  expect(text()).toBe(
    '{"level":"info","time":"2026-11-25T12:00:00.000Z","name":"assay","repository":"octo/data","pull":3,"msg":"Looked."}\n',
  );
});

it('hides fields that could hold a secret or a cell, at any depth', () => {
  const { log, text } = logged();
  log.info(
    {
      delivery: 'd-1',
      deep: { list: [{ Authorization: 'token 1', 'set-cookie': 'token 2', kept: 'kept 1' }] },
      payload: { comment: 'cell 1' },
      rows: ['cell 2'],
      body: 'cell 3',
      webhook_secret: 'token 3',
      kept: 'kept 2',
    },
    'Said.',
  );
  expect(text()).not.toMatch(/token \d|cell \d/);
  expect(text()).toMatch(/kept 1.*kept 2/);
});

it('tells an error by its message and place, and never what it carries', () => {
  const { log, text } = logged();
  const error = Object.assign(new Error('refused for jane.doe@example.com'), {
    status: 403,
    request: { headers: { authorization: 'token 1' } },
    response: { data: { secret: 'token 2' } },
    event: { payload: 'cell 1' },
  });
  log.error(error, 'Failed.');
  log.error({ err: new AggregateError([error], 'several') }, 'Failed.');
  log.error({ other: error }, 'Failed.');
  log.error({ err: new AssayError('internal', 'wrapped', { cause: error }) }, 'Failed.');
  expect(text()).not.toMatch(/token \d|cell \d|jane\.doe/);
  expect(text().match(/"status":403/g)).toHaveLength(4);
  expect(text()).toContain('log.test.ts');
});

it('hides secrets by what they look like, and those that it knows, wherever they stand', () => {
  const { log, text } = logged('debug', ['the webhook secret']);
  log.info('asked with ghs_0123456789abcdefghij and the webhook secret');
  log.info(
    { address: 'postgres://assay:hunter2@db/assay', jwt: 'x' },
    'eyJhbGciOiJSUzI1NiJ9.eyJpYXQiOjE3MzJ9.c2lnbmF0dXJl',
  );
  log.info('-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----');
  expect(text()).not.toMatch(/ghs_|the webhook secret|hunter2|eyJ|MIIEow/);
});

it('keeps what Probot says of requests and webhooks out', () => {
  const { log, text } = logged('debug');
  const probot = quietLog(log).child({ name: 'probot' });
  probot.debug({ event: { payload: 'cell' } }, 'Webhook received');
  probot.info('Retrying after 3 seconds!');
  expect(text()).toBe('');
  probot.warn('deprecated');
  expect(text()).toContain('deprecated');
});
