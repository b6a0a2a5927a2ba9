import { createHash } from "node:crypto";

// src/revisions/lfs/verify-lfs-object.ts
var LfsMismatch = class extends Error {};
async function* verifyLfsObject(pointer, chunks) {
	const hash = createHash("sha256");
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > pointer.size) throw new LfsMismatch(`it is larger than ${pointer.size} bytes`);
		hash.update(chunk);
		yield chunk;
	}
	if (size < pointer.size) throw new LfsMismatch(`it has ${size} bytes instead of ${pointer.size}`);
	if (hash.digest("hex") !== pointer.oid) throw new LfsMismatch("its SHA-256 is another one");
}

export { verifyLfsObject as n, LfsMismatch as t };