// duckdb-summarize.mjs CACHE FILE: the statistics of each column of a CSV file.
import { openDuckdb } from './open-duckdb.mjs';

const [cache, file] = process.argv.slice(2);
const connection = await openDuckdb(cache);
const reader = await connection.runAndReadAll(`SUMMARIZE SELECT * FROM read_csv('${file}')`);
for (const row of reader.getRowObjectsJson()) console.log(JSON.stringify(row));
