// src/core/sampling/frame/eligible-rows.ts
function eligibleRows({ changes }, columns) {
	const eligible = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.op === "added") eligible.set(change.head.index, "added");
		if (change.op !== "modified") continue;
		if (change.cells.some(({ headColumn, class: found }) => found.class !== "cosmetic" && headColumn !== void 0 && columns.has(headColumn))) eligible.set(change.head.index, "modified");
	}
	return eligible;
}

export { eligibleRows as t };