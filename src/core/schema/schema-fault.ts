/** Something wrong with a schema file. */
export interface SchemaFault {
  /** Where, as a JSON pointer such as `/fields/2/type`; empty for the file as a whole. */
  readonly pointer: string;
  /** What is wrong and what to write instead, one sentence; text out of the file. */
  readonly message: string;
}
