/**
 * The names of the patches of files: the file's own name where no other has it, else its path in one word.
 *
 * @example
 * patchNames(['data/train.csv', 'data/test.csv']) // ['train.csv.patch.jsonl', 'test.csv.patch.jsonl']
 * patchNames(['a/x.csv', 'b/x.csv']) // ['a--x.csv.patch.jsonl', 'b--x.csv.patch.jsonl']
 */
export function patchNames(paths: readonly string[]): string[] {
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const taken = new Set<string>();
  return names.map((name, place) => {
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    let free = isShared ? paths[place]!.replaceAll('/', '--') : name;
    while (taken.has(free)) free = `-${free}`;
    taken.add(free);
    return `${free}.patch.jsonl`;
  });
}
