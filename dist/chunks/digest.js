import { o as readWindows } from "./find-undecodable.js";
import { createHash } from "node:crypto";

// src/core/table/digest.ts
function digestOf(source) {
	const hash = createHash("sha256");
	for (const window of readWindows(source)) hash.update(window.bytes);
	return `sha256:${hash.digest("hex")}`;
}

export { digestOf as t };