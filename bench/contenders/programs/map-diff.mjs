// map-diff.mjs BASE HEAD: what one writes in an afternoon, csv-parse and a Map by key.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const [base, head] = process.argv.slice(2);
const rows = new Map();
for await (const row of rowsOf(base)) rows.set(row[0], row);
const counts = { added: 0, removed: 0, modified: 0 };
for await (const row of rowsOf(head)) {
  const before = rows.get(row[0]);
  if (!before) counts.added += 1;
  else if (before.some((cell, i) => cell !== row[i])) counts.modified += 1;
  rows.delete(row[0]);
}
counts.removed = rows.size;
console.log(JSON.stringify(counts));

function rowsOf(path) {
  return createReadStream(path).pipe(parse({ from: 2 }));
}
