// src/core/profile/day-number.ts
const MONTH_LENGTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function validDay(year, month, day) {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return void 0;
	return day <= monthLength(year, month) ? {
		year,
		month,
		day
	} : void 0;
}
function dayNumber({ year, month, day }) {
	const shifted = month > 2 ? year : year - 1;
	const daysBefore = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
	return daysBeforeYear(shifted) + daysBefore + day - 719469;
}
function dayFromNumber(number) {
	const days = number + 719468;
	let year = Math.floor(days / 365.2425) + 1;
	while (days < daysBeforeYear(year)) year--;
	const dayOfYear = days - daysBeforeYear(year);
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return {
		year: month <= 2 ? year + 1 : year,
		month,
		day
	};
}
function isoDay({ year, month, day }) {
	return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}
function twoDigits(number) {
	return String(number).padStart(2, "0");
}
function daysBeforeYear(year) {
	return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
function monthLength(year, month) {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1];
}

// src/core/profile/month-names.ts
const MONTHS = new Map([
	"jan january januar janvier janv jän jänner ene enero gen gennaio janeiro januari",
	"feb february februar février févr fév febrero febbraio fev fevereiro februari",
	"mar march marc märz mär mrz mars marzo março maart mrt",
	"apr april avril avr abr abril aprile",
	"may mai mayo mag maggio maio mei",
	"jun june juni juin junio giu giugno junho",
	"jul july juli juillet juil julio lug luglio julho",
	"aug august août aoû ago agosto augustus",
	"sep sept september septembre septiembre set settembre setembro",
	"oct october okt oktober octobre octubre ott ottobre out outubro",
	"nov november novembre noviembre novembro",
	"dec december dez dezember déc décembre dic diciembre dicembre dezembro"
].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])));
function monthByName(word) {
	return MONTHS.get(word.toLowerCase());
}

// src/core/profile/parse-date.ts
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_NAME_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[-. ]{0,2}([A-Za-zÀ-ÿ]{3,12})[-., ]{0,2}(\d{4}|\d{2})$/;
const NAME_DAY_YEAR = /^([A-Za-zÀ-ÿ]{3,12})[-. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?[-, ]{1,2}(\d{4})$/;
function parseDate(text) {
	if (text.length < 6 || text.length > 30) return void 0;
	const first = text.charCodeAt(0);
	if (first < 48 || first > 57) return nameFirst(text);
	return yearFirst(text) ?? yearLast(text) ?? nameSecond(text);
}
function yearFirst(text) {
	const match = YEAR_FIRST.exec(text);
	return match ? settled(Number(match[1]), Number(match[3]), Number(match[4])) : void 0;
}
function yearLast(text) {
	const match = YEAR_LAST.exec(text);
	if (!match) return void 0;
	const [, first = "", separator, second = "", yearText = ""] = match;
	const year = fullYear(yearText);
	if (separator === ".") return yearText.length === 2 && first.length + second.length < 4 ? void 0 : settled(year, Number(second), Number(first));
	if (separator === "-" && yearText.length === 2) return void 0;
	const dmy = validDay(year, Number(second), Number(first));
	const mdy = first === second ? dmy : validDay(year, Number(first), Number(second));
	if (!dmy && !mdy) return void 0;
	const openForm = separator === "-" ? "-" : "/";
	return {
		...dmy && { dmy },
		...mdy && { mdy },
		openForm
	};
}
function nameSecond(text) {
	const match = DAY_NAME_YEAR.exec(text);
	const month = match && monthByName(match[2]);
	return month ? settled(fullYear(match[3]), month, Number(match[1])) : void 0;
}
function nameFirst(text) {
	const match = NAME_DAY_YEAR.exec(text);
	const month = match && monthByName(match[1]);
	return month ? settled(Number(match[3]), month, Number(match[2])) : void 0;
}
function settled(year, month, day) {
	const only = validDay(year, month, day);
	return only && {
		dmy: only,
		mdy: only
	};
}
function fullYear(text) {
	const year = Number(text);
	if (text.length > 2) return year;
	return year < 30 ? 2e3 + year : 1900 + year;
}

// src/core/profile/parse-time.ts
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i;
function parseTime(text) {
	const match = TIME.exec(text);
	if (!match) return void 0;
	const [, hourText, minuteText, secondText, fraction = "", half, zone] = match;
	const hour = hourOfDay(Number(hourText), half);
	const minute = Number(minuteText);
	const second = Number(secondText ?? 0);
	const offset = zone === void 0 ? void 0 : zoneOffset(zone);
	if (hour === void 0 || minute > 59 || second > 59 || Number.isNaN(offset)) return void 0;
	return {
		seconds: hour * 3600 + minute * 60 + second,
		fraction: fraction.replace(/0+$/, ""),
		hasSeconds: secondText !== void 0,
		...offset !== void 0 && { offset }
	};
}
function hourOfDay(hour, half) {
	if (half === void 0) return hour < 24 ? hour : void 0;
	if (hour < 1 || hour > 12) return void 0;
	return hour % 12 + (half.toLowerCase() === "p" ? 12 : 0);
}
function zoneOffset(zone) {
	if (!/^[+-]/.test(zone)) return 0;
	const hours = Number(zone.slice(1, 3));
	const minutes = Number(zone.slice(3).replace(":", ""));
	if (hours > 14 || minutes > 59) return NaN;
	return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

// src/core/profile/parse-moment.ts
const MAX_LENGTH = 50;
function parseMoment(text) {
	if (text.length < 4 || text.length > MAX_LENGTH) return void 0;
	const colon = text.indexOf(":");
	if (colon === -1) {
		const date = parseDate(text);
		return date && { date };
	}
	const start = startOfHour(text, colon);
	const time = parseTime(text.slice(start));
	if (!time || start === 0) return time && { time };
	const before = text.slice(0, start);
	const dateText = before.replace(/(?:[Tt]|, {0,2}| {1,2})$/, "");
	const date = dateText === before ? void 0 : parseDate(dateText);
	return date && {
		date,
		time
	};
}
function startOfHour(text, colon) {
	let start = colon;
	while (start > 0 && colon - start < 2 && isDigit(text.charCodeAt(start - 1))) start--;
	return start;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}

export { dayFromNumber as a, twoDigits as c, monthByName as i, validDay as l, parseTime as n, dayNumber as o, fullYear as r, isoDay as s, parseMoment as t };