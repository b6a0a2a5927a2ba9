import type { Command } from 'commander';
import { nameList } from '../name-list.ts';

/** Adds to a command the options that say how its dataset is read: what `openDataset` takes. */
export function addDatasetOptions(command: Command): Command {
  return command
    .option('--label <column>', "the column of the labels (default: the config's, else inferred)")
    .option(
      '--key <columns>',
      "key columns, with commas between (default: the config's, else inferred)",
      nameList,
    )
    .option('--config <file>', 'the config (default: .github/assay.yml of the repository)');
}
