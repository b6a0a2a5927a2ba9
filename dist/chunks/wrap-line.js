import { t as stringWidth } from "./string-width.js";
import { t as cutText } from "./cut-text.js";
import { t as escapeTerminal } from "./escape-terminal.js";

// src/core/render/terminal/wrap-line.ts
const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
const INDENT = "    ";
const NARROWEST = 20;
const LONGEST_TEXT = 1e3;
function wrapLine(start, text, width) {
	const most = Math.max(width, NARROWEST);
	const lines = [start];
	let used = stringWidth(start);
	let isFresh = true;
	const add = (piece, pieceWidth) => {
		lines[lines.length - 1] += piece;
		used += pieceWidth;
	};
	const breakLine = () => {
		lines.push(INDENT);
		used = 4;
		isFresh = true;
	};
	for (const word of escapeTerminal(cutText(text, LONGEST_TEXT)).split(" ")) {
		const wordWidth = stringWidth(word);
		if (!isFresh && used + 1 + wordWidth > most) breakLine();
		if (!isFresh) add(" ", 1);
		isFresh = false;
		if (used + wordWidth <= most) {
			add(word, wordWidth);
			continue;
		}
		for (const { segment } of GRAPHEMES.segment(word)) {
			const segmentWidth = stringWidth(segment);
			if (used + segmentWidth > most) breakLine();
			isFresh = false;
			add(segment, segmentWidth);
		}
	}
	return lines;
}

export { wrapLine as t };