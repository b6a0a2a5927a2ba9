/** A draw as it is told once the pull request is closed: all that it takes to draw again. */
export interface PublishedDraw {
  readonly dataset: string;
  readonly round: number;
  /** Of the secret, `sha256:…`: the one that was told before anybody was asked. */
  readonly digest: string;
  /** 256 bits in hexadecimal. */
  readonly secret: string;
  /** When it was drawn; ISO 8601, UTC. */
  readonly at: string;
  /** The commit that head was compared with. */
  readonly base: string;
  /** The commit whose config counted. */
  readonly tip: string;
  /** The commit that it was drawn from. */
  readonly head: string;
  /** Of the drawn rows that experts were asked about at that head; by their marks, see `rowMark`. */
  readonly asked: readonly string[];
  /** Of the drawn rows that no expert was left for, or that a push changed first. */
  readonly unasked: readonly string[];
  /** Of the rows that could be drawn, those that earlier pull requests brought. */
  readonly queued: readonly string[];
  /** Of the rows that could be drawn, those whose verified label was changed. */
  readonly relabelled: readonly string[];
}
