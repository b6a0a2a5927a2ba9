/** Holds what experts must not know. */
export const KEY_FILE = 'key.sealed.json';
/** For whoever runs the audit. */
export const README_FILE = 'README.md';
/** For experts who fill in a CSV file. */
export const INSTRUCTIONS_FILE = 'instructions.md';
