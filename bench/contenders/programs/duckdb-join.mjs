// duckdb-join.mjs CACHE FORMAT BASE HEAD: a keyed full outer join of two files, told as counts.
import { openDuckdb, readerOf } from './open-duckdb.mjs';

const [cache, format, base, head] = process.argv.slice(2);
const COLUMNS = ['created_at', 'customer', 'city', 'product', 'quantity'];
COLUMNS.push('price', 'note', 'source', 'label');
const differs = COLUMNS.map((name) => `b.${name} IS DISTINCT FROM h.${name}`).join(' OR ');

const connection = await openDuckdb(cache);
const reader = await connection.runAndReadAll(`
  SELECT
    count(*) FILTER (b.order_id IS NULL) AS added,
    count(*) FILTER (h.order_id IS NULL) AS removed,
    count(*) FILTER (b.order_id IS NOT NULL AND h.order_id IS NOT NULL AND (${differs})) AS modified
  FROM ${readerOf(format, base)} b
  FULL OUTER JOIN ${readerOf(format, head)} h ON b.order_id = h.order_id
`);
console.log(JSON.stringify(reader.getRowObjectsJson()[0]));
