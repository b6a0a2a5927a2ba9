import type { PullRef } from './store.ts';

/** A repository as it is compared: GitHub's names have no case. */
export function repositoryOf(repository: string): string {
  return repository.toLowerCase();
}

/** The columns that say which pull request something belongs to. */
export function pullColumns(ref: PullRef): { readonly repository: string; readonly pull: number } {
  return { repository: repositoryOf(ref.repository), pull: ref.pull };
}
