/** Numbers from 0 to 1, 1 left out. */
export type Random = () => number;

export const COLUMNS = [
  'order_id',
  'created_at',
  'customer',
  'city',
  'product',
  'quantity',
  'price',
  'note',
  'source',
  'label',
] as const;

/** Cells of one order, about 103 bytes as CSV. */
export type OrderRecord = string[];

const CITIES = ['Berlin', 'Lagos', 'Lima', 'Osaka', 'Porto', 'Quito', 'Tunis', 'Zürich'];
const WORDS = ['late', 'broken', 'blue', 'gift', 'urgent', 'large', 'second', 'fragile', 'return'];
const SOURCES = ['web', 'shop', 'vendor-a', 'vendor-b'];
const LABELS = ['billing', 'refund', 'shipping', 'account', 'other'];
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2024, 0, 1);

/** The order of a number: cells of the kinds that real data have, one note in ten with a comma and so quoted. */
export function randomRecord(number: number, random: Random): OrderRecord {
  const day = new Date(FIRST_DAY + Math.floor(random() * 700) * DAY_MS).toISOString().slice(0, 10);
  const note = [pick(WORDS, random), pick(WORDS, random), pick(WORDS, random)];
  return [
    `ORD-${String(number).padStart(9, '0')}`,
    day,
    `customer-${Math.floor(random() * 200_000)}`,
    pick(CITIES, random),
    `SKU-${1000 + Math.floor(random() * 5000)}`,
    String(1 + Math.floor(random() * 20)),
    (random() * 500).toFixed(2),
    note.join(random() < 0.1 ? ', ' : ' '),
    pick(SOURCES, random),
    pick(LABELS, random),
  ];
}

/** A record with one of its cells, never the key, another than it was. */
export function changedRecord(record: OrderRecord, random: Random): OrderRecord {
  const column = 1 + Math.floor(random() * (COLUMNS.length - 1));
  const was = record[column]!;
  for (;;) {
    const other = randomRecord(0, random)[column]!;
    if (other !== was) return record.with(column, other);
  }
}

function pick(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)]!;
}
