import { o as isBlank } from "./cell.js";
import { n as noteLabels, r as Fingerprint, t as ProblemLog } from "./problem.js";
import { t as AssayError } from "./assay-error.js";
import { a as WINDOW_BYTES$2, i as openText, n as isText, r as decoderOf, t as findUndecodable } from "./find-undecodable.js";
import { t as memorySource } from "./byte-source.js";
import { Buffer as Buffer$1 } from "node:buffer";

// src/core/table/record-walk.ts
var RecordWalkBuilder = class {
	#runs = [];
	#base = new LoneList();
	#head = new LoneList();
	#baseAt = 0;
	#headAt = 0;
	add([equal, baseOnly, headOnly], hashesOf) {
		const runs = this.#runs;
		if (runs.length > 0 && runs.at(-1) === 0 && runs.at(-2) === 0) runs.splice(-3, 3, runs.at(-3) + equal, baseOnly, headOnly);
		else runs.push(equal, baseOnly, headOnly);
		this.#baseAt += equal;
		this.#headAt += equal;
		for (let i = 0; i < baseOnly; i++) this.#base.push(this.#baseAt++, hashesOf("base", i));
		for (let i = 0; i < headOnly; i++) this.#head.push(this.#headAt++, hashesOf("head", i));
	}
	finish() {
		return {
			runs: this.#runs,
			base: this.#base.finish(),
			head: this.#head.finish()
		};
	}
};
var LoneList = class {
	#length = 0;
	#rows = /* @__PURE__ */ new Uint32Array(1024);
	#low = /* @__PURE__ */ new Uint32Array(1024);
	#high = /* @__PURE__ */ new Uint32Array(1024);
	push(row, [low, high]) {
		const at = this.#length++;
		if (at === this.#rows.length) {
			this.#rows = doubled(this.#rows);
			this.#low = doubled(this.#low);
			this.#high = doubled(this.#high);
		}
		this.#rows[at] = row;
		this.#low[at] = low;
		this.#high[at] = high;
	}
	finish() {
		const n = this.#length;
		return {
			rows: this.#rows.subarray(0, n),
			low: this.#low.subarray(0, n),
			high: this.#high.subarray(0, n)
		};
	}
};
function doubled(array) {
	const larger = new Uint32Array(array.length * 2);
	larger.set(array);
	return larger;
}

// src/core/table/walk-records.ts
const AHEAD = 16;
function walkRecords(base, head, builder) {
	const isEqual = (b, h) => base.low[b] === head.low[h] && base.high[b] === head.high[h];
	const baseRows = base.low.length;
	const headRows = head.low.length;
	let b = 0;
	let h = 0;
	while (b < baseRows || h < headRows) {
		let equal = 0;
		while (b < baseRows && h < headRows && isEqual(b, h)) {
			b++;
			h++;
			equal++;
		}
		const [baseOnly, headOnly] = apart(baseRows - b, headRows - h, (i, j) => isEqual(b + i, h + j));
		builder.add([
			equal,
			baseOnly,
			headOnly
		], (side, place) => side === "base" ? [base.low[b + place], base.high[b + place]] : [head.low[h + place], head.high[h + place]]);
		b += baseOnly;
		h += headOnly;
	}
}
function apart(baseLeft, headLeft, isEqual) {
	if (baseLeft === 0 || headLeft === 0) return [baseLeft, headLeft];
	const exists = (i, j) => i < baseLeft && j < headLeft;
	const goesOn = (i, j) => exists(i + 1, j + 1) ? isEqual(i + 1, j + 1) : i + 1 >= baseLeft && j + 1 >= headLeft;
	for (let far = 0; far < AHEAD; far++) {
		let met;
		for (let near = 0; near <= far; near++) for (const [i, j] of near === far ? [[far, far]] : [[near, far], [far, near]]) {
			if (!exists(i, j) || !isEqual(i, j)) continue;
			if (goesOn(i, j)) return [i, j];
			met ??= [i, j];
		}
		if (met) return met;
	}
	return [Math.min(baseLeft, AHEAD), Math.min(headLeft, AHEAD)];
}

