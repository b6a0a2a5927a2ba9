// Looks for files that Assay reads or compares wrongly, for as long as it is told to:
//
//   node scripts/fuzz.ts --minutes 30 [--seed 7]
//
// It holds the record splitter against csv-parse, the kernel against the splitter, its walk over two files against each by itself,
// a diff with it against one without it, its profile of columns against the one of parsed rows, and checks for pairs of files of each format that the changes
// applied to base give head. The tests do the same with few cases and a fixed seed. `--rounds` bounds the
// number of rounds instead of the time, and `--cases` sets how many cases of each kind a round tries (200).
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { memorySource } from '../src/core/table/byte-source.ts';
import { csvForm } from '../src/core/table/csv/csv-form.ts';
import { type ParseForm, parseRecords } from '../src/core/table/csv/parse-records.ts';
import type { SplitRecord } from '../src/core/table/csv/split-record.ts';
import { splitRecords } from '../src/core/table/csv/split-records.ts';
import { csvPairs } from '../test/core/diff/pairs/csv-pairs.ts';
import { jsonArrayPairs, jsonLinesPairs } from '../test/core/diff/pairs/json-pairs.ts';
import { parquetBytes, parquetPairs } from '../test/core/diff/pairs/parquet-pairs.ts';
import { expectRoundTrip } from '../test/core/diff/round-trip.ts';
import { FORMS, hostileTexts } from '../test/core/table/csv/hostile-texts.ts';
import { DIALECTS } from '../test/kernel/dialects.ts';
import { editedTexts } from '../test/kernel/edited-texts.ts';
import { expectSameDiff } from '../test/kernel/expect-same-diff.ts';
import { expectSameProfile } from '../test/kernel/expect-same-profile.ts';
import { expectSameRecords } from '../test/kernel/expect-same-records.ts';
import { expectSameWalk } from '../test/kernel/expect-same-walk.ts';
import { hostileTables } from '../test/kernel/hostile-cells.ts';

const MOST_PIECES = 80;

/** The splitter finds csv-parse's records, and each record read by itself gives csv-parse's cells. */
function confirmSplit(text: string, form: ParseForm, windowBytes: number): void {
  const bytes = new TextEncoder().encode(text);
  const records: SplitRecord[] = [];
  const sink = { record: (record: SplitRecord) => records.push(record) > 0 };
  const byteForm = csvForm(form, false);
  splitRecords(memorySource(bytes), 0, byteForm, sink, { windowBytes });
  expectSameRecords(bytes, byteForm, windowBytes);
  const wanted = rowsByOracle(text, form);
  const isUnclosed = records.some(({ trouble }) => trouble === 'unclosed');
  if (!wanted && !isUnclosed) throw new Error('csv-parse finds a quote that is never closed');
  // Where a quote is never closed the two differ on purpose: see splitRecords.
  if (!wanted || isUnclosed) return;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const found = records.map(({ start, end }) =>
    start === end ? [''] : parseRecords(decoder.decode(bytes.subarray(start, end)), form)[0],
  );
  if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  throw new Error(
    `csv-parse reads ${JSON.stringify(wanted)}\nAssay reads ${JSON.stringify(found)}`,
  );
}

function rowsByOracle(text: string, form: ParseForm): string[][] | undefined {
  try {
    return parseRecords(text, form);
  } catch {
    return undefined;
  }
}

const key = fc.constantFrom([], ['id'], ['label'], ['id', 'name']);
const windowBytes = fc.integer({ min: 16, max: 64 });

const PROPERTIES: Readonly<Record<string, fc.IAsyncProperty<unknown>>> = {
  ...Object.fromEntries(
    FORMS.map((form) => [
      `records, ${JSON.stringify(form)}`,
      fc.asyncProperty(hostileTexts(form, MOST_PIECES), windowBytes, async (text, bytes) =>
        confirmSplit(text, form, bytes),
      ),
    ]),
  ),
  ...Object.fromEntries(
    FORMS.filter(({ delimiter }) => delimiter.length === 1 && delimiter < '\x80').map((form) => [
      `walk, ${JSON.stringify(form)}`,
      fc.asyncProperty(
        editedTexts(form),
        fc.boolean(),
        windowBytes,
        ([base, head], header, bytes) => {
          const { crEnds, ...hints } = form;
          const lineEnding = crEnds ? 'cr' : 'lf';
          return expectSameWalk(base, head, { ...hints, lineEnding, header }, bytes);
        },
      ),
    ]),
  ),
  ...Object.fromEntries(
    DIALECTS.map(({ name, hints, write }) => [
      `the same difference with the kernel and without, ${name}`,
      fc.asyncProperty(csvPairs, key, ({ base, head }, columns) =>
        expectSameDiff(write(base), write(head), hints, { key: columns }),
      ),
    ]),
  ),
  'profile by bytes': fc.asyncProperty(hostileTables, async (text) => {
    await expectSameProfile(text, {
      header: true,
      delimiter: ',',
      quote: '"',
      encoding: 'utf-8',
    });
  }),
  'round trip, CSV': fc.asyncProperty(csvPairs, key, async ({ base, head }, columns) => {
    const hints = { header: true, delimiter: ',' };
    await expectRoundTrip(base, head, { key: columns }, hints);
  }),
  'round trip, CSV of any form': fc.asyncProperty(
    hostileTexts(FORMS[0]!, MOST_PIECES),
    hostileTexts(FORMS[0]!, MOST_PIECES),
    async (base, head) => {
      await expectRoundTrip(base, head, {}, { header: true, delimiter: ',' });
    },
  ),
  'round trip, JSON Lines': fc.asyncProperty(
    jsonLinesPairs,
    key,
    async ({ base, head }, columns) => {
      await expectRoundTrip(base, head, { key: columns }, {}, 'data.jsonl');
    },
  ),
  'round trip, JSON array': fc.asyncProperty(
    jsonArrayPairs,
    key,
    async ({ base, head }, columns) => {
      await expectRoundTrip(base, head, { key: columns }, { format: 'json' }, 'data.json');
    },
  ),
  'round trip, Parquet': fc.asyncProperty(parquetPairs, key, async ({ base, head }, columns) => {
    const files = [await parquetBytes(base), await parquetBytes(head)] as const;
    await expectRoundTrip(...files, { key: columns }, {}, 'data.parquet');
  }),
};

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    rounds: { type: 'string', default: 'Infinity' },
    cases: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

const firstSeed = Number(options.seed);
const casesPerRound = Number(options.cases);
const deadline = Date.now() + Number(options.minutes) * 60_000;
console.log(`seed ${firstSeed}`);
let round = 0;
for (; round < Number(options.rounds) && Date.now() < deadline; round++) {
  const seed = firstSeed + round;
  for (const [name, property] of Object.entries(PROPERTIES)) {
    const result = await fc.check(property, { seed, numRuns: casesPerRound });
    if (!result.failed) continue;
    console.log(`${name}\n${fc.defaultReportMessage(result)}`);
    console.log(`See it again with --rounds 1 --seed ${seed}`);
    process.exit(1);
  }
}
const cases = round * Object.keys(PROPERTIES).length * casesPerRound;
console.log(`${cases} cases, none failed`);
