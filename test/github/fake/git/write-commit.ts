import { runGit } from './run-git.ts';

/** A file's content; null removes it. A link or a file that can be run names its mode, such as `120000`. */
export type FileContent =
  | string
  | Uint8Array
  | null
  | { readonly mode: string; readonly content: string | Uint8Array };

export type Files = Readonly<Record<string, FileContent>>;

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface NewCommit {
  readonly parent?: string;
  readonly files: Files;
  readonly message: string;
  readonly author: Person;
  readonly at: Date;
}

/** Makes a commit by one `git fast-import`, moves no branch, and gives the commit's name. */
export async function writeCommit(gitDir: string, commit: NewCommit): Promise<string> {
  const { parent, files, message, author, at } = commit;
  const who = `${author.name} <${author.email}> ${Math.floor(at.getTime() / 1000)} +0000`;
  const parts: Uint8Array[] = [];
  const line = (text: string) => parts.push(Buffer.from(`${text}\n`));
  const data = (bytes: Uint8Array) => {
    line(`data ${bytes.length}`);
    parts.push(bytes, Buffer.from('\n'));
  };

  line('commit refs/fake/written');
  line('mark :1');
  line(`author ${who}`);
  line(`committer ${who}`);
  data(Buffer.from(message));
  if (parent !== undefined) line(`from ${parent}`);
  for (const [path, file] of Object.entries(files)) {
    if (file === null) {
      line(`D ${quotePath(path)}`);
      continue;
    }
    const { mode, content } = isPlain(file) ? { mode: '100644', content: file } : file;
    line(`M ${mode} inline ${quotePath(path)}`);
    data(typeof content === 'string' ? Buffer.from(content) : content);
  }
  line('get-mark :1');
  line('reset refs/fake/written');
  line('');

  const output = await runGit(gitDir, ['fast-import', '--quiet', '--force'], {
    input: Buffer.concat(parts),
  });
  const sha = output?.toString().trim();
  if (!sha) throw new Error(`git could not write the commit "${message}"`);
  return sha;
}

function isPlain(file: Exclude<FileContent, null>): file is string | Uint8Array {
  return typeof file === 'string' || file instanceof Uint8Array;
}

function quotePath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