// src/kernel/arena.ts
var Arena = class {
	#memory;
	#at;
	constructor(memory, start) {
		this.#memory = memory;
		this.#at = start;
	}
	bytes(count) {
		return new Uint8Array(this.#memory, this.#take(count), count);
	}
	numbers(count) {
		return new Uint32Array(this.#memory, this.#take(count * 4), count);
	}
	#take(bytes) {
		const start = this.#at;
		this.#at = Math.ceil((start + bytes) / 8) * 8;
		if (this.#at > this.#memory.byteLength) throw new Error("The kernel has too little memory.");
		return start;
	}
};

// src/kernel/kernel.generated.ts
const KERNEL = "AGFzbQEAAAABWQxgAn9/AX9gBH9/f38Bf2ABfwF/YAF/AGACf38AYAN/f38AYAV/f39/fABgBn9/f39/fwBgBX9/f39/AX9gB39/f39/f38AYAR/f39/AGAHf39/f39/fwF/AxgXAQACAAEAAAEBAwACAwQGBQQHBQgJCgsFBAEA0AEGgAEYfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEBC38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweEAQoMY29tcGFyZUNlbGxzABYHc2V0Rm9ybQAVCWhhc2hDZWxscwAUC2hhc2hSZWNvcmRzABIHbWluSGFzaAARDGJlZ2luUHJvZmlsZQAQDnByb2ZpbGVSZWNvcmRzAAwMc3BsaXRSZWNvcmRzAAkLd2Fsa1JlY29yZHMABwZtZW1vcnkCAAwBBAqnThfXAgEGfyABIAJBBXRqIgQoAgAhBiAEKAIEIQcgBCgCCCAEKAIMIQUgBCgCECECIAQoAhQhCCAAKAIMIAAoAiBBAnRqIAYgACgCAGs2AgAgACgCGEUEQCAAIAU2AhgLQQEgByAGayIJIAVBAWtGIAUgACgCGEcgCHIbBEAgACgCECAAKAIoQQR0aiIGIAAoAiA2AgAgBkEEaiAFNgIAIAZBCGogCDYCACAGQQxqIAk2AgAgACAAKAIoQQFqNgIoCyAAIAAoAiwgBSACa2o2AixBAkYEQCAAIAAoAjRBAWo2AjQFIActAABBCkYEQCAAIAAoAjBBAWo2AjAFIAAgACgCOEEBajYCOAsLIAAgACgCIEEBajYCICADBEAgACgCHCAAKAI8QQN0aiAEKQMYNwMAIAAgACgCPEEBajYCPAsgACAEKAIEIAQoAghqIgEgACgCAGs2AiQgAQvBAQEEfyAAQQV0QdAJaiIAKQMYIAFBBXRB8A1qIgEpAxhSBEBBAA8LIAAoAgQgACgCACIDayICIAEoAgQgASgCACIFa0YEf0EAIQECQANAIAFBEGoiACACTQRAIAEgASADav0ABAAgASAFav0ABAD9I/1kIgRBf3NoaiEBIARB//8DRw0CIAAhAQwBCwsDQCABIAJJBH8gASADai0AACABIAVqLQAARgVBAAsEQCABQQFqIQEMAQsLCyABIAJGBUEACwuqBgIFfwF7QQEkDkEAJA9BACQQIAAhAQJ/A0AgASMMSQRAQQEgAf0ABAAiBv0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiAiAG/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZHIgAiMEGyICaEEQIAIbIgUjDCABayICIAIgBUsbdEEBayEDIwIEQCAGIwH9D/0j/WQgA3EiBARAIw4gBiMA/Q/9I/1kQQEgBGgiAnRBAWtxaWokDiABIAJqIgEgAEYEf0EBBSMAIAFBAWstAABGCwRAQQACfyMPQQFqJA8gAUEBaiECA0AgAiMMSQRAIAL9AAQAIgYjAf0P/SMgBv0MCgoKCgoKCgoKCgoKCgoKCv0j/VD9ZCEBIwMjAUcEQCABIAYjA/0P/SP9ZHIhAQsgBv0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQgAXIgASMEGyIBRQRAIAJBEGohAgwCC0EAIAIgAWhqIgEjDE8NAhogAS0AACICIwNGIwMjAUdxBEAgAUECaiECDAILIAIjAUYEQCMDIwFGIAFBAWoiAiMMSXEEfyMBIAItAABGBUEACwRAIAFBAmohAgwDC0EAIwwgAkEBak0NAxojEAR/IAItAAAiAUEKRiABIwBGcgR/QQEFIAFBDUYEfyMEBH9BAQUgAkEBai0AAEEKRgsFQQALCwVBAQtFBEAjEEGAgICAeHIkEAsgAgwDCyACQQpGBEAjEEEBaiQQBSMMIAFBAWpNBEBBAAwEBSABQQFqLQAAQQpHBEAjEEEBaiQQCwsLIAFBAWohAgwBCwtBAAsiAUUNBRoFIAFBAWohAQsMAwsLIw4gBiMA/Q/9I/1kIANxaWokDiAFQRBIIAIgBUtxBEAgASAFaiICLQAAQQ1GIgEEQCMMIAJBAWpGIQELQQAgAiMNRSABIAEbGwwDCyABQRBqIQEMAQsLQQALIgFFBEBBAA8LIAEkEUEBJBIgAS0AAEEKRgRAIAAgAUkEfyABQQFrLQAAQQ1GBUEACwRAIAFBAWskEUECJBILBSABQQFqIgAjDEkEfyAALQAAQQpGBUEACwRAQQIkEgsLIxEjEmokE0EBC/8BAQF/QQEkByAAIAFJQQAjAhsEfyMBIAAtAABGBUEACwRAIABBAWokBSMFIQACfwNAIAAgAUkEQCAALQAAIgIjAUYEQCMDIwFGIABBAWoiAiABSXEEfyMBIAItAABGBUEACwRAQQAkByAAQQJqIQAMAwsgACQGIAJBACABIAJGBH9BAQUjACACLQAARgsbDAMLIAIjA0YjAyMBR3EEf0EAJAcgAEEBagUgAAtBAWohAAwBCwtBAAsPCyAAJAUDQCAAIAFJBEACQCAA/QAEACMA/Q/9I/1kIgIEQCAAIAJoaiEADAELIABBEGohAAwCCwsLIAAgASAAIAFJGyQGIwYLhAQCAXsCfyAAKAIAIAAoAgRqIgUgA0YEfyAAKAIIBUEACwRAQQEPCyAAKAIIQQBHIAUkDCQNIAMgBU8Ef0EABSADEAILRQRAQQAPCyABIAJBBXRqIgEgAzYCACABIxE2AgQgASMSNgIIIAEjDjYCDCABIw82AhAgASMQNgIU/QzFnRyBuXk3nmvK64U1rrLCIQQgAyMRIANrIgZBcHFqIQADQCAAIANLBEAgBCAD/QAEAP1R/QyTAQABkwEAAZMBAAGTAQAB/bUBIgQgBEEP/a0B/VEhBCADQRBqIQMMAQsLIAZBD3EiAARAIAQgA/0ABABBkAggAGv9AAQA/U79Uf0MkwEAAZMBAAGTAQABkwEAAf21ASIEIARBD/2tAf1RIQQLIAEgBiAE/RsDIgUgBP0bAiIDIAT9GwEiAiAE/RsAIgEgAUEQdnNBreqs/wdscyIAIABBEHZzQa3qrP8HbHMiACAAQRB2c0Gt6qz/B2xzcyIAIABBEHZzQeuUr694bCIAIABBDXZzQbXcypV8bCIAIABBEHZzrSAFIAVBEHZzQa3qrP8HbCADcyIAIABBEHZzQa3qrP8HbCACcyIAIABBEHZzQa3qrP8HbCABcyAGQX9zcyIAIABBEHZzQeuUr694bCIAIABBDXZzQbXcypV8bCIAIABBEHZzrUIghoQ3AxgjEwsuAQJ/IxUgAUEBakwiAiMUIABBAWpMIgNyBEAgAiADcQ8LIABBAWogAUEBahABC48BAQN/IAAoAgAgACgCBCABQQN0aiIBKAIAaiICIAFBBGooAgBqIQQgACgCDCEBA0AgAyAAKAIISQRAIAIgBBADIQIjB0UgAkVyBEBBAA8LIAEjBTYCACABQQRqIwY2AgAgAUEIaiEBIAIgBEYEQCAAKAIIIANBAWpGDwsgAkEBaiECIANBAWohAwwBCwtBAAu+CgENfyAAQQA2AiAgAEEANgIkIABBADYCKCAAQQA2AiwgAEEANgIwIABBADYCNCAAQQA2AjggAEEANgI8IAFBADYCICABQQA2AiQgAUEANgIoIAFBADYCLCABQQA2AjAgAUEANgI0IAFBADYCOCABQQA2AjwgACgCACILIAAoAgRqIQ0gASgCACIEIAEoAgRqIQ4gA0EBa0EMbCACIgNqIQ8DQCADIA9JBH8gACgCFCAAKAIgQRFqSwVBAAsEfyABKAIUIAEoAiBBEWpLBUEACwRAAkAgACgCCEEARyANJAwkDUEAIQYDQCALIA1JIQUgACgCFCAAKAIgQRFqSwR/IAEoAhQgASgCIEERaksFQQALIAVxBH8gCxACBUEACwRAAkAjEyALayIQQQFqIBAjE0EBay0AAEENRhsiCSAGSwRAIA0gC2siBiAOIARrIgUgBSAGSxsiBiAJQYCAAWoiBSAFIAZLGyEIQQAhBgJAA0AgBkEQaiIFIAhNBEAgBiAGIAtq/QAEACAEIAZq/QAEAP0j/WQiB0F/c2hqIQYgB0H//wNHDQIgBSEGDAELCwNAIAYgCEkEfyAGIAtqLQAAIAQgBmotAABGBUEACwRAIAZBAWohBgwBCwsLIAYgCUkNAQsjDiEKIAAoAgwgACgCIEECdGogCyAAKAIAazYCACAAKAIYRQRAIAAgCjYCGAtBASMRIgkgC2siCCAKQQFrRiMQIgcgCiAAKAIYR3IbBEAgACgCECAAKAIoQQR0aiIFIAAoAiA2AgAgBUEEaiAKNgIAIAVBCGogBzYCACAFQQxqIAg2AgAgACAAKAIoQQFqNgIoCyAAIAAoAiwgCiMPa2o2AiwjEkECRgRAIAAgACgCNEEBajYCNAUgCS0AAEEKRgRAIAAgACgCMEEBajYCMAUgACAAKAI4QQFqNgI4CwsgACAAKAIgQQFqNgIgIAAjEyAAKAIAazYCJCMOIQogASgCDCABKAIgQQJ0aiAEIAEoAgBrNgIAIAEoAhhFBEAgASAKNgIYC0EBIAQjESALa2oiCSAEayIIIApBAWtGIxAiByAKIAEoAhhHchsEQCABKAIQIAEoAihBBHRqIgUgASgCIDYCACAFQQRqIAo2AgAgBUEIaiAHNgIAIAVBDGogCDYCACABIAEoAihBAWo2AigLIAEgASgCLCAKIw9rajYCLCMSQQJGBEAgASABKAI0QQFqNgI0BSAJLQAAQQpGBEAgASABKAIwQQFqNgIwBSABIAEoAjhBAWo2AjgLCyABIAEoAiBBAWo2AiAgDEEBaiEMIxMhCyAEIBBqIQQgBiAQayEGDAILCwsgASAEIAEoAgBrNgIkIAAoAhQgACgCIEERaksEfyABKAIUIAEoAiBBEWpLBUEAC0UNACAAIAEgCyAEEAgiCEF/Rg0AIAhBfkYiBwR/QRAjFCIFIAVBEE4bBSAIQQh2CyEGIAcEf0EQIxUiBSAFQRBOGwUgCEH/AXELIQVBACEIA0AgBiAISgRAIABB0AkgCEEBEAAhCyAIQQFqIQgMAQsLQQAhCANAIAUgCEoEQCABQfANIAhBARAAIQQgCEEBaiEIDAELCyAHRQRAIABB0AkgBkEAEAAhCyABQfANIAVBABAAIQQLIAUgBmpBAEoEQCADIAw2AgAgA0EEaiAGNgIAIANBCGogBTYCAEEAIQwgA0EMaiEDCyAMIAxBAWogBxshDAwCCwsLIAwEfyADIAw2AgAgA0EEakEANgIAIANBCGpBADYCACADQQxqBSADCyACa0EMbgvxAgEDf0EAJBRBACQVQQAkFkEAJBcDQCAFQRBIBEADQCMWRSMUIAVBAmpIcQRAIABB0AkjFCACEAQiAkUEQEF/DwsgAkEBRgRAQQEkFgUjFEEBaiQUCwwBCwsDQCMXRSMVIAVBAmpIcQRAIAFB8A0jFSADEAQiA0UEQEF/DwsgA0EBRgRAQQEkFwUjFUEBaiQVCwwBCwsjFUUjFEVyBEBBfw8LIAUjFU4gBSMUTnEEQEF+DwtBfiEEQQAhBgNAIAUgBk4EQCAFIxVIIAYjFEhxBH8gBiAFEAEFQQALBEAgBQR/IAYgBRAFBUEBCwRAIAZBCHQgBXIPCyAGQQh0IAVyIAQgBEF+RhshBAsgBSAGRyAFIxRIcSAGIxVIcQR/IAUgBhABBUEACwRAIAUgBhAFBEAgBUEIdCAGcg8LIAVBCHQgBnIgBCAEQX5GGyEECyAGQQFqIQYMAQsLIARBfkcEQCAEDwsgBUEBaiEFDAELC0F+C/YCAQZ/IABBADYCICAAQQA2AiQgAEEANgIoIABBADYCLCAAQQA2AjAgAEEANgI0IABBADYCOCAAQQA2AjwgACgCCEEARyAAKAIAIgEgACgCBGoiAyQMJA0DQCAAKAIgIAAoAhRJIAEgA0lxBH8gARACBUEACwRAIw4hBCAAKAIMIAAoAiBBAnRqIAEgACgCAGs2AgAgACgCGEUEQCAAIAQ2AhgLQQEjESICIAFrIgEgBEEBa0YjECIFIAQgACgCGEdyGwRAIAAoAhAgACgCKEEEdGoiBiAAKAIgNgIAIAZBBGogBDYCACAGQQhqIAU2AgAgBkEMaiABNgIAIAAgACgCKEEBajYCKAsgACAAKAIsIAQjD2tqNgIsIxJBAkYEQCAAIAAoAjRBAWo2AjQFIAItAABBCkYEQCAAIAAoAjBBAWo2AjAFIAAgACgCOEEBajYCOAsLIAAgACgCIEEBajYCICAAIxMgACgCAGs2AiQjEyEBDAELCwvtBgMIfwF+AXwgACABRgRAQQEPCyAALQAAIgRB/wBGIARBIE1yIAFBAWstAAAiBUEgTXIgBUH/AEZyBEACQANAIAAgAUkEQCAALQAAIgJBIEcEfyACQQlJIAJBDUtyBUEACw0CIABBAWohAAwBCwtBASEDCyADDwsCf0EBIAAtAAAiAkGAAU8EfyACQe8BRiEGIAJBwgFGBH9BAQUgAkHjAU0gAkHhAU9xCyAGcgVBAAsNABpBACABQQFrIgItAABBgAFJDQAaA0AgACACSQR/IAItAABBwAFxQYABRgVBAAsEQCACQQFrIQIMAQsLIAItAAAiAkHvAUYhBiACQcIBRgR/QQEFIAJB4wFNIAJB4QFPcQsgBnILBEBBAA8LIAEgAGshBiAEQTlNIARBME9xIARBLUZyBEACf0EAIAEgAEEBaiAAIAAtAABBLUYiBRsiCGsiB0UgB0EQSnINABpBfyECQQAhAQNAIAEgB0gEQCACQX9GIAEgCGotAAAiCUEuRnEgAUEASnEgASAHQQFrSHEEQCABIQIFIAlBOU0gCUEwT3EEfyAJQTBrQf8Bca0gCkIKfnwhCiADQQFqBUEADAQLIQMLIAFBAWohAQwBCwsgByACIAJBf0YbIQFBACADQQ9KBH9BAQUgAUEBSgR/IAgtAABBMEYFQQALCw0AGiAKuiADIAFrQQN0QcAIaisDAKMiC5ogCyAKQgBSIAVxGyQJQQJBAyACQX9GGwsiAQRAIAEPCyAGQQpGBH8gBEE5TSAEQTBPcQVBAAsEfyAAEAsFQQALDwtBBUEAAn9BACAEQS5GIARBK0ZyIAVB/QBGciAFQd0ARnINABogBkEFTARAQQAgBEEgciICQeYARiACQfQARnIgAkH5AEZyIAJB7gBGcg0BGgtBASAGQZYBSg0AGgNAIAAgAUkEQEEAIAAtAABBOkYNAhogAEEBaiEADAELC0EBIAVBOU0gBUEwT3FFIAZBCUhyDQAaQQEgAUEFay0AACIAQSxHIABBLUdxIABBIEdxDQAaIAFBBmstAAAiAUE5TSABQTBPcSIARQRAIAFB9ABGIQALIABFBEAgAUHkAEYhAAsgAEUEQCABQegARiEACyAARQRAIAFBLUYhAAsgAEUEQCABQSxGIQALIAAgAUEgRiAAG0ULGwvGAwEFfyAAQQRqLQAAQS1HBH9BAQUgAEEHai0AAEEtRwsEQEEADwsCfwNAIAFBBEgEQEF/IAAgAWotAAAiBEE5TSAEQTBPcUUNAhogAkEKbCAEQTBrQf8BcWohAiABQQFqIQEMAQsLIAILIQIgAEEFaiEEQQAhAQJ/A0AgAUECSARAQX8gASAEai0AACIFQTlNIAVBME9xRQ0CGiADQQpsIAVBMGtB/wFxaiEDIAFBAWohAQwBCwsgAwsiAUEATCACQQBMciABQQxKciAAQQhqIQVBACEDQQAhAAJ/A0AgAEECSARAQX8gACAFai0AACIEQTlNIARBME9xRQ0CGiADQQpsIARBMGtB/wFxaiEDIABBAWohAAwBCwsgAwsiAEEATHIEf0EBBSABQQJGBH9BHEEdIAJBA3EEf0EBBSACQeQAbwR/QQAFIAJBkANvCwsbBUEeQR8gAUEGRiABQQRGciABQQlGciABQQtGchsLIABICwRAQQAPCyAAIAIgAkEBayABQQJKIgAbIgJB7QJsIAJBBG1qIAJB5ABtayACQZADbWogAUEDayABQQlqIAAbQZkBbEECakEFbWpqQe30K2u3JAlBBAvUAQECfyAAJAojCkEANgIwIwpBADYCNCMKQQA2AjgjCigCGEEAIwooAhAiASMKKAIcbEEEdPwLAEEAIQADQCAAIAFJBEAjCigCDCAAQbABbGpBADYCCCAAQQFqIQAMAQsLA0AjCigCMCMKKAIISQR/IwooAiQgASMKKAI0aksFQQALBH8jCigCLCABIwooAjhqTwVBAAsEQCMKKAIwJAsjCigCACMKKAIEIwtBA3RqIgAoAgBqIgIgAiAAQQRqKAIAahANIwojCigCMEEBajYCMAwBCwsLqgMBBn8gACECAkADQCADIwooAhBJIAEgAk9xBEAgAiABEAMiAkUEQCMKKAIgIwooAjRBFGxqIgIjC0ECdEECcjYCACACQQRqQQA2AgAgAkEIaiAAIwooAgBrNgIAIAJBDGogASMKKAIAazYCACACQRBqQQA2AgAMAwsjBwR/IwUjBhAKBUF/CyEGIwooAhQgA0EYbGoiByMFNgIAIAdBBGojBjYCACAHQQhqIAY2AgAgB0EQaiMJOQMAIAZBf0YgBkEBSnIEQEEBIQUFIARBASAGGyEECyACQQFqIQIgA0EBaiEDDAELCyAFRQRAIwooAiAjCigCNEEUbGoiAyMLQQJ0QQJBAyABIAJPIARyG3I2AgAgA0EEakEANgIAIANBCGogACMKKAIAazYCACADQQxqIAEjCigCAGs2AgAgA0EQakEANgIADAELQQAhAANAIAAjCigCEEkEQCAAIwooAhQgAEEYbGoiASgCACABQQRqKAIAIAAgA0kEfyABQQhqKAIABUF+CyABQRBqKwMAEA4gAEEBaiEADAELCw8LIwojCigCNEEBajYCNAvUBwIDfwN8IwooAgwgAEGwAWxqIQUgA0F+RiADQQFGcgRAIAUgBSsDEEQAAAAAAADwP6A5AxAFIANBf0YEQCMKKAIgIwooAjRBFGxqIgMjC0ECdDYCACADQQRqIAA2AgAgA0EIaiABQQFrIwooAgBrNgIAIANBDGogAkEBaiMKKAIAazYCACADQRBqQQA2AgAjCiMKKAI0QQFqNgI0BSAFKAIABEAgACABIAIQDwUgAwRAQcW78oh4IQdBACQIA0AgASACSQRAIAEtAAAiBkGAAUkEfyABQQFqBSAGQeABSQR/IAFBAWotAABBP3EgBkEfcUEGdHIhBiABQQJqBSAGQfABSQR/IAFBAmotAABBP3EgBkEPcUEMdCABQQFqLQAAQT9xQQZ0cnIhBiABQQNqBSAHIAFBA2otAABBP3EgBkEHcUESdCABQQFqLQAAQT9xQQx0ciABQQJqLQAAQT9xQQZ0cnJBgIAEayIGQQp2QYCwA3JzQZODgAhsIQcgBkH/B3FBgLgDciEGIwhBAWokCCABQQRqCwsLIQEgBiAHc0GTg4AIbCEHIwhBAWokCAwBCwsgByAHQRB2c0HrlK+veGwiAUENdiABc0G13MqVfGwiAUEQdiABcyIBIAUoAgRNBEAjCigCKCMKKAI4QQN0aiICIAA2AgAgAkEEaiABNgIAIwojCigCOEEBajYCOAsgBUE4aiIAIAArAwBEAAAAAAAA8D+gOQMAIwi4IgkgACsDCGMEQCAAIAk5AwgLIAkgACsDEGQEQCAAIAk5AxALIAkgACsDGCIIoSEKIAAgCCAKIAArAwCjoDkDGCAAIAArAyAgCiAJIAArAxihoqA5AyAgA0EFRgRAIAUgBSsDMEQAAAAAAADwP6A5AzAFIANBBEYEQCAFIAUrAyhEAAAAAAAA8D+gOQMoIAVBiAFqIgAgACsDAEQAAAAAAADwP6A5AwAFIANBAkYEQCAFIAUrAxhEAAAAAAAA8D+gOQMYBSAFIAUrAyBEAAAAAAAA8D+gOQMgCyAFQeAAaiIAIAArAwBEAAAAAAAA8D+gOQMACyAEIAArAwhjBEAgACAEOQMICyAEIAArAxBkBEAgACAEOQMQCyAEIAArAxgiCKEhCSAAIAggCSAAKwMAo6A5AxggACAAKwMgIAkgBCAAKwMYoaKgOQMgCwUjCigCICMKKAI0QRRsaiIDIwtBAnQ2AgAgA0EEaiAANgIAIANBCGogASMKKAIAazYCACADQQxqIAIjCigCAGs2AgAgA0EQakEANgIAIwojCigCNEEBajYCNAsLCwsLywYDDH8BewF+IwooAhggACMKKAIcbEEEdGohC/0MxZ0cgbl5N55ryuuFNa6ywiEPIAIgASIDayIGQXBxIANqIQQDQCADIARJBEAgDyAD/QAEAP1R/QyTAQABkwEAAZMBAAGTAQAB/bUBIg8gD0EP/a0B/VEhDyADQRBqIQMMAQsLIAZBD3EiBARAIA8gA/0ABABBkAggBGv9AAQA/U79Uf0MkwEAAZMBAAGTAQABkwEAAf21ASIPIA9BD/2tAf1RIQ8LIwooAhxBAWsiCiAGIA/9GwMiCCAP/RsCIgcgD/0bASIFIA/9GwAiBEEQdiAEc0Gt6qz/B2xzIgNBEHYgA3NBreqs/wdscyIDQRB2IANzQa3qrP8HbHNzIgNBEHYgA3NB65Svr3hsIgNBDXYgA3NBtdzKlXxsIgNBEHYgA3OtIAggCEEQdnNBreqs/wdsIAdzIgNBEHYgA3NBreqs/wdsIAVzIgNBEHYgA3NBreqs/wdsIARzIAZBf3NzIgNBEHYgA3NB65Svr3hsIgNBDXYgA3NBtdzKlXxsIgNBEHYgA3OtQiCGhKdxIQ0DQCAMQQhIBEAgCyANQQR0aiIOKAIAIglFBEAgDkEBNgIAIA5BBGogATYCACAOQQhqIAY2AgAjCigCICMKKAI0QRRsaiIDIwtBAnRBAXI2AgAgA0EEaiAANgIAIANBCGogASMKKAIAazYCACADQQxqIAIjCigCAGs2AgAgA0EQaiAONgIAIwojCigCNEEBajYCNA8LIA5BCGooAgAgBkYEfyAOQQRqKAIAIQcgASEDIAYhCAJ/A0AgCEEITwRAQQAgBykDACADKQMAUg0CGiAHQQhqIQcgA0EIaiEDIAhBCGshCAwBCwsDQCAIBEAgByIFQQFqIQcgAyIEQQFqIQNBACAFLQAAIAQtAABHDQIaIAhBAWshCAwBCwtBAQsFQQALBEAgDiAJQQFqNgIADwsgDUEBaiAKcSENIAxBAWohDAwBCwsjCigCICMKKAI0QRRsaiIDIwtBAnRBAXI2AgAgA0EEaiAANgIAIANBCGogASMKKAIAazYCACADQQxqIAIjCigCAGs2AgAgA0EQakEANgIAIwojCigCNEEBajYCNAuiAQEEfwNAIAEgBEsEQCAAIARBsAFsaiIFQQBBsAH8CwAgBUEBNgIAIAVBfzYCBEEAIQIDQCACQQNJBEAgBUE4aiACQShsaiIDRAAAAAAAAAAAOQMAIANEAAAAAAAA8H85AwggA0QAAAAAAADw/zkDECADRAAAAAAAAAAAOQMYIANEAAAAAAAAAAA5AyAgAkEBaiECDAELCyAEQQFqIQQMAQsLC4EBAgJ/A3sgACABQQJ0aiEHA0AgBiAFQQJ0SQRAIAIgBmr9AAQAIQkgAyAGav0ABAAhCiAEIAZq/QAEACEIIAAhAQNAIAEgB0kEQCAIIAH9CQIAIAn9USAK/bUB/bYBIQggAUEEaiEBDAELCyAEIAZqIAj9CwQAIAZBEGohBgwBCwsLsQMCAXsHfwNAIAIgBkoEQP0MxZ0cgbl5N55ryuuFNa6ywiEDIAAgASgCAGoiBCABQQRqKAIAIgVBcHFqIQcDQCAEIAdJBEAgAyAE/QAEAP1R/QyTAQABkwEAAZMBAAGTAQAB/bUBIgMgA0EP/a0B/VEhAyAEQRBqIQQMAQsLIAVBD3EiBwRAIAMgBP0ABABBkAggB2v9AAQA/U79Uf0MkwEAAZMBAAGTAQABkwEAAf21ASIDIANBD/2tAf1RIQMLIAEgBSAD/RsDIgQgA/0bAiIIIAP9GwEiCSAD/RsAIgcgB0EQdnNBreqs/wdscyIKIApBEHZzQa3qrP8HbHMiCiAKQRB2c0Gt6qz/B2xzcyIKIApBEHZzQeuUr694bCIKIApBDXZzQbXcypV8bCIKIApBEHZzrSAEIARBEHZzQa3qrP8HbCAIcyIEIARBEHZzQa3qrP8HbCAJcyIEIARBEHZzQa3qrP8HbCAHcyAFQX9zcyIEIARBEHZzQeuUr694bCIEIARBDXZzQbXcypV8bCIEIARBEHZzrUIghoQ3AwAgAUEIaiEBIAZBAWohBgwBCwsLowQCCH8BewNAIAMgBUoEQCAAIAFLBEBBAA8LIAAgARADIgdFBEBBAA8LIAYgAiAFQQJ0aigCAEYEQCMHBH8jBSEAAn8DQCAAIwZJBEBBACAALQAAIghB/wBJIAhBIEtxDQIaIABBAWohAAwBCwtBAQsFQQELBEBBAA8L/QzFnRyBuXk3nmvK64U1rrLCIQ0jBSIAIwYjBWsiCUFwcWohCANAIAAgCEkEQCANIAD9AAQA/VH9DJMBAAGTAQABkwEAAZMBAAH9tQEiDSANQQ/9rQH9USENIABBEGohAAwBCwsgCUEPcSIIBEAgDSAA/QAEAEGQCCAIa/0ABAD9Tv1R/QyTAQABkwEAAZMBAAGTAQAB/bUBIg0gDUEP/a0B/VEhDQsgBCAFQQN0aiAJIA39GwMiACAN/RsCIgogDf0bASILIA39GwAiCCAIQRB2c0Gt6qz/B2xzIgwgDEEQdnNBreqs/wdscyIMIAxBEHZzQa3qrP8HbHNzIgwgDEEQdnNB65Svr3hsIgwgDEENdnNBtdzKlXxsIgwgDEEQdnOtIAAgAEEQdnNBreqs/wdsIApzIgAgAEEQdnNBreqs/wdsIAtzIgAgAEEQdnNBreqs/wdsIAhzIAlBf3NzIgAgAEEQdnNB65Svr3hsIgAgAEENdnNBtdzKlXxsIgAgAEEQdnOtQiCGhDcDACAFQQFqIQULIAZBAWohBiAHQQFqIQAMAQsLQQELTwECfwNAIAIgB0oEQCAGIAdqIAAgASgCAGoiCCAIIAFBBGooAgBqIAMgBCAFEBNFOgAAIAFBCGohASAFIARBA3RqIQUgB0EBaiEHDAELCwsoACAAQf8BcSQAIAFBAE4kAiABQf8BcSQBIAJB/wFxJAMgA0EARyQEC5YDAQx/IAAhCiAGIQcDQCACIBJKBEAgBSASQQJ0aiENAkAgCiASEAYEfyABIBIQBgVBAAtFBEAgDUF/NgIADAELQQAhEEEAIREDQCAEIBFKBEAgCigCDCADIBFBA3RqIggoAgBBA3RqIg8oAgAhACABKAIMIAhBBGooAgBBA3RqIg4oAgAhCwJ/QQAgD0EEaigCACIMIABrIA5BBGooAgAgC2tHDQAaA0AgAEEIaiIIIAxNBEBBACAAKQMAIAspAwBSDQIaIAghACALQQhqIQsMAQsLA0AgACAMSQRAIAAiCEEBaiEAIAsiCUEBaiELQQAgCC0AACAJLQAARw0CGgwBCwtBAQtFBEAgByARNgIAIAdBBGogDygCACAKKAIAazYCACAHQQhqIA9BBGooAgAgCigCAGs2AgAgB0EMaiAOKAIAIAEoAgBrNgIAIAdBEGogDkEEaigCACABKAIAazYCACAQQQFqIRAgB0EUaiEHCyARQQFqIREMAQsLIA0gEDYCAAsgEkEBaiESDAELCyAHIAZrQRRuCwupAQQAQYAICxD/////////////////////AEGsCAsBnABBuAgLBQQAAACAAEHGCAt68D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0AAAAAAAIjDQAAAAAAAavhAAAAAAICELkEAAAAA0BJjQQAAAACE15dBAAAAAGXNzUEAAAAgX6ACQgAAAOh2SDdCAAAAopQabUIAAEDlnDCiQgAAkB7EvNZCAAA0JvVrDEM=";

// src/kernel/min-hash-memory.ts
const MOST_HASHES = 16384;
const MOST_PLACES = 1024;
const STEP = 4;
var MinHashMemory = class {
	#hashes;
	#flips;
	#factors;
	#signature;
	#places = 0;
	constructor(arena) {
		this.#hashes = arena.numbers(MOST_HASHES);
		this.#flips = arena.numbers(MOST_PLACES);
		this.#factors = arena.numbers(MOST_PLACES);
		this.#signature = arena.numbers(MOST_PLACES);
	}
	fill(given) {
		this.#places = given.signature.length;
		this.#hashes.set(given.hashes);
		this.#flips.set(given.flips);
		this.#factors.set(given.factors);
		this.#signature.set(given.signature);
	}
	places(count) {
		return [
			this.#hashes.byteOffset,
			count,
			this.#flips.byteOffset,
			this.#factors.byteOffset,
			this.#signature.byteOffset,
			Math.ceil(this.#places / STEP) * STEP
		];
	}
	read(signature) {
		signature.set(this.#signature.subarray(0, signature.length));
	}
};

// src/kernel/record-memory.ts
const MOST_RECORDS$2 = 16384;
const MOST_COLUMNS = 4096;
var RecordMemory = class {
	#fields;
	#window;
	#spans;
	#cells;
	constructor(arena, window) {
		this.#fields = arena.numbers(4);
		this.#spans = arena.numbers(MOST_RECORDS$2 * 2);
		this.#cells = arena.numbers(MOST_COLUMNS * 2);
		this.#window = window;
	}
	get pointer() {
		return this.#fields.byteOffset;
	}
	get input() {
		return this.#window.byteOffset;
	}
	get spans() {
		return this.#spans.byteOffset;
	}
	fill({ bytes, spans }, width = 0) {
		this.#window.set(bytes);
		this.#spans.set(spans);
		this.#fields.set([
			this.input,
			this.spans,
			width,
			this.#cells.byteOffset
		]);
	}
	readSpans(count) {
		return this.#spans.slice(0, count);
	}
};

// src/kernel/profile-memory.ts
const FIELDS$1 = [
	"input",
	"spans",
	"count",
	"columns",
	"width",
	"cells",
	"values",
	"slots",
	"events",
	"mostEvents",
	"hashes",
	"mostHashes",
	"done",
	"eventCount",
	"hashCount"
];
const COLUMN_BYTES = 176;
const TALLY_AT = 16;
const MOMENTS_AT = 56;
const MOMENTS_BYTES = 40;
const SLOTS = 65536;
const MOST_SLOTS = 4096;
const SLOT_NUMBERS = 4;
const CELL_NUMBERS = 6;
const EVENTS = 65536;
const EVENT_NUMBERS = 5;
const HASHES = 65536;
var ProfileMemory = class {
	#fields;
	#columns;
	#values;
	#events;
	#hashes;
	constructor(arena) {
		const cells = arena.numbers(MOST_COLUMNS * CELL_NUMBERS);
		this.#fields = arena.numbers(FIELDS$1.length);
		this.#columns = arena.bytes(MOST_COLUMNS * COLUMN_BYTES);
		this.#values = arena.numbers(SLOTS * SLOT_NUMBERS);
		this.#events = arena.numbers(EVENTS * EVENT_NUMBERS);
		this.#hashes = arena.numbers(HASHES * 2);
		this.#set("columns", this.columns);
		this.#set("cells", cells.byteOffset);
		this.#set("values", this.#values.byteOffset);
		this.#set("events", this.#events.byteOffset);
		this.#set("mostEvents", EVENTS);
		this.#set("hashes", this.#hashes.byteOffset);
		this.#set("mostHashes", HASHES);
	}
	get pointer() {
		return this.#fields.byteOffset;
	}
	get columns() {
		return this.#columns.byteOffset;
	}
	begin(width) {
		const share = Math.floor(SLOTS / Math.max(width, 1));
		this.#set("width", width);
		this.#set("slots", Math.min(MOST_SLOTS, 2 ** Math.floor(Math.log2(share))));
	}
	fill(memory, records) {
		memory.fill(records);
		this.#set("input", memory.input);
		this.#set("spans", memory.spans);
		this.#set("count", records.spans.length / 2);
	}
	profiled() {
		const events = this.#events.slice(0, this.#get("eventCount") * EVENT_NUMBERS);
		for (let i = 4; i < events.length; i += EVENT_NUMBERS) {
			const at = events[i];
			events[i] = at === 0 ? 1 : this.#values[(at - this.#values.byteOffset) / 4];
		}
		return {
			done: this.#get("done"),
			events,
			hashes: this.#hashes.slice(0, this.#get("hashCount") * 2)
		};
	}
	stopCounting(column) {
		this.#columnNumbers(column)[0] = 0;
	}
	tellHashesUpTo(column, largest) {
		this.#columnNumbers(column)[1] = largest;
	}
	tally(column) {
		const { buffer } = this.#columns;
		const at = this.columns + column * COLUMN_BYTES;
		const [blank, integers, numbers, dates, texts] = new Float64Array(buffer, at + TALLY_AT, 5);
		const momentsAt = (which) => {
			const place = at + MOMENTS_AT + which * MOMENTS_BYTES;
			const [count, min, max, mean, squares] = new Float64Array(buffer, place, 5);
			return {
				count,
				min,
				max,
				mean,
				squares
			};
		};
		return {
			blank,
			types: {
				integer: integers,
				number: numbers,
				date: dates,
				text: texts
			},
			lengths: momentsAt(0),
			numbers: momentsAt(1),
			days: momentsAt(2)
		};
	}
	#columnNumbers(column) {
		return new Uint32Array(this.#columns.buffer, this.columns + column * COLUMN_BYTES, 4);
	}
	#get(field) {
		return this.#fields[FIELDS$1.indexOf(field)];
	}
	#set(field, value) {
		this.#fields[FIELDS$1.indexOf(field)] = value;
	}
};

