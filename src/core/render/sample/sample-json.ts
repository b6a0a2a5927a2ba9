import { cellJson } from '../../table/cell.ts';
import type { SampledRow, SampleView } from './sample-view.ts';

/**
 * A sample as one JSON document: `{schema_version, dataset, population, census, why, secret_digest, masked, strata,
 * notes, rows}`. Cells keep the spelling of their JSON, so that no digit of a long number is lost.
 */
export function sampleJson(view: SampleView): string {
  const about = {
    schema_version: 1,
    dataset: view.name,
    population: view.population,
    drawn: view.rows.length,
    census: view.census,
    why: view.why,
    secret_digest: view.secretDigest,
    masked: view.masked,
    strata: view.strata,
    notes: view.notes,
  };
  const rows = view.rows.map((row) => `    ${rowJson(row, view.columns)}`).join(',\n');
  const start = JSON.stringify(about, null, 2).slice(0, -2);
  return `${start},\n  "rows": [${rows === '' ? '' : `\n${rows}\n  `}]\n}\n`;
}

/** The rows of a sample as JSON Lines: `{row_id, stratum, inclusion, path, row, line, cells}` each. */
export function sampleJsonLines({ rows, columns }: SampleView): string {
  return rows.map((row) => `${rowJson(row, columns)}\n`).join('');
}

function rowJson(
  { id, stratum, inclusion, path, row, line, cells }: SampledRow,
  columns: readonly string[],
): string {
  const about = { row_id: id, stratum, inclusion, path, row, line: line ?? null };
  const held = columns.flatMap((name, i) =>
    cells[i] === undefined ? [] : [`${JSON.stringify(name)}:${cellJson(cells[i])}`],
  );
  return `${JSON.stringify(about).slice(0, -1)},"cells":{${held.join()}}}`;
}
