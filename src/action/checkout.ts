/** What the checkout tells before anything is compared. */
export interface Checkout {
  /** Whether a commit is there, its tree included. */
  has(revision: string): Promise<boolean>;
  /**
   * The parents that the checked-out commit names, which a shallow clone knows without having them. Empty where
   * nothing is checked out.
   */
  headParents(): Promise<readonly string[]>;
}