// src/kernel/side-memory.ts
const FIELDS = [
	"input",
	"length",
	"last",
	"starts",
	"odd",
	"capacity",
	"expected",
	"hashes",
	"count",
	"consumed",
	"oddCount",
	"plainCells",
	"endedByLf",
	"endedByCrLf",
	"endedByCr",
	"hashCount"
];
const SLACK = 64;
const CAPACITY = 32768;
const ODD_NUMBERS = 4;
var SideMemory = class {
	window;
	#fields;
	#starts;
	#odd;
	#hashes;
	constructor(arena, windowBytes) {
		this.#fields = arena.numbers(FIELDS.length);
		this.#starts = arena.numbers(CAPACITY);
		this.#odd = arena.numbers(CAPACITY * ODD_NUMBERS);
		this.#hashes = arena.numbers(CAPACITY * 2);
		this.window = arena.bytes(windowBytes + SLACK).subarray(0, windowBytes);
		this.#set("starts", this.#starts.byteOffset);
		this.#set("odd", this.#odd.byteOffset);
		this.#set("hashes", this.#hashes.byteOffset);
		this.#set("input", this.window.byteOffset);
	}
	get pointer() {
		return this.#fields.byteOffset;
	}
	fill({ source, from, firstWidth }, limits = {}) {
		const { bytes = this.window.length, records = CAPACITY } = limits;
		const length = Math.min(source.byteLength - from, bytes, this.window.length);
		source.readInto(this.window.subarray(0, length), from);
		this.#set("length", length);
		this.#set("last", from + length === source.byteLength ? 1 : 0);
		this.#set("capacity", Math.min(records, CAPACITY));
		this.#set("expected", firstWidth);
	}
	batch() {
		return {
			count: this.#get("count"),
			window: this.window.subarray(0, this.#get("length")),
			consumed: this.#get("consumed"),
			starts: this.#starts,
			odd: this.#odd,
			oddCount: this.#get("oddCount"),
			firstWidth: this.#get("expected"),
			plainCells: this.#get("plainCells"),
			endings: {
				lf: this.#get("endedByLf"),
				crlf: this.#get("endedByCrLf"),
				cr: this.#get("endedByCr")
			}
		};
	}
	hashes() {
		return this.#hashes.subarray(0, this.#get("hashCount") * 2);
	}
	#get(field) {
		return this.#fields[FIELDS.indexOf(field)];
	}
	#set(field, value) {
		this.#fields[FIELDS.indexOf(field)] = value;
	}
};

