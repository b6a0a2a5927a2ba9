import { basename } from 'node:path';
import type { OpenedDataset } from '../dataset/open-dataset.ts';

const LONGEST_PART = 40;

/**
 * The folder that an audit makes where none is named: `audit-`, what the dataset is called, and the audited class. A file
 * is called after its stem, a dataset of the config by its name, however many files it has.
 *
 * @example
 * folderOfAudit({ name: 'tickets', files: [{ path: 'data/2024.csv', stem: '2024' }] }, 'Refund / return') // 'audit-tickets-Refund-return'
 */
export function folderOfAudit(
  { name, files }: Pick<OpenedDataset, 'name'> & { files: readonly NamedFile[] },
  audited: string | undefined,
): string {
  const [first] = files;
  const isFile = first !== undefined && basename(name.replace(/^.*:/, '')) === basename(first.path);
  return ['audit', isFile ? first.stem : name, audited ?? '']
    .map(safe)
    .filter((part) => part !== '')
    .join('-');
}

type NamedFile = Pick<OpenedDataset['files'][number], 'path' | 'stem'>;

/** What every file system takes, and no shell needs quotes for. */
function safe(part: string): string {
  const plain = part.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-');
  return [...plain]
    .slice(0, LONGEST_PART)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
}
