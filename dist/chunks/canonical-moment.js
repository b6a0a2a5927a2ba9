import { a as dayFromNumber, c as twoDigits, o as dayNumber, s as isoDay } from "./parse-moment.js";

// src/core/profile/canonical-moment.ts
const SECONDS_PER_DAY = 86400;
function canonicalMoment(day, time) {
	if (day === void 0) return time ? canonicalTime(time) : "";
	if (time === void 0) return isoDay(day);
	const total = dayNumber(day) * SECONDS_PER_DAY + time.seconds - (time.offset ?? 0) * 60;
	const date = Math.floor(total / SECONDS_PER_DAY);
	const seconds = total - date * SECONDS_PER_DAY;
	const isoDate = isoDay(dayFromNumber(date));
	if (seconds === 0 && time.fraction === "") return isoDate;
	const zone = time.offset === void 0 ? "" : "Z";
	return `${isoDate}T${clock(seconds)}${fractionText(time)}${zone}`;
}
function canonicalTime(time) {
	const zone = time.offset === void 0 ? "" : ` ${time.offset}`;
	return `${clock(time.seconds)}${fractionText(time)}${zone}`;
}
function clock(seconds) {
	const hour = Math.floor(seconds / 3600);
	const minute = Math.floor(seconds / 60) % 60;
	return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(seconds % 60)}`;
}
function fractionText(time) {
	return time.fraction === "" ? "" : `.${time.fraction}`;
}

export { canonicalTime as n, canonicalMoment as t };