import { profileCells } from '../profile/profile-cells.ts';
import type { TableProfile } from '../profile/table-profile.ts';
import { TableProfiler } from '../profile/table-profiler.ts';
import type { Row, Table } from '../table/table.ts';

/** Rows that can be read, again and again: a table's, or some of them. */
export type RowSource = Pick<Table, 'read'>;

/** Looks at every row of a table, in order, and says what it saw. */
export interface RowScan<T> {
  /** Blank rows and those that could not be parsed (`raw`) come too. */
  row(row: Row): void;
  finish(): T | Promise<T>;
}

/** A scan that waits for the next pass over its table. */
interface WaitingScan {
  readonly start: () => RowScan<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Shares passes over tables: all scans of a table that are asked for in the same turn read it together, and a scan
 * of one name runs once a table, however many checks ask for it. A hundred checks so read a file once.
 */
export class SharedScans {
  readonly #profile: (table: Table) => Promise<TableProfile>;
  readonly #asked = new WeakMap<RowSource, Map<string, Promise<unknown>>>();
  readonly #waiting = new Map<RowSource, WaitingScan[]>();

  /** @param profile How a table is profiled whose cells tell what they are by their bytes. */
  constructor(profile: (table: Table) => Promise<TableProfile> = profileCells) {
    this.#profile = profile;
  }

  /**
   * What a scan of a whole table gives. It starts in the next turn, so ask for all that is needed before awaiting.
   *
   * @param name Names the scan and whatever its result depends on, such as its columns.
   */
  of<T>(table: RowSource, name: string, start: () => RowScan<T>): Promise<T> {
    return this.once(table, name, () => this.#whenRead(table, start));
  }

  /** What is worked out of a table in some other way than row by row, once however many checks ask for it by one name. */
  once<T>(table: RowSource, name: string, make: () => Promise<T>): Promise<T> {
    const asked = this.#asked.get(table) ?? new Map<string, Promise<unknown>>();
    this.#asked.set(table, asked);
    const known = (asked.get(name) as Promise<T> | undefined) ?? make();
    asked.set(name, known);
    return known;
  }

  #whenRead<T>(table: RowSource, start: () => RowScan<T>): Promise<T> {
    const result = new Promise<unknown>((resolve, reject) => {
      const waiting = this.#waiting.get(table);
      if (waiting) waiting.push({ start, resolve, reject });
      else {
        this.#waiting.set(table, [{ start, resolve, reject }]);
        setImmediate(() => this.#pass(table));
      }
    });
    return result as Promise<T>;
  }

  /** The profile of a table: from the bytes of its cells where they tell, else in the pass that all scans share. */
  profile(table: Table): Promise<TableProfile> {
    const start = () => new TableProfiler(table.columns.length);
    if (!table.access) return this.of(table, 'profile', start);
    return this.once(table, 'profile', () => this.#profile(table));
  }

  /** One pass for all that wait. A scan that fails leaves the others running. */
  async #pass(table: RowSource): Promise<void> {
    const waiting = this.#waiting.get(table) ?? [];
    this.#waiting.delete(table);
    let running = waiting.flatMap((scan) => {
      const started = attempt(scan, () => scan.start());
      return started ? [{ ...scan, scan: started }] : [];
    });
    try {
      for await (const rows of table.read()) {
        for (const each of running) {
          const seen = attempt(each, () => {
            for (const row of rows) each.scan.row(row);
            return true;
          });
          if (!seen) running = running.filter((other) => other !== each);
        }
      }
    } catch (error) {
      for (const { reject } of running) reject(error);
      return;
    }
    for (const { scan, resolve, reject } of running) {
      try {
        resolve(await scan.finish());
      } catch (error) {
        reject(error);
      }
    }
  }
}

function attempt<T>({ reject }: WaitingScan, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    reject(error);
    return undefined;
  }
}