// src/kernel/open-kernel.ts
const START = 65536;
const WINDOW_BYTES$1 = 1 << 20;
const RUNS = 16384;
const RUN_NUMBERS = 3;
const RESULTS = 524288;
const DIFFERENCE_NUMBERS = 5;
var Kernel = class {
	windowBytes = WINDOW_BYTES$1;
	mostRecords = MOST_RECORDS$2;
	mostColumns = MOST_COLUMNS;
	#exports;
	#base;
	#head;
	#runs;
	#baseRecords;
	#headRecords;
	#columns;
	#results;
	#counts;
	#looks;
	#profile;
	#minHash;
	#form;
	constructor(exports) {
		const arena = new Arena(exports.memory.buffer, START);
		this.#exports = exports;
		this.#base = new SideMemory(arena, WINDOW_BYTES$1);
		this.#head = new SideMemory(arena, WINDOW_BYTES$1);
		this.#runs = arena.numbers(RUNS * RUN_NUMBERS);
		this.#baseRecords = new RecordMemory(arena, this.#base.window);
		this.#headRecords = new RecordMemory(arena, this.#head.window);
		this.#columns = arena.numbers(MOST_COLUMNS * 2);
		this.#results = arena.numbers(RESULTS);
		this.#counts = arena.numbers(MOST_RECORDS$2);
		this.#looks = arena.bytes(MOST_RECORDS$2);
		this.#profile = new ProfileMemory(arena);
		this.#minHash = new MinHashMemory(arena);
	}
	canRead({ delimiter }) {
		return delimiter.length === 1;
	}
	split(place, form, limits) {
		this.#use(form);
		this.#base.fill(place, limits);
		this.#exports.splitRecords(this.#base.pointer);
		return this.#base.batch();
	}
	walk(base, head, form, limits) {
		this.#use(form);
		this.#base.fill(base, limits);
		this.#head.fill(head, limits);
		const { walkRecords } = this.#exports;
		const runs = walkRecords(this.#base.pointer, this.#head.pointer, this.#runs.byteOffset, RUNS);
		return {
			base: this.#base.batch(),
			head: this.#head.batch(),
			runs: this.#runs.subarray(0, runs * RUN_NUMBERS),
			baseOnly: this.#base.hashes(),
			headOnly: this.#head.hashes()
		};
	}
	hash(records) {
		const memory = this.#baseRecords;
		memory.fill(records);
		this.#exports.hashRecords(memory.input, memory.spans, records.spans.length / 2);
		return memory.readSpans(records.spans.length);
	}
	hashCells(records, columns, form) {
		this.#use(form);
		const memory = this.#baseRecords;
		memory.fill(records);
		this.#columns.set(columns);
		this.#exports.hashCells(memory.input, memory.spans, records.spans.length / 2, this.#columns.byteOffset, columns.length, this.#results.byteOffset, this.#looks.byteOffset);
		return {
			hashes: this.#results,
			looks: this.#looks
		};
	}
	mostHashed(columns) {
		return Math.min(MOST_RECORDS$2, Math.floor(RESULTS / (2 * Math.max(columns, 1))));
	}
	compareCells({ base, head, columns }, form) {
		this.#use(form);
		this.#baseRecords.fill(base.records, base.width);
		this.#headRecords.fill(head.records, head.width);
		this.#columns.set(columns.flatMap((pair) => [pair.base, pair.head]));
		const count = base.records.spans.length / 2;
		const told = this.#exports.compareCells(this.#baseRecords.pointer, this.#headRecords.pointer, count, this.#columns.byteOffset, columns.length, this.#counts.byteOffset, this.#results.byteOffset);
		return {
			counts: this.#counts,
			differences: this.#results.subarray(0, told * DIFFERENCE_NUMBERS)
		};
	}
	mostCompared(columns) {
		const most = Math.floor(RESULTS / (DIFFERENCE_NUMBERS * Math.max(columns, 1)));
		return Math.min(MOST_RECORDS$2, most);
	}
	profileColumns(width, form) {
		const profile = this.#profile;
		profile.begin(width);
		this.#exports.beginProfile(profile.columns, width);
		return {
			profile: (records) => {
				this.#use(form);
				profile.fill(this.#baseRecords, records);
				this.#exports.profileRecords(profile.pointer);
				return profile.profiled();
			},
			stopCounting: (column) => profile.stopCounting(column),
			tellHashesUpTo: (column, largest) => profile.tellHashesUpTo(column, largest),
			tally: (column) => profile.tally(column)
		};
	}
	prepareOrders(flips, factors) {
		const memory = this.#minHash;
		return (hashes, signature) => {
			for (let from = 0; from < hashes.length; from += MOST_HASHES) {
				const part = hashes.subarray(from, from + MOST_HASHES);
				memory.fill({
					flips,
					factors,
					signature,
					hashes: part
				});
				this.#exports.minHash(...memory.places(part.length));
				memory.read(signature);
			}
		};
	}
	#use(form) {
		if (form === this.#form) return;
		const { delimiter, quote, escape: escapeByte, crEnds } = form;
		this.#exports.setForm(delimiter[0], quote, escapeByte, crEnds ? 1 : 0);
		this.#form = form;
	}
};
let opened;
function openKernel() {
	if (opened) return opened;
	const module = new WebAssembly.Module(Buffer.from(KERNEL, "base64"));
	const { exports } = new WebAssembly.Instance(module, {});
	opened = new Kernel(exports);
	return opened;
}

// src/core/table/csv/gather-records.ts
function recordRange(first, end) {
	return {
		length: end - first,
		at: (place) => first + place,
		isSparse: false
	};
}
function recordsOfRows(rows, skipped) {
	return {
		length: rows.length,
		at: (place) => rows[place] + skipped,
		isSparse: true
	};
}
var RecordGatherer = class {
	#scan;
	#list;
	#bytes = new Uint8Array(WINDOW_BYTES$2);
	constructor(scan, list) {
		this.#scan = scan;
		this.#list = list;
	}
	gather(from, most) {
		const end = Math.min(this.#list.length, from + most);
		const spans = [];
		let used = 0;
		for (let place = from; place < end;) {
			const kept = this.#kept(place);
			if (kept) {
				if (used + kept.length > 1048576) break;
				this.#bytes.set(kept, used);
				spans.push(used, kept.length);
				used += kept.length;
				place++;
				continue;
			}
			const next = this.#endOfRun(place, end, WINDOW_BYTES$2 - used);
			if (next === place) break;
			used += this.#read(place, next, used, spans);
			place = next;
		}
		return {
			bytes: this.#bytes.subarray(0, used),
			spans: Uint32Array.from(spans)
		};
	}
	#kept(place) {
		return this.#list.isSparse ? this.#scan.kept?.get(this.#list.at(place)) : void 0;
	}
	#endOfRun(place, end, room) {
		const { records } = this.#scan;
		const start = records.start(this.#list.at(place));
		let next = place;
		while (next < end && this.#list.at(next) === this.#list.at(place) + next - place && records.end(this.#list.at(next)) - start <= room && (next === place || !this.#kept(next))) next++;
		return next;
	}
	#read(place, next, used, spans) {
		const { records, text } = this.#scan;
		const start = records.start(this.#list.at(place));
		for (let each = place; each < next; each++) {
			const record = this.#list.at(each);
			const from = records.start(record);
			spans.push(used + from - start, records.end(record) - from);
		}
		const bytes = records.end(this.#list.at(next - 1)) - start;
		text.source.readInto(this.#bytes.subarray(used, used + bytes), start);
		return bytes;
	}
};

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};

// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};

// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};

// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};

// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};

// src/core/table/csv/parse-records.ts
function parseRecords(text, form) {
	return parse(text, {
		delimiter: form.delimiter,
		quote: form.quote === null ? false : form.quote,
		escape: form.escape,
		record_delimiter: form.crEnds ? [
			"\r\n",
			"\n",
			"\r"
		] : ["\r\n", "\n"],
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: false
	});
}

// src/core/table/csv/read-csv-rows.ts
const BATCH_ROWS = 2048;
async function* readCsvRows(scan, skipped, rows) {
	const total = rows ? rows.length : scan.records.length - skipped;
	const rowAt = (i) => rows ? rows[i] : i;
	for (let from = 0; from < total;) {
		let bytes = 0;
		let to = from;
		while (to < total && to - from < BATCH_ROWS && bytes < 1048576) {
			const record = rowAt(to++) + skipped;
			bytes += scan.records.end(record) - scan.records.start(record);
		}
		const records = Array.from({ length: to - from }, (_, i) => rowAt(from + i) + skipped);
		yield parseBatch(scan, records).map((row, i) => ({
			index: records[i] - skipped,
			cells: row
		}));
		from = to;
	}
}
function parseBatch(scan, records) {
	const { delimiter, quote } = scan.form;
	const texts = recordTexts(scan, records);
	const cells = new Array(records.length);
	const quoted = [];
	for (const [i, text] of texts.entries()) if (quote === null || !text.includes(quote) || scan.records.unclosed.has(records[i])) cells[i] = text.split(delimiter);
	else quoted.push(i);
	const parsed = parseAll(quoted.map((i) => texts[i]), scan.form);
	for (const [k, i] of quoted.entries()) cells[i] = parsed[k];
	return cells;
}
function recordTexts(scan, records) {
	const texts = [];
	for (let i = 0; i < records.length;) {
		const kept = scan.kept?.get(records[i]);
		if (kept) {
			texts.push(scan.text.decode(kept));
			i++;
			continue;
		}
		let j = i;
		while (j + 1 < records.length && records[j + 1] === records[j] + 1) j++;
		const origin = scan.records.start(records[i]);
		const bytes = scan.text.source.slice(origin, scan.records.end(records[j]));
		for (; i <= j; i++) {
			const record = records[i];
			texts.push(scan.text.decode(bytes.subarray(scan.records.start(record) - origin, scan.records.end(record) - origin)));
		}
	}
	return texts;
}
function parseAll(texts, form) {
	if (texts.length === 0) return [];
	try {
		const parsed = parseRecords(`${texts.join("\n")}\n`, form);
		if (parsed.length === texts.length) return parsed;
	} catch {}
	return texts.map((text) => parseOne(text, form));
}
function parseOne(text, form) {
	try {
		const parsed = parseRecords(`${text}\n`, form);
		if (parsed.length === 1) return parsed[0];
	} catch {}
	return text.split(form.delimiter);
}

// src/core/table/csv/record-scanner.ts
const SUSPECT = 2147483648;
function oddRecords({ odd, oddCount }) {
	return Array.from({ length: oddCount }, (_, i) => ({
		record: odd[i * 4],
		cells: odd[i * 4 + 1],
		innerLines: odd[i * 4 + 2],
		bytes: odd[i * 4 + 3]
	}));
}
const LOOK = 4294967295;
const EVENT = {
	cell: 0,
	value: 1,
	record: 2,
	blankRecord: 3
};

// src/core/table/csv/csv-form.ts
function csvForm(dialect, singleByte) {
	const bytesOf = (text) => singleByte ? Uint8Array.of(text.charCodeAt(0)) : new TextEncoder().encode(text);
	return {
		delimiter: bytesOf(dialect.delimiter),
		quote: dialect.quote === null ? -1 : dialect.quote.charCodeAt(0),
		escape: dialect.escape.charCodeAt(0),
		crEnds: dialect.crEnds
	};
}

// src/core/table/record-starts.ts
const MOST_RECORDS$1 = 2 ** 31 - 1;
const CHUNK_BITS = 16;
const CHUNK = 65536;
const SEGMENT = 2 ** 32;
var RecordStarts = class {
	#most;
	#length = 0;
	#chunks = [];
	#crossings = [];
	constructor(most = MOST_RECORDS$1) {
		this.#most = most;
	}
	get length() {
		return this.#length;
	}
	push(start) {
		this.#confirm(1);
		while (start >= (this.#crossings.length + 1) * SEGMENT) this.#crossings.push(this.#length);
		const place = this.#length++ & 65535;
		if (place === 0) this.#chunks.push(new Uint32Array(CHUNK));
		this.#chunks.at(-1)[place] = start % SEGMENT;
	}
	pushAll(offsets, count, origin) {
		const end = (this.#crossings.length + 1) * SEGMENT;
		if (count === 0) return;
		this.#confirm(count);
		if (origin + offsets[count - 1] >= end) {
			for (let i = 0; i < count; i++) this.push(origin + offsets[i]);
			return;
		}
		const within = origin % SEGMENT;
		for (let i = 0; i < count;) {
			const place = this.#length & 65535;
			if (place === 0) this.#chunks.push(new Uint32Array(CHUNK));
			const chunk = this.#chunks.at(-1);
			const most = Math.min(count - i, CHUNK - place);
			for (let k = 0; k < most; k++) chunk[place + k] = within + offsets[i + k];
			this.#length += most;
			i += most;
		}
	}
	at(record) {
		const start = this.#chunks[record >> CHUNK_BITS][record & 65535];
		let segment = 0;
		while (segment < this.#crossings.length && record >= this.#crossings[segment]) segment++;
		return start + segment * SEGMENT;
	}
	#confirm(more) {
		if (this.#length + more <= this.#most) return;
		const most = this.#most.toLocaleString("en");
		throw new AssayError("unsupported", `The file has more than ${most} records.`, { hint: "Split it into several files." });
	}
};

// src/core/table/csv/csv-records.ts
const LF$1 = 10;
const CR$1 = 13;
var CsvRecords = class {
	blank = [];
	unclosed = /* @__PURE__ */ new Set();
	swallowed = [];
	endings = {
		lf: 0,
		crlf: 0,
		cr: 0,
		none: 0
	};
	#doubtful = [];
	#text;
	#delimiterBytes;
	#starts = new RecordStarts();
	#oddWidths = /* @__PURE__ */ new Map();
	#width = 0;
	#plainCells = 0;
	#multiline = [];
	#innerLines = [];
	constructor(text, delimiterBytes) {
		this.#text = text;
		this.#delimiterBytes = delimiterBytes;
	}
	get length() {
		return this.#starts.length;
	}
	get doubtful() {
		return this.#doubtful;
	}
	get allQuoted() {
		return this.length > 0 && this.#plainCells === 0;
	}
	get firstWidth() {
		return this.#width;
	}
	*ofOtherWidth(width) {
		if (width === this.#width) yield* this.#oddWidths.keys();
		else for (let record = 0; record < this.length; record++) if (this.width(record) !== width) yield record;
	}
	start(record) {
		return this.#starts.at(record);
	}
	end(record) {
		const { byteLength } = this.#text.source;
		const isLast = record === this.length - 1;
		const next = isLast ? byteLength : this.#starts.at(record + 1);
		if (isLast && this.endings.none > 0) return next;
		const { lf, crlf, cr } = this.endings;
		if (crlf === 0) return next - 1;
		if (lf === 0 && cr === 0) return next - 2;
		const before = this.#text.source.slice(Math.max(0, next - 2), next);
		return next - endingBytes(before, before.length);
	}
	line(record) {
		let low = 0;
		let high = this.#multiline.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (this.#multiline[middle] < record) low = middle + 1;
			else high = middle;
		}
		return 1 + record + (low > 0 ? this.#innerLines[low - 1] : 0);
	}
	width(record) {
		return this.#oddWidths.get(record) ?? this.#width;
	}
	record(record) {
		const place = this.length;
		const { start, end, cells, trouble } = record;
		this.#starts.push(start);
		if (place === 0) this.#width = cells;
		if (trouble === "unclosed") this.unclosed.add(place);
		if (trouble === "swallowed") this.swallowed.push(place);
		if (end - start === (cells - 1) * this.#delimiterBytes) this.blank.push(place);
		this.#noteOdd(place, cells, record.innerLines);
		this.#plainCells += cells - record.quotedCells;
		this.endings[record.ending]++;
		this.#doubt(place, place + 1);
		return true;
	}
	batch(batch, origin, swallowed = []) {
		const first = this.length;
		if (first === 0) this.#width = batch.firstWidth;
		this.#starts.pushAll(batch.starts, batch.count, origin);
		for (const { record, cells, innerLines, bytes } of oddRecords(batch)) {
			this.#noteOdd(first + record, cells, innerLines & ~SUSPECT);
			if (bytes === cells - 1) this.blank.push(first + record);
		}
		for (const record of swallowed) this.swallowed.push(first + record);
		this.#plainCells += batch.plainCells;
		this.endings.lf += batch.endings.lf;
		this.endings.crlf += batch.endings.crlf;
		this.endings.cr += batch.endings.cr;
		const bytes = batch.window.subarray(0, batch.consumed);
		if (!isText(bytes, this.#text.encoding)) this.#doubt(first, this.length);
	}
	#doubt(first, end) {
		const last = this.#doubtful.at(-1);
		if (last?.[1] === first) last[1] = end;
		else this.#doubtful.push([first, end]);
	}
	#noteOdd(record, cells, innerLines) {
		if (cells !== this.#width) this.#oddWidths.set(record, cells);
		if (innerLines === 0) return;
		this.#multiline.push(record);
		this.#innerLines.push((this.#innerLines.at(-1) ?? 0) + innerLines);
	}
};
function endingBytes(bytes, next) {
	return bytes[next - 1] === LF$1 && bytes[next - 2] === CR$1 ? 2 : 1;
}

// src/core/table/csv/count-plain-cells.ts
const MOST_COUNTED_BYTES = 1 << 20;
function countPlainCells(record, form) {
	if (record.length > 1048576) return [];
	const { delimiter, crEnds } = form;
	const counts = [];
	let cells = 1;
	for (let i = 0; i < record.length; i++) {
		const byte = record[i];
		if (byte === 10 || crEnds && byte === 13 && record[i + 1] !== 10) {
			counts.push(cells);
			cells = 1;
		} else if (byte === delimiter[0] && delimiter.every((part, k) => record[i + k] === part)) {
			cells++;
			i += delimiter.length - 1;
		}
	}
	counts.push(cells);
	return counts;
}

// src/core/table/csv/reads-as-records.ts
function readsAsRecords(lines, expected) {
	const least = expected > 2 ? 2 : 4;
	return lines.length >= least && lines.every((cells) => cells === expected);
}

// src/core/table/csv/judge-batch.ts
function judgeBatch(batch, form, isFirst) {
	const { window, starts, firstWidth } = batch;
	const swallowed = [];
	if (firstWidth <= 1) return { swallowed };
	for (const { record, innerLines, bytes } of oddRecords(batch)) {
		if (innerLines === 0 || isFirst && record === 0) continue;
		const start = starts[record];
		const lines = countPlainCells(window.subarray(start, start + bytes), form);
		if (innerLines >= 2147483648 && lines[0] === firstWidth) return {
			swallowed,
			reread: record
		};
		if (readsAsRecords(lines, firstWidth)) swallowed.push(record);
	}
	return { swallowed };
}

// src/core/table/csv/split-records.ts
const LF = 10;
const CR = 13;
const LOOKAHEAD = 8;
const AFTER_PAUSE_BYTES = 4096;
function splitRecords(source, start, form, sink, options = {}) {
	new Splitter(source, start, form, sink, options).run();
}
const CELL_START = 0;
const PLAIN = 1;
const QUOTED = 2;
var Splitter = class {
	#source;
	#form;
	#sink;
	#windowBytes;
	#fast;
	#at;
	#state = CELL_START;
	#start;
	#cells = 1;
	#quotedCells = 0;
	#ending = "none";
	#quotesOff = false;
	#innerLines = 0;
	#suspect = false;
	#isDone = false;
	#plainUntil = 0;
	#expectedCells;
	constructor(source, start, form, sink, { windowBytes = WINDOW_BYTES$2, firstWidth = 0, fast }) {
		this.#source = source;
		this.#at = start;
		this.#start = start;
		this.#form = form;
		this.#sink = sink;
		this.#expectedCells = firstWidth;
		this.#fast = fast?.scanner.canRead(form) ? fast : void 0;
		const most = this.#fast?.scanner.windowBytes ?? windowBytes;
		this.#windowBytes = Math.max(Math.min(windowBytes, most), 16);
	}
	run() {
		const { byteLength } = this.#source;
		let size = this.#windowBytes;
		for (;;) {
			while (this.#at < byteLength && !this.#isDone) {
				if (this.#scanFast(size)) continue;
				const from = this.#at;
				const to = Math.min(from + size, byteLength);
				const bytes = this.#source.slice(from, to);
				const pause = this.#scan(bytes, from, to === byteLength);
				size = Math.min(pause === void 0 ? size * 2 : AFTER_PAUSE_BYTES, this.#windowBytes);
				if (pause !== void 0) this.#settleAcrossWindows(pause);
			}
			if (this.#isDone) return;
			if (this.#state === QUOTED) {
				this.#rereadWithoutQuotes();
				continue;
			}
			if (this.#start < byteLength) {
				this.#ending = "none";
				if (this.#innerLines > 0) this.#settleAcrossWindows(byteLength);
				else this.#emit(byteLength);
				if (this.#at < byteLength) continue;
			}
			return;
		}
	}
	#isFastNext() {
		return this.#fast !== void 0 && this.#start === this.#at && this.#at >= this.#plainUntil && !this.#quotesOff;
	}
	#scanFast(bytes) {
		if (!this.#fast || !this.#isFastNext()) return false;
		const { scanner, sink } = this.#fast;
		const from = this.#at;
		const place = {
			source: this.#source,
			from,
			firstWidth: this.#expectedCells
		};
		let batch = scanner.split(place, this.#form, { bytes });
		const isFirst = this.#expectedCells === 0;
		const { swallowed, reread } = judgeBatch(batch, this.#form, isFirst);
		const scanned = batch.window.length;
		if (reread !== void 0) {
			const start = from + batch.starts[reread];
			if (reread > 0) batch = scanner.split(place, this.#form, {
				bytes,
				records: reread
			});
			if (reread > 0) this.#takeBatch(batch, sink, from, swallowed);
			this.#at = start;
			this.#start = start;
			this.#rereadWithoutQuotes();
			this.#plainUntil = from + scanned;
			return true;
		}
		this.#takeBatch(batch, sink, from, swallowed);
		return batch.count > 0;
	}
	#takeBatch(batch, sink, from, swallowed) {
		if (batch.count > 0) sink.batch(batch, from, swallowed);
		this.#expectedCells ||= batch.firstWidth;
		this.#at = from + batch.consumed;
		this.#start = this.#at;
	}
	#scan(bytes, from, last) {
		const { quote, escape: escapeByte, crEnds, delimiter } = this.#form;
		const delimiterLead = delimiter[0];
		const limit = last ? bytes.length : bytes.length - LOOKAHEAD;
		let i = 0;
		while (i < limit) {
			const byte = bytes[i];
			if (this.#state === QUOTED) {
				if (byte === escapeByte && escapeByte !== quote) {
					i += i + 1 < bytes.length ? 2 : 1;
					continue;
				}
				if (byte === quote) {
					if (escapeByte === quote && bytes[i + 1] === quote) {
						i += 2;
						continue;
					}
					this.#state = PLAIN;
					i++;
					if (this.#innerLines > 0 && !this.#endsCell(bytes, i)) this.#suspect = true;
					continue;
				}
				if (byte === LF) this.#innerLines++;
				else if (byte === CR && crEnds && bytes[i + 1] !== LF) this.#innerLines++;
				i++;
				continue;
			}
			if (byte === delimiterLead && startsWith(bytes, i, delimiter)) {
				this.#cells++;
				this.#state = CELL_START;
				i += delimiter.length;
				continue;
			}
			const ending = this.#endingAt(bytes, i);
			if (ending > 0) {
				const end = from + i;
				i += ending;
				this.#ending = ending === 2 ? "crlf" : byte === LF ? "lf" : "cr";
				this.#at = from + i;
				if (this.#innerLines === 0) this.#emit(end);
				else if (this.#start < from) return end;
				else if (!this.#settle(bytes.subarray(this.#start - from, end - from), end)) i = this.#at - from;
				if (this.#isDone || this.#isFastNext()) return void 0;
				continue;
			}
			if (byte === quote && this.#state === CELL_START && !this.#quotesOff) {
				this.#state = QUOTED;
				this.#quotedCells++;
			} else this.#state = PLAIN;
			i++;
		}
		this.#at = from + i;
	}
	#endingAt(bytes, i) {
		if (bytes[i] === LF) return 1;
		if (bytes[i] !== CR) return 0;
		if (bytes[i + 1] === LF) return 2;
		return this.#form.crEnds ? 1 : 0;
	}
	#endsCell(bytes, i) {
		return i >= bytes.length || this.#endingAt(bytes, i) > 0 || startsWith(bytes, i, this.#form.delimiter);
	}
	#settleAcrossWindows(end) {
		const looked = end - this.#start <= MOST_COUNTED_BYTES;
		this.#settle(looked ? this.#source.slice(this.#start, end) : /* @__PURE__ */ new Uint8Array(0), end);
	}
	#settle(record, end) {
		const lines = this.#linesOf(record);
		if (this.#suspect && lines[0] === this.#expectedCells) {
			this.#rereadWithoutQuotes();
			return false;
		}
		this.#emit(end, readsAsRecords(lines, this.#expectedCells));
		return true;
	}
	#linesOf(record) {
		return this.#expectedCells > 1 ? countPlainCells(record, this.#form) : [];
	}
	#rereadWithoutQuotes() {
		this.#at = this.#start;
		this.#begin(this.#start);
		this.#quotesOff = true;
	}
	#emit(end, swallowed = false) {
		if (this.#expectedCells === 0) this.#expectedCells = this.#cells;
		const trouble = this.#quotesOff ? "unclosed" : swallowed ? "swallowed" : void 0;
		this.#isDone = !this.#sink.record({
			start: this.#start,
			end,
			cells: this.#cells,
			quotedCells: this.#quotedCells,
			innerLines: this.#innerLines,
			ending: this.#ending,
			...trouble ? { trouble } : {}
		});
		this.#begin(this.#at);
	}
	#begin(start) {
		this.#start = start;
		this.#state = CELL_START;
		this.#cells = 1;
		this.#quotedCells = 0;
		this.#quotesOff = false;
		this.#innerLines = 0;
		this.#suspect = false;
	}
};
function startsWith(bytes, at, prefix) {
	for (let k = 0; k < prefix.length; k++) if (bytes[at + k] !== prefix[k]) return false;
	return true;
}

// src/core/table/csv/scan-csv.ts
function bytesForm(text, form) {
	return csvForm(form, text.encoding === "windows-1252");
}
function scanCsv(text, form, scanner) {
	const bytes = bytesForm(text, form);
	const records = new CsvRecords(text, bytes.delimiter.length);
	const fast = scanner?.canRead(bytes) ? {
		scanner,
		sink: records
	} : void 0;
	splitRecords(text.source, text.start, bytes, records, { fast });
	return {
		text,
		form,
		records,
		scanner: fast?.scanner
	};
}

// src/core/table/csv/scan-columns.ts
function scanColumns(scan, scanner, { width, skipped }, sink) {
	const { records, text, form } = scan;
	const columns = scanner.profileColumns(width, bytesForm(text, form));
	const gatherer = new RecordGatherer(scan, recordRange(skipped, records.length));
	const counting = Array.from({ length: width }, () => true);
	const parseRecord = (row) => {
		const [cells = []] = parseBatch(scan, [row + skipped]);
		if (cells.every(isBlank)) sink.blankRow(row);
		else for (let column = 0; column < width; column++) sink.cell(column, cells[column], 1);
	};
	for (let row = 0; row < records.length - skipped;) {
		const gathered = gatherer.gather(row, scanner.mostRecords);
		if (gathered.spans.length === 0) {
			parseRecord(row++);
			continue;
		}
		const { done, events, hashes } = columns.profile(gathered);
		const { buffer, byteOffset, byteLength } = gathered.bytes;
		const bytes = Buffer$1.from(buffer, byteOffset, byteLength);
		for (let i = 0; i < events.length; i += 5) {
			const at = row + (events[i] >>> 2);
			const kind = events[i] & 3;
			const column = events[i + 1];
			if (kind === EVENT.record) parseRecord(at);
			else if (kind === EVENT.blankRecord) sink.blankRow(at);
			else {
				const written = bytes.toString("utf8", events[i + 2], events[i + 3]);
				const cell = form.quote !== null && written.startsWith(form.quote) ? parseRecords(`${written}\n`, form)[0][0] : written;
				sink.cell(column, cell, events[i + 4]);
			}
		}
		for (let i = 0; i < hashes.length; i += 2) sink.hash(hashes[i], hashes[i + 1]);
		for (let column = 0; column < width; column++) {
			if (counting[column] && sink.isCounting(column)) continue;
			if (counting[column]) columns.stopCounting(column);
			counting[column] = false;
			columns.tellHashesUpTo(column, sink.largestHash(column));
		}
		row += done;
	}
	for (let column = 0; column < width; column++) sink.tally(column, columns.tally(column));
}

// src/core/table/csv/csv-access.ts
function csvAccess(scan, { columns, header }, problems) {
	const isUtf8 = scan.text.encoding !== "windows-1252" && !problems.some(({ code }) => code === "encoding-error");
	const { scanner } = scan;
	if (!isUtf8 || !scanner || columns.length > scanner.mostColumns) return void 0;
	return new CsvAccess(scan, scanner, columns, header);
}
var CsvAccess = class CsvAccess {
	#scan;
	#scanner;
	#width;
	#skipped;
	origin;
	constructor(scan, scanner, columns, header) {
		const { text, form } = scan;
		this.#scan = scan;
		this.#scanner = scanner;
		this.#width = columns.length;
		this.#skipped = header ? Math.min(1, scan.records.length) : 0;
		this.origin = {
			start: text.start,
			encoding: text.encoding,
			form,
			header,
			columns
		};
	}
	*hashCells(columns, rows) {
		const skipped = this.#skipped;
		const list = rows ? recordsOfRows(rows, skipped) : recordRange(skipped, this.#scan.records.length);
		const gatherer = new RecordGatherer(this.#scan, list);
		const form = bytesForm(this.#scan.text, this.#scan.form);
		const most = this.#scanner.mostHashed(columns.length);
		for (let from = 0; from < list.length;) {
			const gathered = gatherer.gather(from, most);
			const count = Math.max(1, gathered.spans.length / 2);
			const of = Array.from({ length: count }, (_, i) => list.at(from + i) - skipped);
			if (gathered.spans.length === 0) yield {
				rows: of,
				hashes: /* @__PURE__ */ new Uint32Array(0),
				looks: Uint8Array.of(1)
			};
			else yield {
				rows: of,
				...this.#scanner.hashCells(gathered, columns, form)
			};
			from += count;
		}
	}
	scanColumns(sink) {
		scanColumns(this.#scan, this.#scanner, {
			width: this.#width,
			skipped: this.#skipped
		}, sink);
	}
	rowLater(index) {
		return new LaterRow(index, this.#scan, this.#skipped);
	}
	canCompare(head) {
		if (!(head instanceof CsvAccess)) return false;
		const form = ({ text, form }) => JSON.stringify([form, text.encoding === "windows-1252"]);
		return head.#scanner === this.#scanner && form(head.#scan) === form(this.#scan);
	}
	*compare({ base, head, columns }, other) {
		if (!(other instanceof CsvAccess)) throw new TypeError("Only two delimited texts are compared.");
		const form = bytesForm(this.#scan.text, this.#scan.form);
		const most = this.#scanner.mostCompared(columns.length);
		const baseRecords = new RecordGatherer(this.#scan, recordsOfRows(base, this.#skipped));
		const headRecords = new RecordGatherer(other.#scan, recordsOfRows(head, other.#skipped));
		for (let from = 0; from < base.length;) {
			let before = baseRecords.gather(from, most);
			const after = headRecords.gather(from, before.spans.length / 2);
			const count = after.spans.length / 2;
			if (count === 0) {
				yield void 0;
				from++;
				continue;
			}
			before = {
				bytes: before.bytes,
				spans: before.spans.subarray(0, count * 2)
			};
			const compared = {
				base: {
					records: before,
					width: this.#width
				},
				head: {
					records: after,
					width: other.#width
				},
				columns
			};
			const { counts, differences } = this.#scanner.compareCells(compared, form);
			yield* readDifferences(counts.slice(0, count), differences.slice(), before, after);
			from += count;
		}
	}
};
function* readDifferences(counts, differences, base, head) {
	const before = bufferOf(base.bytes);
	const after = bufferOf(head.bytes);
	let at = 0;
	for (const count of counts) {
		if (count === 4294967295) {
			yield void 0;
			continue;
		}
		const cells = [];
		for (let i = 0; i < count; i++, at += 5) cells.push({
			pair: differences[at],
			base: before.toString("utf8", differences[at + 1], differences[at + 2]),
			head: after.toString("utf8", differences[at + 3], differences[at + 4])
		});
		yield cells;
	}
}
function bufferOf({ buffer, byteOffset, byteLength }) {
	return Buffer$1.from(buffer, byteOffset, byteLength);
}
var LaterRow = class {
	index;
	#scan;
	#skipped;
	#cells;
	constructor(index, scan, skipped) {
		this.index = index;
		this.#scan = scan;
		this.#skipped = skipped;
	}
	get cells() {
		this.#cells ??= parseBatch(this.#scan, [this.index + this.#skipped])[0];
		return this.#cells;
	}
};

// src/core/table/csv/hash-csv.ts
const MOST_RECORDS = 16384;
function hashCsv(scan, first, end) {
	const low = new Uint32Array(end - first);
	const high = new Uint32Array(end - first);
	const gatherer = new RecordGatherer(scan, recordRange(first, end));
	for (let place = 0; place < low.length;) {
		const gathered = gatherer.gather(place, scan.scanner?.mostRecords ?? MOST_RECORDS);
		const halves = gathered.spans.length === 0 ? hashLong(scan, first + place) : hashAll(scan, gathered);
		for (let i = 0; i < halves.length; i += 2) {
			low[place] = halves[i];
			high[place++] = halves[i + 1];
		}
	}
	return {
		low,
		high
	};
}
function hashAll({ scanner }, gathered) {
	if (scanner) return scanner.hash(gathered);
	const { bytes, spans } = gathered;
	const halves = new Uint32Array(spans.length);
	const fingerprint = new Fingerprint();
	for (let i = 0; i < spans.length; i += 2) {
		fingerprint.reset();
		fingerprint.fold(bytes, spans[i], spans[i] + spans[i + 1]);
		const { low, high } = fingerprint.finish();
		halves[i] = low;
		halves[i + 1] = high;
	}
	return halves;
}
function hashLong({ records, text }, record) {
	const fingerprint = new Fingerprint();
	const end = records.end(record);
	for (let at = records.start(record); at < end; at += WINDOW_BYTES$2) fingerprint.fold(text.source.slice(at, Math.min(at + WINDOW_BYTES$2, end)));
	const { low, high } = fingerprint.finish();
	return Uint32Array.of(low, high);
}

// src/core/table/csv/note-problems.ts
function noteProblems({ records, text }, columns, header) {
	const log = new ProblemLog();
	const skipped = header ? Math.min(1, records.length) : 0;
	const place = (record, detail) => ({
		...record < skipped ? {} : { index: record - skipped },
		line: records.line(record),
		...detail === void 0 ? {} : { detail }
	});
	if (records.length === 0) log.add("empty-file");
	else if (records.length === skipped) log.add("no-rows", { line: 1 });
	if (header && records.length > 0) noteLabels(columns, records.line(0), log);
	for (const record of records.unclosed) log.add("unclosed-quote", place(record));
	for (const record of records.swallowed) log.add("swallowed-rows", place(record));
	const blank = new Set(records.blank);
	for (const record of blank) if (record >= skipped) log.add("blank-row", place(record));
	for (const record of records.ofOtherWidth(columns.length)) {
		if (record < skipped || blank.has(record)) continue;
		const cells = records.width(record);
		const code = cells < columns.length ? "missing-cell" : "extra-cell";
		log.add(code, place(record, `${cells} cells instead of ${columns.length}`));
	}
	const undecodable = records.doubtful.flatMap((range) => findUndecodable(text, records, range));
	for (const record of undecodable) log.add("encoding-error", place(record, `bytes that are no ${nameOf(text.encoding)}`));
	return log.list();
}
function nameOf(encoding) {
	return encoding === "windows-1252" ? "Windows-1252 text" : "UTF-8";
}

// src/core/table/csv/kept-records.ts
const MOST_BYTES = 64 * 2 ** 20;
const BLOCK_BYTES = 1 << 20;
var KeptRecords = class {
	#length = 0;
	#records = /* @__PURE__ */ new Uint32Array(1024);
	#places = /* @__PURE__ */ new Uint32Array(1024);
	#sizes = /* @__PURE__ */ new Uint32Array(1024);
	#blocks = [];
	#used = BLOCK_BYTES;
	#cursor = 0;
	add(first, window, starts) {
		const count = starts.length - 1;
		const from = starts[0];
		const bytes = starts[count] - from;
		if (bytes > BLOCK_BYTES || (this.#blocks.length + 1) * BLOCK_BYTES > MOST_BYTES) return;
		if (this.#used + bytes > BLOCK_BYTES) {
			this.#blocks.push(new Uint8Array(BLOCK_BYTES));
			this.#used = 0;
		}
		this.#blocks.at(-1).set(window.subarray(from, from + bytes), this.#used);
		const place = (this.#blocks.length - 1) * BLOCK_BYTES + this.#used;
		while (this.#length + count > this.#records.length) this.#grow();
		for (let i = 0; i < count; i++) {
			this.#records[this.#length] = first + i;
			this.#places[this.#length] = place + starts[i] - from;
			this.#sizes[this.#length++] = starts[i + 1] - starts[i];
		}
		this.#used += bytes;
	}
	get(record) {
		let at = this.#cursor;
		if (at >= this.#length || this.#records[at] !== record) at = this.#find(record);
		if (at >= this.#length || this.#records[at] !== record) return void 0;
		this.#cursor = at + 1;
		const block = this.#blocks[Math.floor(this.#places[at] / BLOCK_BYTES)];
		const from = this.#places[at] % BLOCK_BYTES;
		const to = from + this.#sizes[at];
		return block.subarray(from, to - endingBytes(block, to));
	}
	#find(record) {
		let low = 0;
		let high = this.#length;
		while (low < high) {
			const middle = low + high >> 1;
			if (this.#records[middle] < record) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	#grow() {
		const doubled = (array) => {
			const larger = new Uint32Array(array.length * 2);
			larger.set(array);
			return larger;
		};
		this.#records = doubled(this.#records);
		this.#places = doubled(this.#places);
		this.#sizes = doubled(this.#sizes);
	}
};

// src/core/table/csv/scan-together.ts
function scanTogether(base, head, scanner, limits = {}) {
	const form = bytesForm(base.text, base.form);
	const sides = {
		base: new Side(base, form, scanner),
		head: new Side(head, form, scanner)
	};
	const builder = new RecordWalkBuilder();
	if (sides.base.skipHeader(limits) && sides.head.skipHeader(limits)) for (;;) {
		const walked = scanner.walk(sides.base.place, sides.head.place, form, limits);
		if (walked.base.count === 0 && walked.head.count === 0) break;
		if (!sides.base.isSound(walked.base) || !sides.head.isSound(walked.head)) break;
		const [baseAt, headAt] = [sides.base.scan.records.length, sides.head.scan.records.length];
		sides.base.take(walked.base);
		sides.head.take(walked.head);
		addRuns(walked, builder);
		sides.base.keepLone(walked.base, baseAt, walked.runs, 1);
		sides.head.keepLone(walked.head, headAt, walked.runs, 2);
	}
	const rest = {
		base: sides.base.finish(),
		head: sides.head.finish()
	};
	walkRecords(rest.base, rest.head, builder);
	return {
		base: sides.base.scan,
		head: sides.head.scan,
		walk: builder.finish()
	};
}
function addRuns({ runs, baseOnly, headOnly }, builder) {
	let b = 0;
	let h = 0;
	for (let i = 0; i < runs.length; i += 3) {
		builder.add([
			runs[i],
			runs[i + 1],
			runs[i + 2]
		], (side, place) => {
			const [hashes, at] = side === "base" ? [baseOnly, b + place] : [headOnly, h + place];
			return [hashes[2 * at], hashes[2 * at + 1]];
		});
		b += runs[i + 1];
		h += runs[i + 2];
	}
}
var Side = class {
	scan;
	#form;
	#scanner;
	#hasHeader;
	#at;
	#swallowed = [];
	constructor({ text, form, header }, bytes, scanner) {
		const records = new CsvRecords(text, bytes.delimiter.length);
		this.scan = {
			text,
			form,
			records,
			scanner,
			kept: new KeptRecords()
		};
		this.#form = bytes;
		this.#scanner = scanner;
		this.#hasHeader = header;
		this.#at = text.start;
	}
	get place() {
		const { text, records } = this.scan;
		return {
			source: text.source,
			from: this.#at,
			firstWidth: records.firstWidth
		};
	}
	skipHeader(limits) {
		if (!this.#hasHeader) return true;
		const batch = this.#scanner.split(this.place, this.#form, {
			...limits,
			records: 1
		});
		if (batch.count === 0 || !this.isSound(batch)) return false;
		this.take(batch);
		return true;
	}
	isSound(batch) {
		const isFirst = this.scan.records.length === 0;
		const { swallowed, reread } = judgeBatch(batch, this.#form, isFirst);
		this.#swallowed = swallowed;
		return reread === void 0;
	}
	take(batch) {
		this.scan.records.batch(batch, this.#at, this.#swallowed);
		this.#at += batch.consumed;
	}
	keepLone({ window, starts, count, consumed }, first, runs, own) {
		let place = 0;
		for (let i = 0; i < runs.length; i += 3) {
			place += runs[i];
			const lone = runs[i + own];
			if (lone === 0) continue;
			const last = place + lone;
			const ends = last < count ? starts[last] : consumed;
			this.scan.kept.add(first + place, window, [...starts.subarray(place, last), ends]);
			place = last;
		}
	}
	finish() {
		const { text, records } = this.scan;
		const { firstWidth } = records;
		const walked = Math.max(records.length, this.#hasHeader ? 1 : 0);
		const fast = {
			scanner: this.#scanner,
			sink: records
		};
		splitRecords(text.source, this.#at, this.#form, records, {
			firstWidth,
			fast
		});
		return hashCsv(this.scan, Math.min(walked, records.length), records.length);
	}
};

// src/core/table/csv/detect-header.ts
const TYPED = /^\s*(?:[-+]?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e[-+]?\d+)?%?|\d{4}-\d{2}-\d{2}(?:[ T].*)?|true|false)\s*$/i;
function detectHeader(first, rows) {
	if (rows.length === 0) return true;
	let alike = 0;
	for (const [column, cell] of first.entries()) {
		const beneath = rows.map((row) => row[column] ?? "").filter((text) => text.trim() !== "");
		const typedBeneath = beneath.filter((text) => TYPED.test(text)).length > beneath.length / 2;
		const typed = TYPED.test(cell);
		if (typed !== typedBeneath && beneath.length > 0 && cell.trim() !== "") return true;
		if (typed) alike++;
	}
	return alike === 0;
}

// src/core/table/csv/sniff-csv.ts
const CANDIDATES = [
	",",
	";",
	"	",
	"|",
	":",
	"^",
	"~"
];
const SAMPLE_RECORDS = 200;
const EXTENSION_BONUS = .05;
function sniffCsv(text, path, hints) {
	const sample = wholeLines(text.sample, text.sample.length === text.source.byteLength - text.start);
	const quote = hints.quote !== void 0 ? hints.quote : sniffQuote(text.decode(sample));
	const escaped = hints.escape ?? sniffEscape(text.decode(sample), quote);
	const crEnds = hints.lineEnding === void 0 ? hasLoneCr(sample, quote) : hints.lineEnding === "cr" || hints.lineEnding === "mixed";
	return {
		delimiter: hints.delimiter ?? sniffDelimiter(sample, text, path, {
			quote,
			escape: escaped,
			crEnds
		}),
		quote,
		escape: escaped,
		crEnds
	};
}
function wholeLines(sample, whole) {
	if (whole) return sample;
	const last = Math.max(sample.lastIndexOf(10), sample.lastIndexOf(13));
	return last < 0 ? sample : sample.subarray(0, last + 1);
}
function sniffQuote(sample) {
	if (sample.includes("\"")) return "\"";
	return (sample.match(/(?:^|[,;\t|])'[^'\r\n]*'(?=[,;\t|\r\n]|$)/gm)?.length ?? 0) >= 2 ? "'" : "\"";
}
function sniffEscape(sample, quote) {
	if (quote === null) return "\"";
	return (quote === "\"" ? /[^\\]\\"(?=[^,;\t|\r\n"])/ : /[^\\]\\'(?=[^,;\t|\r\n'])/).test(sample) && !sample.includes(quote + quote) ? "\\" : quote;
}
function hasLoneCr(sample, quote) {
	if (!sample.includes(13)) return false;
	const form = csvForm({
		delimiter: ",",
		quote,
		escape: quote ?? "\"",
		crEnds: true
	}, false);
	let found = false;
	splitRecords(memorySource(sample), 0, form, { record({ ending }) {
		found = ending === "cr";
		return !found;
	} });
	return found;
}
function sniffDelimiter(sample, text, path, rest) {
	const byExtension = /\.(tsv|tab)(\.|$)/i.test(path) ? "	" : /\.psv(\.|$)/i.test(path) ? "|" : ",";
	let best = {
		delimiter: byExtension,
		score: 0
	};
	for (const delimiter of CANDIDATES) {
		const form = csvForm({
			delimiter,
			...rest
		}, text.encoding === "windows-1252");
		const widths = [];
		splitRecords(memorySource(sample), 0, form, { record({ start, end, cells }) {
			if (end > start) widths.push(cells);
			return widths.length < SAMPLE_RECORDS;
		} });
		const score = regularity(widths) + (delimiter === byExtension ? EXTENSION_BONUS : 0);
		if (score > best.score + 1e-9 && score > EXTENSION_BONUS) best = {
			delimiter,
			score
		};
	}
	return best.delimiter;
}
function regularity(widths) {
	const counts = /* @__PURE__ */ new Map();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	let mode = 1;
	for (const [width, count] of counts) if (width > 1 && count > (mode > 1 ? counts.get(mode) : 0)) mode = width;
	if (mode === 1) return 0;
	return counts.get(mode) / widths.length + Math.min(mode, 20) * .002 - (widths[0] === mode ? 0 : .2);
}

// src/core/table/csv/sniff-text.ts
const WINDOW_BYTES = 65536;
async function sniffText(source, hints, context) {
	const text = await openText(source, hints);
	const form = sniffCsv(text, context.path, hints);
	const [first, ...rest] = firstRecords(text, form);
	const header = hints.header ?? (first ? detectHeader(first, rest) : true);
	const columns = (header ? first : first?.map((_, i) => `column_${i + 1}`)) ?? [];
	const bytesEncoding = text.encoding === "windows-1252" ? "windows-1252" : "utf-8";
	return {
		text,
		form,
		columns,
		header,
		recordForm: JSON.stringify([
			"csv",
			bytesEncoding,
			form,
			columns
		]),
		hints,
		context
	};
}
function firstRecords(text, form) {
	const bytes = bytesForm(text, form);
	const records = new CsvRecords(text, bytes.delimiter.length);
	const most = 52;
	splitRecords(text.source, text.start, bytes, { record: (record) => records.record(record) && records.length < most }, { windowBytes: WINDOW_BYTES });
	const wanted = Math.min(records.length, 51);
	return parseBatch({
		text,
		form,
		records,
		scanner: void 0
	}, Array.from({ length: wanted }, (_, i) => i));
}

// src/core/table/csv/open-csv.ts
async function openCsv(source, hints, context) {
	return openAlone(await sniffText(source, hints, context));
}
async function openCsvPair(base, head, hints, contexts) {
	const before = await sniffText(base, hints, contexts.base);
	const after = await sniffText(head, hints, contexts.head);
	const { scanner } = contexts.head;
	if (!(before.recordForm === after.recordForm && before.header === after.header) || !scanner?.canRead(bytesForm(after.text, after.form))) return {
		base: openAlone(before),
		head: openAlone(after)
	};
	const scanned = scanTogether(before, after, scanner);
	const table = csvTable(before, scanned.base);
	return {
		base: table,
		head: {
			...csvTable(after, scanned.head),
			beside: {
				base: table,
				walk: scanned.walk
			}
		}
	};
}
function reopenCsv({ origin, source, scanner }) {
	const { start, encoding, form, header, columns } = origin;
	return openAlone({
		text: {
			source,
			start,
			encoding,
			bom: false,
			sample: /* @__PURE__ */ new Uint8Array(0),
			decode: decoderOf(encoding)
		},
		form,
		columns,
		header,
		recordForm: JSON.stringify(origin),
		hints: {},
		context: {
			path: "",
			scanner
		}
	});
}
function openAlone(sniffed) {
	return csvTable(sniffed, scanCsv(sniffed.text, sniffed.form, sniffed.context.scanner));
}
function csvTable({ text, form, columns, header, recordForm, hints, context }, scan) {
	const { records } = scan;
	const skipped = header ? Math.min(1, records.length) : 0;
	const dialect = {
		format: "csv",
		compression: context.compression ?? "none",
		encoding: text.encoding,
		bom: text.bom,
		lineEnding: hints.lineEnding ?? mostOf(records.endings),
		finalNewline: records.endings.none === 0,
		delimiter: form.delimiter,
		quote: form.quote,
		escape: form.escape,
		quoting: records.allQuoted ? "all" : "minimal",
		header
	};
	const problems = noteProblems(scan, columns, header);
	const access = csvAccess(scan, {
		columns,
		header
	}, problems);
	let fingerprints;
	return {
		format: "csv",
		dialect,
		columns,
		rowCount: records.length - skipped,
		problems,
		fingerprints: () => {
			fingerprints ??= hashCsv(scan, skipped, records.length);
			return fingerprints;
		},
		recordForm,
		bytes: text.source,
		span: (row) => ({
			start: records.start(row + skipped),
			end: records.end(row + skipped)
		}),
		...access ? { access } : {},
		kept: (row) => scan.kept?.get(row + skipped),
		line: (row) => row + skipped < records.length ? records.line(row + skipped) : void 0,
		read: (rows) => readCsvRows(scan, skipped, rows)
	};
}
function mostOf({ lf, crlf, cr }) {
	if ([
		lf,
		crlf,
		cr
	].filter((count) => count > 0).length > 1) return "mixed";
	return crlf > 0 ? "crlf" : cr > 0 ? "cr" : "lf";
}

export { openKernel as a, parseRecords as i, openCsvPair as n, walkRecords as o, reopenCsv as r, RecordWalkBuilder as s, openCsv as t };