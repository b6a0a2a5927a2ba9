/** Why a row condition is not understood, and where. */
export class ConditionFault extends Error {
  /** @param offset 0-based, in UTF-16 code units; left out where the condition is no text. */
  constructor(reason: string, offset?: number) {
    super(offset === undefined ? reason : `${reason}, at character ${offset + 1}`);
  }
}
