import { n as mergeMoments, t as NO_MOMENTS } from "./moments.js";
import { i as cellText, o as isBlank, t as Literal } from "./cell.js";
import { a as cellType, n as typeOfCounts, r as hasLeadingZeros } from "./infer-type.js";
import { o as dayNumber, t as parseMoment } from "./parse-moment.js";
import { n as mixBits, t as hashText } from "./hash-text.js";
import { n as plainNumber, t as numberOfText } from "./number-of-text.js";

// src/core/statistics/moments-tally.ts
var MomentsTally = class {
	#count = 0;
	#min = Infinity;
	#max = -Infinity;
	#mean = 0;
	#squares = 0;
	add(value, times = 1) {
		this.#count += times;
		if (value < this.#min) this.#min = value;
		if (value > this.#max) this.#max = value;
		const apart = value - this.#mean;
		this.#mean += apart * times / this.#count;
		this.#squares += apart * (value - this.#mean) * times;
	}
	finish() {
		return {
			count: this.#count,
			min: this.#min,
			max: this.#max,
			mean: this.#mean,
			squares: this.#squares
		};
	}
};

// src/core/profile/distinct-values.ts
const CAPACITY = 4096;
const HASHES$1 = 2 ** 32;
var DistinctSketcher = class {
	#level = 0;
	#bound = HASHES$1;
	#hashes = /* @__PURE__ */ new Set();
	add(text) {
		this.keep(hashText(text));
	}
	get largest() {
		return this.#bound - 1;
	}
	merge({ level, hashes }) {
		while (this.#level < level) this.#halve();
		for (const hash of hashes) this.keep(hash);
	}
	finish() {
		const sketch = {
			level: this.#level,
			hashes: this.#hashes
		};
		return {
			count: this.#hashes.size * 2 ** this.#level,
			exact: false,
			sketch
		};
	}
	keep(hash) {
		if (hash >= this.#bound) return;
		this.#hashes.add(hash);
		while (this.#hashes.size > CAPACITY) this.#halve();
	}
	#halve() {
		this.#level++;
		this.#bound /= 2;
		for (const hash of this.#hashes) if (hash >= this.#bound) this.#hashes.delete(hash);
	}
};

// src/core/profile/column-profile.ts
const MOST_VALUES = 1e3;
const LONGEST_VALUE = 1e3;

// src/core/profile/column-profiler.ts
var ColumnProfiler = class {
	#blank = 0;
	#filled = 0;
	#zeroPadded = 0;
	#counts = /* @__PURE__ */ new Map();
	#sketcher = new DistinctSketcher();
	#types = {
		boolean: 0,
		integer: 0,
		number: 0,
		date: 0,
		datetime: 0,
		text: 0,
		json: 0
	};
	#lengths = new MomentsTally();
	#numbers = new MomentsTally();
	#dmy = new MomentsTally();
	#mdy = new MomentsTally();
	#taken = {
		lengths: NO_MOMENTS,
		numbers: NO_MOMENTS,
		days: NO_MOMENTS
	};
	get isCounting() {
		return this.#counts !== void 0;
	}
	get largestHash() {
		return this.#sketcher.largest;
	}
	keepHash(hash) {
		this.#sketcher.keep(hash);
	}
	take(tally) {
		const { blank, types } = tally;
		this.#blank += blank;
		this.#filled += types.integer + types.number + types.date + types.text;
		this.#types.integer += types.integer;
		this.#types.number += types.number;
		this.#types.date += types.date;
		this.#types.text += types.text;
		this.#taken = tally;
	}
	add(cell, times = 1) {
		if (cell === void 0 || isBlank(cell)) {
			this.#blank += times;
			return;
		}
		this.#filled += times;
		const text = cell instanceof Literal ? cell.text : cell;
		if (this.#counts && text.length > 1e3) this.#giveUpCounting(this.#counts);
		if (!this.#counts) {
			this.#look(text, times);
			this.#sketcher.add(text);
			return;
		}
		const count = this.#counts.get(text);
		this.#counts.set(text, (count ?? 0) + times);
		if (count === void 0 && this.#counts.size > 1e3) this.#giveUpCounting(this.#counts);
	}
	finish() {
		const values = this.#counts;
		for (const [text, count] of values ?? []) this.#look(text, count);
		return {
			blank: this.#blank,
			filled: this.#filled,
			types: this.#types,
			zeroPadded: this.#zeroPadded,
			type: typeOfCounts(this.#types, this.#filled, this.#zeroPadded),
			...values ? {
				distinct: {
					count: values.size,
					exact: true
				},
				values
			} : { distinct: this.#sketcher.finish() },
			lengths: mergeMoments(this.#lengths.finish(), this.#taken.lengths),
			numbers: mergeMoments(this.#numbers.finish(), this.#taken.numbers),
			days: {
				dmy: mergeMoments(this.#dmy.finish(), this.#taken.days),
				mdy: mergeMoments(this.#mdy.finish(), this.#taken.days)
			}
		};
	}
	#giveUpCounting(counts) {
		for (const [text, count] of counts) {
			this.#look(text, count);
			this.#sketcher.add(text);
		}
		this.#counts = void 0;
	}
	#look(written, count) {
		this.#lengths.add(written.length, count);
		const text = written.trim();
		const plain = plainNumber(text);
		if (plain) {
			this.#types[plain.isInteger ? "integer" : "number"] += count;
			this.#numbers.add(plain.value, count);
			return;
		}
		const type = cellType(text);
		this.#types[type] += count;
		if (type === "integer" || type === "number") {
			const value = numberOfText(text);
			if (value !== void 0) this.#numbers.add(value, count);
		} else if (type === "date" || type === "datetime") {
			const { dmy, mdy } = parseMoment(text)?.date ?? {};
			if (dmy) this.#dmy.add(dayNumber(dmy), count);
			if (mdy) this.#mdy.add(dayNumber(mdy), count);
		} else if (type === "text" && hasLeadingZeros(text)) this.#zeroPadded += count;
	}
};

// src/core/profile/row-sample.ts
const MOST_CELLS = 4e5;
const MOST_ROWS = 2e4;
const FEWEST_ROWS = 500;
const MOST_CHARACTERS = 200;
const HASHES = 2 ** 32;
var RowSampler = class {
	#capacity;
	#level = 0;
	#bound = HASHES;
	#rows = [];
	#columns;
	constructor(columns) {
		this.#capacity = sampleCapacity(columns);
		this.#columns = Array.from({ length: columns }, () => []);
	}
	add(row, cells) {
		if (mixBits(row) >= this.#bound) return;
		this.#rows.push(row);
		this.#columns.forEach((texts, i) => {
			texts.push(sampledText(cells[i]));
		});
		while (this.#rows.length > this.#capacity) this.#halve();
	}
	finish() {
		return {
			level: this.#level,
			rows: this.#rows,
			columns: this.#columns
		};
	}
	#halve() {
		const halved = atLevel(this.finish(), this.#level + 1);
		this.#level = halved.level;
		this.#bound /= 2;
		this.#rows = [...halved.rows];
		this.#columns = halved.columns.map((texts) => [...texts]);
	}
};
function chooseSample(rowCount, columns, leftOut) {
	const capacity = sampleCapacity(columns);
	let level = 0;
	let bound = HASHES;
	let rows = [];
	for (let row = 0; row < rowCount; row++) {
		if (mixBits(row) >= bound || leftOut.has(row)) continue;
		rows.push(row);
		while (rows.length > capacity) {
			level++;
			bound /= 2;
			rows = rows.filter((kept) => mixBits(kept) < bound);
		}
	}
	return {
		level,
		rows
	};
}
function sampledText(cell) {
	return isBlank(cell) ? void 0 : cellText(cell).slice(0, MOST_CHARACTERS);
}
function sampleCapacity(columns) {
	const affordable = Math.floor(MOST_CELLS / Math.max(columns, 1));
	return Math.min(Math.max(affordable, FEWEST_ROWS), MOST_ROWS);
}
function atLevel(sample, level) {
	if (sample.level === level) return sample;
	const bound = HASHES / 2 ** level;
	const isKept = sample.rows.map((row) => mixBits(row) < bound);
	return {
		level,
		rows: sample.rows.filter((_, i) => isKept[i]),
		columns: sample.columns.map((texts) => texts.filter((_, i) => isKept[i]))
	};
}

// src/core/profile/profile-cells.ts
async function profileCells(table) {
	const sink = new ProfileSink(table.columns.length);
	table.access.scanColumns(sink);
	return {
		rows: table.rowCount - sink.blankRows.size,
		columns: sink.columns.map((column) => column.finish()),
		sample: await readSample(table, sink.blankRows)
	};
}
var ProfileSink = class {
	columns;
	blankRows = /* @__PURE__ */ new Set();
	constructor(columns) {
		this.columns = Array.from({ length: columns }, () => new ColumnProfiler());
	}
	blankRow(row) {
		this.blankRows.add(row);
	}
	isCounting(column) {
		return this.columns[column].isCounting;
	}
	cell(column, cell, times) {
		this.columns[column].add(cell, times);
	}
	largestHash(column) {
		return this.columns[column].largestHash;
	}
	hash(column, hash) {
		this.columns[column].keepHash(hash);
	}
	tally(column, tally) {
		this.columns[column].take(tally);
	}
};
async function readSample(table, blankRows) {
	const { columns } = table;
	const { level, rows } = chooseSample(table.rowCount, columns.length, blankRows);
	const texts = columns.map(() => []);
	for await (const batch of table.read(rows)) for (const { cells } of batch) for (const [i, own] of texts.entries()) own.push(sampledText(cells[i]));
	return {
		level,
		rows,
		columns: texts
	};
}

export { RowSampler as n, ColumnProfiler as r, profileCells as t };