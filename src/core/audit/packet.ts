/** What one expert is asked: everything that the sheet shows, and nothing that gives an answer away. */
export interface Packet {
  readonly schema_version: 1;
  /** The audit's id, which answers carry back. */
  readonly audit: string;
  readonly expert: string;
  /** Names the dataset and never the class that is audited. */
  readonly title: string;
  readonly ask: AskedColumn;
  /** The labelling guideline as Markdown. */
  readonly guideline: string | null;
  /** SHA-256 of the sealed key file, `sha256:…`: what was sealed when the packet was made. */
  readonly key_digest: string;
  /** In the expert's own order. */
  readonly rows: readonly PacketRow[];
}

export interface AskedColumn {
  readonly column: string;
  /** `label`: one of `labels`. `value`: typed in again from what is shown. */
  readonly kind: 'label' | 'value';
  readonly labels: readonly string[];
  /** Whether the column holds numbers, so that an answer has to be one. */
  readonly numeric?: boolean | undefined;
}

export interface PacketRow {
  /** The expert's own code of the row: five letters or digits of base32, without meaning to others. */
  readonly code: string;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** One row's answer as a sheet exports it and a CSV file holds it. */
export interface AnswerLine {
  readonly code: string;
  /** As written: a label, a value, `can't tell`, `bad row`, or empty. */
  readonly answer: string;
  readonly note: string;
  /** Time that the row was in front of the expert; left out where nothing measured it. */
  readonly seconds?: number;
}

/** What the sheet exports as JSON. */
export interface AnswerFile {
  readonly schema_version: 1;
  readonly audit: string;
  readonly expert: string;
  readonly answers: readonly AnswerLine[];
}
