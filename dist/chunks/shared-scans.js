import { n as RowSampler, r as ColumnProfiler, t as profileCells } from "./profile-cells.js";
import { o as isBlank } from "./cell.js";

// src/core/profile/table-profiler.ts
var TableProfiler = class {
	#rows = 0;
	#columns;
	#sampler;
	constructor(columns) {
		this.#columns = Array.from({ length: columns }, () => new ColumnProfiler());
		this.#sampler = new RowSampler(columns);
	}
	row({ index, cells, raw }) {
		if (raw !== void 0 || cells.every(isBlank)) return;
		this.#rows++;
		this.#columns.forEach((column, i) => {
			column.add(cells[i]);
		});
		this.#sampler.add(index, cells);
	}
	finish() {
		return {
			rows: this.#rows,
			columns: this.#columns.map((column) => column.finish()),
			sample: this.#sampler.finish()
		};
	}
};

// src/core/checks/shared-scans.ts
var SharedScans = class {
	#profile;
	#asked = /* @__PURE__ */ new WeakMap();
	#waiting = /* @__PURE__ */ new Map();
	constructor(profile = profileCells) {
		this.#profile = profile;
	}
	of(table, name, start) {
		return this.once(table, name, () => this.#whenRead(table, start));
	}
	once(table, name, make) {
		const asked = this.#asked.get(table) ?? /* @__PURE__ */ new Map();
		this.#asked.set(table, asked);
		const known = asked.get(name) ?? make();
		asked.set(name, known);
		return known;
	}
	#whenRead(table, start) {
		return new Promise((resolve, reject) => {
			const waiting = this.#waiting.get(table);
			if (waiting) waiting.push({
				start,
				resolve,
				reject
			});
			else {
				this.#waiting.set(table, [{
					start,
					resolve,
					reject
				}]);
				setImmediate(() => this.#pass(table));
			}
		});
	}
	profile(table) {
		const start = () => new TableProfiler(table.columns.length);
		if (!table.access) return this.of(table, "profile", start);
		return this.once(table, "profile", () => this.#profile(table));
	}
	async #pass(table) {
		const waiting = this.#waiting.get(table) ?? [];
		this.#waiting.delete(table);
		let running = waiting.flatMap((scan) => {
			const started = attempt(scan, () => scan.start());
			return started ? [{
				...scan,
				scan: started
			}] : [];
		});
		try {
			for await (const rows of table.read()) for (const each of running) if (!attempt(each, () => {
				for (const row of rows) each.scan.row(row);
				return true;
			})) running = running.filter((other) => other !== each);
		} catch (error) {
			for (const { reject } of running) reject(error);
			return;
		}
		for (const { scan, resolve, reject } of running) try {
			resolve(await scan.finish());
		} catch (error) {
			reject(error);
		}
	}
};
function attempt({ reject }, act) {
	try {
		return act();
	} catch (error) {
		reject(error);
		return;
	}
}

export { SharedScans as t };