import { t as profileCells } from "./chunks/profile-cells.js";
import { a as openKernel, r as reopenCsv } from "./chunks/open-csv.js";
import { t as openFileSource } from "./chunks/open-file-source.js";
import { parentPort } from "node:worker_threads";

// src/check/profile/run.ts
if (!parentPort) throw new Error("This is to be started as a worker.");
const port = parentPort;
port.on("message", async (task) => port.postMessage(await answer(task)));
async function answer({ id, descriptor, byteLength, origin }) {
	try {
		const source = openFileSource({ fd: descriptor }, byteLength);
		const table = reopenCsv({
			origin,
			source,
			scanner: openKernel()
		});
		return {
			id,
			profile: await profileCells(table)
		};
	} catch (error) {
		return {
			id,
			failure: error instanceof Error ? error.stack ?? error.message : String(error)
		};
	}
}

export {  };