import { describe, expect, it } from 'vitest';
import { findLfsServer } from '../../../src/revisions/lfs/find-lfs-server.ts';

describe('findLfsServer', () => {
  it.each([
    ['https://github.com/o/r.git', 'https://github.com/o/r.git/info/lfs'],
    ['https://github.com/o/r', 'https://github.com/o/r.git/info/lfs'],
    ['https://github.com/o/r/', 'https://github.com/o/r.git/info/lfs'],
    ['http://host:8080/r.git?a#b', 'http://host:8080/r.git/info/lfs'],
    ['git@github.com:o/r.git', 'https://github.com/o/r.git/info/lfs'],
    ['ssh://git@github.com:22/o/r.git', 'https://github.com/o/r.git/info/lfs'],
  ])('of %s is %s', (remote, url) => {
    expect(findLfsServer(remote, {})).toEqual({ url, host: new URL(url).host });
  });

  it.each(['/srv/r.git', 'file:///srv/r.git', 'C:\\r.git', 'C:/r.git', '../r', '', 'ext::sh -c x'])(
    'is none for %s',
    (remote) => {
      expect(findLfsServer(remote, {})?.url).toBeUndefined();
    },
  );

  it('takes the credentials of the URL where there is no token, and shows them in no URL', () => {
    const server = findLfsServer('https://user:p%40ss@host/r', {});
    expect(server).toEqual({
      url: 'https://host/r.git/info/lfs',
      host: 'host',
      authorization: `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
    });
    expect(findLfsServer('https://user:x@host/r', { token: 't' })?.authorization).toBe(
      `Basic ${Buffer.from('x-access-token:t').toString('base64')}`,
    );
  });

  it('keeps the token to the host of the remote where the user gives another server', () => {
    const options = { token: 't', url: 'https://lfs.example/x/' };
    expect(findLfsServer('https://github.com/o/r', options)).toMatchObject({
      url: 'https://lfs.example/x',
      host: 'github.com',
    });
    expect(findLfsServer(undefined, options)).toEqual({ url: 'https://lfs.example/x' });
  });
});
