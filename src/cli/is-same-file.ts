import { stat } from 'node:fs/promises';

/** Whether two paths lead to one file, by links as well; false where there is none at either. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all(
    [path, other].map((each) => stat(each, { bigint: true }).catch(() => undefined)),
  );
  return one !== undefined && two !== undefined && one.dev === two.dev && one.ino === two.ino;
}
