import { createHmac } from "node:crypto";

// src/core/review/verify/row-mark.ts
const DIGITS = 24;
function rowMark(secret, id) {
	return createHmac("sha256", secret).update(id).digest("hex").slice(0, DIGITS);
}

export { rowMark as t };