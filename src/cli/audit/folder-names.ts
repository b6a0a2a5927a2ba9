/** What the files of an audit's folder are called that no expert gets. */
export const KEY_FILE = 'key.sealed.json';
export const README_FILE = 'README.md';
