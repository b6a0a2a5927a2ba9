import { t as parseMoment } from "./parse-moment.js";

// src/core/profile/infer-date-order.ts
function inferDateOrder(cells) {
	const seen = /* @__PURE__ */ new Set();
	for (const cell of cells) {
		const order = typeof cell === "string" ? onlyOrder(cell.trim()) : void 0;
		if (order) seen.add(order);
		if (seen.size > 1) return void 0;
	}
	return [...seen][0];
}
const OPEN_START = /^\d{1,2}[/-]/;
function onlyOrder(text) {
	if (!OPEN_START.test(text)) return void 0;
	const date = parseMoment(text)?.date;
	if (!date?.openForm || date.dmy && date.mdy) return void 0;
	return date.dmy ? "dmy" : "mdy";
}

export { inferDateOrder as t };