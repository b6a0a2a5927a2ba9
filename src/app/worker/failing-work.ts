import type { PullRef } from '../../store/store.ts';

/** From so many failures in a row on, work is told as one that keeps failing. */
const KEEPS_FAILING = 5;

/** Work that fails again and again, as far as this process has seen. */
export class FailingWork {
  readonly #attempts = new Map<string, number>();

  /** @returns whether this work keeps failing. */
  failed(ref: PullRef, attempts: number): boolean {
    this.#attempts.set(keyOf(ref), attempts);
    return attempts >= KEEPS_FAILING;
  }

  succeeded(ref: PullRef): void {
    this.#attempts.delete(keyOf(ref));
  }

  /** How many keep failing. */
  count(): number {
    return [...this.#attempts.values()].filter((attempts) => attempts >= KEEPS_FAILING).length;
  }
}

const keyOf = ({ installation, repository, pull }: PullRef) =>
  `${installation} ${repository.toLowerCase()} ${pull}`;
