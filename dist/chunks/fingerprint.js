// src/core/table/note-labels.ts
function noteLabels(columns, line, log) {
	const seen = /* @__PURE__ */ new Set();
	for (const [position, name] of columns.entries()) {
		const place = line === void 0 ? {} : { line };
		if (name.trim() === "") log.add("blank-label", place, `column ${position + 1}`);
		else if (seen.has(name)) log.add("duplicate-label", place, name);
		seen.add(name);
	}
}

// src/core/table/problem.ts
var ProblemLog = class {
	#byKind = /* @__PURE__ */ new Map();
	add(code, place = {}, column) {
		const kind = `${code}\u0000${column ?? ""}`;
		let problem = this.#byKind.get(kind);
		if (!problem) {
			problem = {
				code,
				places: [],
				...column === void 0 ? {} : { column }
			};
			this.#byKind.set(kind, problem);
		}
		problem.places.push(place);
	}
	list() {
		return [...this.#byKind.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, p]) => p);
	}
};

// src/core/table/fingerprint.ts
var Fingerprint = class {
	low = 0;
	high = 0;
	constructor() {
		this.reset();
	}
	reset() {
		this.low = -2128831035;
		this.high = -1640531527;
	}
	fold(bytes, from = 0, to = bytes.length) {
		let { low, high } = this;
		for (let i = from; i < to; i++) {
			const byte = bytes[i];
			low = Math.imul(low ^ byte, 16777619);
			high = Math.imul(high ^ byte, 2246822507);
			high ^= high >>> 15;
		}
		this.low = low;
		this.high = high;
	}
};

export { ProblemLog as n, noteLabels as r, Fingerprint as t };