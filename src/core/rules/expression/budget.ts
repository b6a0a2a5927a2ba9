/** Steps that one evaluation may take: a call of a function each, and more where what it is given is large. */
const MAX_STEPS = 50_000;

/** What one evaluation of an expression may still spend. */
export class Budget {
  #left = 0;

  /** Starts an evaluation. */
  renew(): void {
    this.#left = MAX_STEPS;
  }

  /** @throws where the steps are used up. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new Error(`it takes more than ${MAX_STEPS} steps`);
  }
}
