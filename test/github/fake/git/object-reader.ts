import { spawnGit } from './run-git.ts';

export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface ObjectReader {
  /** An object by its full name; undefined where there is none. */
  read(sha: string): Promise<GitObject | undefined>;
  close(): void;
}

/** Larger objects are read again each time. */
const CACHED_BYTES = 1 << 20;

/** Reads objects by one `git cat-file --batch`, started with the first, and remembers the small ones. */
export function objectReader(gitDir: string): ObjectReader {
  const known = new Map<string, GitObject>();
  let process: ReturnType<typeof startBatch> | undefined;
  return {
    async read(sha) {
      const found = known.get(sha);
      if (found) return found;
      process ??= startBatch(gitDir);
      const object = await process.ask(sha);
      if (object && object.bytes.length <= CACHED_BYTES) known.set(sha, object);
      return object;
    },
    close: () => process?.stop(),
  };
}

function startBatch(gitDir: string) {
  const git = spawnGit(gitDir, ['cat-file', '--batch']);
  const waiting: ((object: GitObject | undefined) => void)[] = [];
  let chunks: Buffer[] = [];
  let length = 0;
  /** Bytes that the answer being read takes, its header and last line feed included; unknown until it has come. */
  let wanted = 0;

  git.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    while (length > 0 && length >= wanted) {
      const all = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      chunks = [all];
      const end = all.indexOf('\n');
      if (end < 0) return;
      const [sha = '', type = '', size] = all.toString('utf8', 0, end).split(' ');
      const missing = size === undefined;
      wanted = missing ? end + 1 : end + 1 + Number(size) + 1;
      if (length < wanted) return;
      const bytes = Buffer.from(all.subarray(end + 1, wanted - 1));
      waiting.shift()?.(missing ? undefined : { sha, type, bytes });
      chunks = [all.subarray(wanted)];
      length -= wanted;
      wanted = 0;
    }
  });

  return {
    ask: (sha: string) =>
      new Promise<GitObject | undefined>((resolve) => {
        waiting.push(resolve);
        git.stdin.write(`${sha}\n`);
      }),
    stop() {
      git.stdin.end();
      for (const resolve of waiting.splice(0)) resolve(undefined);
    },
  };
}
