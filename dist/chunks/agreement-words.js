import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";

// src/core/render/agreement/agreement-words.ts
const MARKS = {
	clear_pass: "PASS",
	pass: "PASS",
	too_few: "TOO FEW",
	fail: "FAIL",
	clear_fail: "FAIL"
};
function nameOf(name, { isWeighted }) {
	if (name === "gwet_ac") return isWeighted ? "Gwet's AC2" : "Gwet's AC1";
	return NAMES[name];
}
const NAMES = {
	percent_agreement: "percent agreement",
	cohen_kappa: "Cohen's kappa",
	scott_pi: "Scott's pi",
	fleiss_kappa: "Fleiss' kappa",
	conger_kappa: "Conger's kappa",
	krippendorff_alpha: "Krippendorff's alpha",
	gwet_ac: "Gwet's AC",
	brennan_prediger: "Brennan–Prediger"
};
function percentOf(share, beside) {
	const percent = share * 100;
	const isExact = Math.abs(percent - Math.round(percent)) < 1e-9;
	const misleads = [
		0,
		100,
		beside === void 0 ? 0 : Math.round(beside * 1e3) / 10
	];
	if (isExact || !misleads.includes(Math.round(percent))) return String(Math.round(percent));
	const cut = Math.floor(percent * 10) / 10;
	return (beside !== void 0 && share < beside ? cut : Math.round(percent * 10) / 10).toFixed(1);
}
function verdictSentences(agreement, noun) {
	const { judgement, rule, compared } = agreement;
	const { verdict, rate } = judgement;
	if (rate === void 0) return "No item has the answers of two raters, so there is nothing to judge.";
	const asked = `the ${percentOf(rule.threshold)} % asked for`;
	const [low, high] = judgement.interval.map((bound) => percentOf(bound, rule.threshold));
	const range = `${percentOf(rule.confidence)} % interval ${low} to ${high} %`;
	const seen = `The raters agree on ${percentOf(rate, rule.threshold)} % of ${countOf(compared, "item")} (${range})`;
	switch (verdict) {
		case "clear_pass": return `${seen}, clearly over ${asked}${worthOf(agreement, noun)}`;
		case "pass": return `${seen}, at least ${asked}, though the true rate may lie under it. ${moreOf(agreement)}`;
		case "fail": return `${seen}, under ${asked}, though the true rate may reach it: the guideline is the likely bottleneck. ${moreOf(agreement)}`;
		case "clear_fail": return `${seen}, clearly under ${asked}: the guideline is the bottleneck. Fix it before more is labelled.`;
		case "too_few": {
			const left = Math.ceil(rule.minimum - compared);
			return `${seen}. There is no verdict under ${countOf(rule.minimum, "item")}: label ${formatCount(left)} more.`;
		}
	}
}
function worthOf({ paradox, perLabel }, noun) {
	if (perLabel.filter(({ ratings }) => ratings > 0).length === 1) return `. But only one ${noun} was used, which shows little of the guideline.`;
	if (paradox !== void 0) return `. But one ${noun} makes most of it: read the first note below.`;
	return ": the guideline works.";
}
function moreOf({ judgement: { moreRows }, rule }) {
	return moreRows === void 0 ? `It is so near ${percentOf(rule.threshold)} % that no sensible number of items would settle it.` : `About ${countOf(moreRows, "more item")} at this rate would settle it.`;
}
function factsOf(agreement, noun) {
	const { items, compared, raters, labels, ratings, withoutCannotTell } = agreement;
	const without = withoutCannotTell?.value;
	return [
		`${countOf(items, "item")}${compared < items ? `, ${formatCount(compared)} with two answers or more` : ""}`,
		countOf(raters.length, "rater"),
		countOf(labels.length, noun),
		...ratings.missing > 0 ? [`${formatCount(ratings.missing)} missing`] : [],
		...ratings.cannotTell > 0 ? [`${formatCount(ratings.cannotTell)} can't tell${without === void 0 ? "" : ` (${percentOf(without)} % agreement where they count as missing)`}`] : []
	].join("; ");
}
const WHICH_TO_READ = "Read percent agreement for the verdict, and Krippendorff's alpha for what chance does not explain: 0.8 or more is good, under 0.667 poor, 0 is chance.";

export { percentOf as a, nameOf as i, WHICH_TO_READ as n, verdictSentences as o, factsOf as r, MARKS as t };