/** Why an LFS server did not give an object, in words that follow `the object is not in the local LFS store and`. */
export class LfsFailure extends Error {
  /** Whether asking again may help. */
  readonly transient: boolean;

  constructor(message: string, transient = false) {
    super(message);
    this.transient = transient;
  }
}
