import { r as Fingerprint } from "./problem.js";

// src/core/table/row-hasher.ts
var RowHasher = class {
	#encoder = new TextEncoder();
	#fingerprint = new Fingerprint();
	#buffer = /* @__PURE__ */ new Uint8Array(4096);
	hash(cells) {
		const text = cells.map(marked).join("");
		if (text.length * 3 > this.#buffer.length) this.#buffer = new Uint8Array(text.length * 6);
		const { written } = this.#encoder.encodeInto(text, this.#buffer);
		this.#fingerprint.reset();
		this.#fingerprint.fold(this.#buffer, 0, written);
		return this.#fingerprint.finish();
	}
};
function marked(cell) {
	if (cell === void 0) return "-";
	return typeof cell === "string" ? `"${cell.length}:${cell}` : `=${cell.text.length}:${cell.text}`;
}

export { RowHasher as t };