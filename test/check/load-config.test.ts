import { describe, expect, it } from 'vitest';
import { CONFIG_PATH, loadConfig } from '../../src/check/load-config.ts';
import { memoryRevisions } from '../memory-revisions.ts';

async function told(path: string, text: string) {
  const tree = new Map([[path, new TextEncoder().encode(text)]]);
  const revisions = memoryRevisions({ base: new Map(), head: tree });
  const loaded = await Promise.all(
    (['base', 'head', { text: undefined }] as const).map((judgedBy) =>
      loadConfig(revisions, judgedBy),
    ),
  );
  const messages = loaded.map(({ notices }) => notices.map(({ message }) => message));
  expect(messages[1]).toEqual(messages[0]);
  expect(messages[2]).toEqual(messages[0]);
  return messages[0];
}

const NO_CONFIG = [
  `There is no config: data files are found by their extension. Add ${CONFIG_PATH} to name datasets, keys and labels.`,
];

describe('loadConfig', () => {
  it.each(['assay.yml', '.assay.yml', '.github/assay.yaml', '.github/workflows/assay.yml'])(
    'says that a config at %s is not read',
    async (path) => {
      expect(await told(path, 'datasets: [{ path: a.csv }]\n')).toEqual([
        `${path} is not read: move it to ${CONFIG_PATH}. Until then data files are found by their extension.`,
      ]);
    },
  );

  it('does not take a workflow for a config, nor a file elsewhere', async () => {
    const workflow = 'on: pull_request\njobs:\n  assay: { runs-on: ubuntu-latest }\n';
    expect(await told('.github/workflows/assay.yml', workflow)).toEqual(NO_CONFIG);
    expect(await told('docs/assay.yml', 'datasets: []\n')).toEqual(NO_CONFIG);
  });
});
