// src/core/table/fingerprint.ts
const BLOCK = 16;
var Fingerprint = class {
	#lanes = /* @__PURE__ */ new Int32Array(4);
	#rest = new Uint8Array(BLOCK);
	#length = 0;
	constructor() {
		this.reset();
	}
	reset() {
		this.#lanes[0] = 2166136261;
		this.#lanes[1] = 2654435769;
		this.#lanes[2] = 2246822507;
		this.#lanes[3] = 3266489909;
		this.#length = 0;
	}
	fold(bytes, from = 0, to = bytes.length) {
		let at = from;
		let filled = this.#length % BLOCK;
		this.#length += to - from;
		if (filled > 0) {
			while (filled < BLOCK && at < to) this.#rest[filled++] = bytes[at++];
			if (filled < BLOCK) return;
			this.#step(this.#rest, 0);
		}
		for (; at + BLOCK <= to; at += BLOCK) this.#step(bytes, at);
		for (let i = 0; at < to;) this.#rest[i++] = bytes[at++];
	}
	finish() {
		const filled = this.#length % BLOCK;
		const before = this.#lanes.slice();
		if (filled > 0) this.#step(this.#rest.fill(0, filled), 0);
		const [a, b, c, d] = this.#lanes;
		const low = finishLane(foldLane(foldLane(foldLane(a, b), c), d), this.#length);
		const high = finishLane(foldLane(foldLane(foldLane(d, c), b), a), ~this.#length);
		this.#lanes.set(before);
		return {
			low,
			high
		};
	}
	#step(bytes, at) {
		const lanes = this.#lanes;
		for (let lane = 0, i = at; lane < 4; lane++, i += 4) {
			const word = bytes[i] | bytes[i + 1] << 8 | bytes[i + 2] << 16 | bytes[i + 3] << 24;
			const mixed = Math.imul(lanes[lane] ^ word, 16777619);
			lanes[lane] = mixed ^ mixed >>> 15;
		}
	}
};
function foldLane(hash, lane) {
	return Math.imul(hash ^ hash >>> 16, 2146121005) ^ lane;
}
function finishLane(lane, length) {
	let hash = lane ^ length;
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}

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

export { noteLabels as n, Fingerprint as r, ProblemLog as t };