/** Holds what experts must not know. */
export const KEY_FILE = 'key.sealed.json';
/** For whoever runs the audit. */
export const README_FILE = 'README.md';
/** What `assay audit score` writes. */
export const SCORE_FILES = {
  verdicts: 'verdicts.csv',
  disagreements: 'disagreements.csv',
  json: 'report.json',
  markdown: 'report.md',
} as const;
/** What is no answer, wherever it was written. */
export const OWN_FILES: readonly string[] = [KEY_FILE, ...Object.values(SCORE_FILES)];
/** For experts who fill in a CSV file. */
export const INSTRUCTIONS_FILE = 'instructions.md';
