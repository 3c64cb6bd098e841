import { i as __name } from "./rolldown-runtime.js";
import { n as muteJson, r as muteMarkup, t as mute } from "./mute.js";
import { t as FORMAT_NAMES } from "./names.js";
import { a as PierceError, c as messageOf, i as redactAll, n as cleanLines, s as hintOf, t as clean } from "./clean.js";
import { dirname } from "node:path";
import { access, constants, mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
// src/platform/files.ts
/** Files: bounded reads, whole writes. */
/** Whether a path is a file. */
async function isFile(path) {
	return (await kindOf(path))?.isFile() ?? false;
}
/** Whether a path is a folder. */
async function isFolder(path) {
	return (await kindOf(path))?.isDirectory() ?? false;
}
/** Whether a path may be written to. */
async function isWritable(path) {
	return await access(path, constants.W_OK).then(() => true, () => false);
}
/** Bytes of a file; rejects with a plain `Error` that says why when it is not a file, unreadable, or over `most` bytes. */
async function readBytes(path, most) {
	const flags = constants.O_RDONLY | constants.O_NONBLOCK;
	await using file = await open(path, flags).catch((error) => {
		throw new Error(reasonOf(error));
	});
	const found = await file.stat();
	if (!found.isFile()) throw new Error(found.isDirectory() ? "it is a folder" : "it is not a file");
	if (found.size > most) throw new Error(`it has ${found.size} bytes, at most ${most} are read`);
	return await readUpTo(file, found.size, most);
}
/** What is said of a file's size may not hold: it may grow meanwhile, and those of the kernel say 0. */
async function readUpTo(file, size, most) {
	const chunks = [];
	for (let [read, room] = [0, size + 1];; room = CHUNK) {
		const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(room), 0, room);
		if (bytesRead === 0) return Buffer.concat(chunks);
		read += bytesRead;
		if (read > most) throw new Error(`it has more than the ${most} bytes that are read`);
		chunks.push(buffer.subarray(0, bytesRead));
	}
}
const CHUNK = 65536;
/** Text of a UTF-8 file; rejects like `readBytes`, and when it is not UTF-8. A byte order mark is dropped. */
async function readText(path, most) {
	const bytes = await readBytes(path, most);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new Error("it is not UTF-8 text");
	}
}
/**
* Writes a whole file or nothing: beside its place first, then renamed. Makes the folder it is in.
* Rejects with `not-writable`.
*/
async function writeText(path, text) {
	const beside = `${path}.${process.pid}.part`;
	try {
		await makeFolder(dirname(path));
		await writeFile(beside, text, { flush: true });
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true }).catch(() => {});
		throw new PierceError("not-writable", {
			path,
			problem: error.message
		});
	}
}
/** Makes a folder and those above it. Node's own way to do so never ends where a folder refuses to hold any, as /proc does. */
async function makeFolder(path) {
	if (await isFolder(path)) return;
	if (dirname(path) !== path) await makeFolder(dirname(path));
	await mkdir(path).catch(async (error) => {
		if (!await isFolder(path)) throw error;
	});
}
/** Removes a file, if it is there. */
async function removeFile(path) {
	await rm(path, { force: true });
}
async function kindOf(path) {
	return await stat(path).catch(() => null);
}
function reasonOf(error) {
	switch (error.code) {
		case "ENOENT": return "there is no such file";
		case "EACCES":
		case "EPERM": return "it may not be read";
		default: return error.message;
	}
}
// src/model/units.ts
/** The units in which people write quantities. kB is 1000 bytes (SI), KiB is 1024 (IEC 80000-13). */
const UNITS$1 = {
	ns: {
		base: "ms",
		times: 1,
		per: 1e6
	},
	us: {
		base: "ms",
		times: 1,
		per: 1e3
	},
	"µs": {
		base: "ms",
		times: 1,
		per: 1e3
	},
	"μs": {
		base: "ms",
		times: 1,
		per: 1e3
	},
	ms: {
		base: "ms",
		times: 1,
		per: 1
	},
	s: {
		base: "ms",
		times: 1e3,
		per: 1
	},
	min: {
		base: "ms",
		times: 6e4,
		per: 1
	},
	h: {
		base: "ms",
		times: 36e5,
		per: 1
	},
	B: {
		base: "B",
		times: 1,
		per: 1
	},
	kB: {
		base: "B",
		times: 1e3,
		per: 1
	},
	MB: {
		base: "B",
		times: 1e3 ** 2,
		per: 1
	},
	GB: {
		base: "B",
		times: 1e3 ** 3,
		per: 1
	},
	KiB: {
		base: "B",
		times: 1024,
		per: 1
	},
	MiB: {
		base: "B",
		times: 1024 ** 2,
		per: 1
	},
	GiB: {
		base: "B",
		times: 1024 ** 3,
		per: 1
	},
	"/s": {
		base: "/s",
		times: 1,
		per: 1
	},
	"/min": {
		base: "/s",
		times: 1,
		per: 60
	},
	"%": {
		base: "fraction",
		times: 1,
		per: 100
	}
};
// src/model/derived.ts
/**
* What is made of a part of a document, made once for each such part and kept as long as it lives: an index over a list
* that is asked once for each of its members would else take the square of its length.
*/
function derived(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (source) => {
		const known = made.get(source);
		if (known) return known.value;
		const value = make(source);
		made.set(source, { value });
		return value;
	};
}
// src/report/format.ts
/**
* The scale that shows all of `values` well: 3 to 4 significant digits of the largest. Of values that are `exact`, as
* many more as it takes to tell different ones apart.
*/
function scaleFor(unit, values, exact = false) {
	const { rung, decimals } = gradeFor(unit, values.filter((value) => isNumber(value) && value !== 0).map((value) => Math.abs(value)), exact);
	const write = (value, places, short) => {
		if (value === null || value === void 0) return "–";
		if (!isNumber(value)) return "not a number";
		return unitAfter(digits(onRung(value, rung), places, short), rung.suffix);
	};
	return {
		show: (value) => write(value, decimals, false),
		short: (value) => write(value, decimals, true),
		difference(value) {
			const places = isNumber(value) ? decimalsFor([Math.abs(onRung(value, rung))], false) : decimals;
			return write(value, Math.min(places, 12), true);
		}
	};
}
/** `1 point`, `97 points`. */
function unitAfter(number, suffix) {
	return /^−?1$/.test(number) && suffix === POINTS ? `${number}${suffix.slice(0, -1)}` : `${number}${suffix}`;
}
/** A difference on the scale of what it lies between, or in its own unit where that is clearly shorter. */
function differenceOn(scale, unit, value) {
	const own = quantity(unit, value);
	const shared = scale.difference(value);
	return shared.length <= own.length + 2 ? shared : own;
}
/** A number as a scale writes it, with a plus where it is positive. */
function signed(value, write) {
	return value > 0 ? `+${write(value)}` : write(value);
}
/** One number on its own. */
function quantity(unit, value) {
	return scaleFor(unit, [value]).short(value);
}
/** A fraction as a signed percentage: 0.1234 is `+12.3 %`. */
function percent(fraction) {
	return isNumber(fraction) && fraction > 0 ? `+${share(fraction)}` : share(fraction);
}
/** A fraction as a percentage: 0.1234 is `12.3 %`. */
function share(fraction) {
	if (!isNumber(fraction)) return "?\xA0%";
	const percents = fraction * 100;
	const size = Math.abs(percents);
	return `${digits(percents, size >= 100 ? 0 : size >= 1 ? 1 : 2, true)}\u00A0%`;
}
const POINTS = "\xA0points";
const LADDERS = {
	ms: [
		"ns",
		"µs",
		"ms",
		"s"
	].map(rungOf),
	B: [
		"B",
		"kB",
		"MB",
		"GB"
	].map(rungOf),
	"/s": [{
		suffix: "/s",
		times: 1,
		per: 1
	}],
	points: [{
		suffix: POINTS,
		times: 1,
		per: 1
	}],
	count: [{
		suffix: "",
		times: 1,
		per: 1
	}],
	number: [{
		suffix: "",
		times: 1,
		per: 1
	}]
};
function rungOf(name) {
	const { times, per } = UNITS$1[name];
	return {
		suffix: `\u00A0${name}`,
		times,
		per
	};
}
const onRung = (value, { times, per }) => value * per / times;
/** The highest rung that the largest value reaches, or one below it where many decimals would be needed up there. */
function gradeFor(unit, values, exact) {
	const ladder = Object.hasOwn(LADDERS, unit) ? LADDERS[unit] : [{
		suffix: unitWord(unit),
		times: 1,
		per: 1
	}];
	const largest = Math.max(0, ...values);
	const highest = ladder.findLastIndex((rung) => onRung(largest, rung) >= 1);
	const plain = ladder.findIndex(({ times, per }) => times === per);
	const at = largest === 0 ? plain : Math.max(0, highest);
	const grades = [at, Math.max(0, at - 1)].map((index) => gradeOn(ladder[index], values, exact));
	return grades.find(({ decimals }) => decimals <= READABLE_DECIMALS) ?? grades[0];
}
function gradeOn(on, values, exact) {
	return {
		rung: on,
		decimals: decimalsFor(values.map((value) => onRung(value, on)), exact)
	};
}
const READABLE_DECIMALS = 3;
/** A unit that a benchmark made up, reduced to what means nothing in any format. */
function unitWord(unit) {
	const word = unit.slice(0, 24).replaceAll(/[^\p{L}\p{N}%/ ]/gu, "").trim();
	return word === "" ? "" : `\u00A0${word}`;
}
const MOST_DECIMALS = 6;
function decimalsFor(values, exact) {
	const largest = Math.max(0, ...values);
	if (values.every(Number.isInteger) && largest < 0x38d7ea4c68000) return 0;
	const usual = largest >= 1e3 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : 2 - Math.floor(Math.log10(largest));
	const least = Math.min(usual, 12);
	const most = exact ? Math.max(least, MOST_DECIMALS) : least + 1;
	const different = new Set(values).size;
	for (let decimals = least; decimals < most; decimals += 1) if (new Set(values.map((value) => value.toFixed(decimals))).size === different) return decimals;
	return exact ? most : least;
}
/** Never `0` for what is not zero, never `-0`; thousands are grouped from 10,000 on. */
function digits(value, decimals, short) {
	if (value === 0) return "0";
	const size = Math.abs(value);
	const fixed = size >= 0x38d7ea4c68000 || size < 1e-9 ? size.toExponential(1) : size.toFixed(decimals);
	const exactEnough = Number(fixed) === 0 ? String(Number(size.toPrecision(2))) : fixed;
	const trimmed = short && /^\d+\.\d+$/.test(exactEnough) ? exactEnough.replace(/\.?0+$/, "") : exactEnough;
	return `${value < 0 ? "−" : ""}${grouped(trimmed)}`;
}
function grouped(number) {
	const [whole = "", ...rest] = number.split(".");
	return [whole.length > 4 && /^\d+$/.test(whole) ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ",") : whole, ...rest].join(".");
}
function isNumber(value) {
	return typeof value === "number" && Number.isFinite(value);
}
// src/report/counted.ts
/**
* Rounds in words. Noise is independent between blocks only, so judging counts blocks: where each is one round, people
* read of rounds, and of blocks where processes were kept for several.
*/
/** `1 round`, `12 rounds`. */
function counted$1(count, noun, nouns = `${noun}s`) {
	return [`${quantity("count", count)} ${count === 1 ? noun : nouns}`];
}
__name(counted$1, "counted");
/** How a check was measured; null where the report does not say. */
function scheduleOf({ schedules }, about) {
	return indexed(schedules).get(keyOf(about)) ?? null;
}
const keyOf = ({ check, cell }) => JSON.stringify([check, cell]);
/** Of schedules of one name the first counts. */
const indexed = derived((schedules) => new Map(schedules.toReversed().map((schedule) => [keyOf(schedule), schedule])));
/** Blocks as they are counted: `12 rounds`, `9 blocks of 6 rounds`, `5 blocks` where it is only some of them. */
function countedBlocks(count, schedule, sort = "") {
	const noun = `${sort}${blockNoun(schedule)}`;
	if (!schedule || noun.endsWith("round") || count !== schedule.blocks) return counted$1(count, noun);
	const each = schedule.rounds / schedule.blocks;
	const rounds = counted$1(Math.round(each), "round");
	return [
		...counted$1(count, noun),
		Number.isInteger(each) ? " of " : " of about ",
		...rounds
	];
}
/** What judging counts in this check, as people call it. */
function blockNoun(schedule) {
	return schedule && schedule.rounds > schedule.blocks ? "block" : "round";
}
// src/report/phrase.ts
/** Writes a phrase: the template is ours; strings put in are foreign, phrases stay what they are. */
function say(template, ...parts) {
	return template.flatMap((text, index) => [text, ...wordsOf(parts[index] ?? [])]).filter((word) => word !== "");
}
function wordsOf(part) {
	if (typeof part === "string") return [{ foreign: part }];
	return typeof part === "number" ? [String(part)] : part;
}
/** Phrases one after the other, with a separator of ours between them. */
function join$1(phrases, separator) {
	return phrases.flatMap((phrase, index) => index === 0 ? phrase : [separator, ...phrase]);
}
__name(join$1, "join");
/** The phrase as one line of plain text; what is foreign and has blanks in it is put in quotes. */
function plain(phrase) {
	return phrase.map(plainWord).join("").replaceAll("\xA0", " ");
}
function plainWord(word) {
	if (typeof word === "string") return word;
	if ("prose" in word) return sentence(word.prose);
	const name = shown(word.foreign);
	return /[\s,;]/.test(name) ? `"${name}"` : name;
}
/** A foreign name as one short line; never empty. */
function shown(name) {
	return clean(name, NAME_LENGTH) || "(no name)";
}
/** Foreign sentences on one line, with the blanks that part them from what stands beside them. */
function sentence(prose) {
	const text = clean(prose, PROSE_LENGTH);
	if (text === "") return prose === "" ? "" : " ";
	return `${/^\s/.test(prose) ? " " : ""}${text}${/\s$/.test(prose) ? " " : ""}`;
}
/** The last lines of a log, each clean and short. */
function logLines(log) {
	return cleanLines(log, LOG_LINES, NAME_LENGTH * 2);
}
/** Graphemes of a name, and of somebody's sentences, that are shown. */
const NAME_LENGTH = 120;
const PROSE_LENGTH = 600;
const LOG_LINES = 15;
// src/report/time.ts
/** Stretches of time as people say them. All take milliseconds; blanks between number and unit do not break. */
/** How old something is: `3 h`. */
const span$1 = /* @__PURE__ */ __name((ms) => inOneUnit(ms, Math.round), "span");
/** About how long something would take, rather too long than too short: `80 s`, `23 days`; `? s` where nobody knows. */
const roughly = (ms) => Number.isFinite(ms) ? inOneUnit(ms, Math.ceil) : "?\xA0s";
/** How long something took: `430 ms`, `12.3 s`, `3 min 25 s`. */
function stretch(ms) {
	if (!Number.isFinite(ms) || ms < 12e4) return quantity("ms", Math.round(ms));
	const seconds = Math.round(ms / 1e3);
	const rest = seconds % 60 === 0 ? "" : ` ${seconds % 60}\u00A0s`;
	return `${Math.floor(seconds / 60)}\u00A0min${rest}`;
}
const UNITS = [
	[864e5, "days"],
	[36e5, "h"],
	[6e4, "min"],
	[1e3, "s"]
];
/** In whole ones of the largest unit of which there are two. */
function inOneUnit(ms, whole) {
	const [size, name] = UNITS.find(([unit]) => ms >= 2 * unit) ?? UNITS.at(-1);
	return `${whole(ms / size)}\u00A0${name}`;
}
// src/report/baseline-words.ts
const BASELINE_WORDS = {
	"baseline-never-stored": ({ name }) => say`Main has stored no baseline yet, or none is kept any more (${name}): let a workflow on pushes to main run Pierce with ${"mode: baseline"}.`,
	"baseline-elsewhere": ({ count }) => count === 1 ? say`1 baseline is of a commit that this change does not build on.` : say`${counted$1(count, "baseline")} are of commits that this change does not build on.`,
	"baseline-unavailable": ({ code }) => code === "github-denied" ? say`GitHub did not allow main's baseline to be looked for (${code}): give the job the permissions ${"actions: read"} and ${"contents: read"}.` : say`Main's baseline could not be looked for (${code}).`,
	"baseline-search-ended": ({ tried }) => say`${counted$1(tried, "baseline")} would not do, and no further one was tried.`,
	"baseline-too-far": ({ commit, distance, most }) => say`${of(commit)} is ${counted$1(distance, "commit")} away, and ${most} is the most.`,
	"baseline-too-old": ({ commit, age, most }) => say`${of(commit)} was stored ${time(age)} ago, and ${time(most)} is the most.`,
	"baseline-foreign": ({ commit }) => say`${of(commit)} was stored by a run of another repository.`,
	"baseline-other-branch": ({ commit, branch }) => say`${of(commit)} was stored by a run of the branch ${branch}.`,
	"baseline-untrusted-event": ({ commit, event }) => say`${of(commit)} was stored by a run that ${event} woke, which is not for pushing to main alone.`,
	"baseline-other-workflow": ({ commit, path }) => say`${of(commit)} was stored by another workflow, ${path}.`,
	"baseline-run-failed": ({ commit, conclusion }) => say`${of(commit)} was stored by a run that did not end in success (${conclusion}).`,
	"baseline-expired": ({ commit }) => say`${of(commit)} is kept no longer.`,
	"baseline-without-digest": ({ commit }) => say`${of(commit)} has no digest to be checked by.`,
	"baseline-too-large": ({ commit, size, most }) => say`${of(commit)} has ${[quantity("B", size)]}, and ${[quantity("B", most)]} is the most.`,
	"baseline-unreadable": ({ commit, code }) => say`${of(commit)} could not be read (${code}).`,
	"baseline-other-commit": ({ commit, found }) => say`${of(commit)} says that it was measured on ${short(found)}.`,
	"baseline-incomplete": ({ commit }) => say`${of(commit)} is not whole: its measuring was cancelled, or something of it failed.`,
	"baseline-other-config": ({ commit }) => say`${of(commit)} measured none of the checks in the way of the budgets file.`,
	"baseline-others-unfit": ({ count }) => say`${counted$1(count, "more baseline")} would not do.`,
	"history-begun": () => say`Main's history begins here; there was none to carry on.`,
	"history-foreign": ({ project }) => say`Main's history begins here; the one at hand is of the project ${project}.`,
	"baseline-regressed": ({ commit, count, budgets }) => say`Main itself (${short(commit)}) breaks ${counted$1(count, "budget")}, and nobody has accepted that: ${prose$1(budgets)}.`
};
const of = (commit) => say`The baseline of ${short(commit)}`;
const prose$1 = /* @__PURE__ */ __name((text) => [{ prose: String(text ?? "") }], "prose");
const short = (sha) => prose$1(String(sha ?? "").slice(0, 7));
/** A report may come from a file and lack what it should carry. */
const time = (ms) => [span$1(typeof ms === "number" ? ms : 0)];
// src/report/changes.ts
const WHAT = {
	loosened: "loosened",
	tightened: "tightened",
	added: "added",
	removed: "removed",
	policy: "changed",
	waiver: "waiver",
	"measured-otherwise": "measured otherwise",
	setup: "set-up"
};
const STANDINGS$1 = [
	"open",
	"accepted",
	"told"
];
/** All changes: first what keeps the gate shut, then what was accepted, then what is only told. */
function changeRows({ budgetChanges }) {
	const rows = budgetChanges.map(rowOf$1);
	return STANDINGS$1.flatMap((standing) => rows.filter((row) => row.standing === standing));
}
/** Changes that keep the gate shut. */
function openChanges({ budgetChanges }) {
	return budgetChanges.filter((change) => standingOf$1(change) === "open");
}
function rowOf$1(change) {
	const [from, to] = [termWords(change.from, change), termWords(change.to, change)];
	return {
		standing: standingOf$1(change),
		what: WHAT[change.what],
		subject: subjectOf$2(change),
		from,
		to,
		inForce: change.inForce === "base" ? from : to,
		gate: gateWords(change),
		at: change.at
	};
}
__name(rowOf$1, "rowOf");
function standingOf$1({ gated, accepted }) {
	if (!gated) return "told";
	return accepted ? "accepted" : "open";
}
__name(standingOf$1, "standingOf");
function subjectOf$2({ check, metric, key }) {
	const names = [check, metric].filter((name) => name !== null).map((name) => say`${name}`);
	return join$1(key === "check" || key === "name" && check !== null ? names : [...names, say`${key}`], " ");
}
__name(subjectOf$2, "subjectOf");
function gateWords({ gated, accepted }) {
	if (!gated) return ["–"];
	if (!accepted) return ["not accepted"];
	return accepted.by === "label" ? say`accepted by the label ${accepted.name}` : say`accepted by the waiver of ${accepted.name}`;
}
/** Both values in one unit, so that they can be read side by side. */
function termWords(term, { key, from, to }) {
	if (term === null) return ["–"];
	if (typeof term === "string") return say`${term}`;
	if (typeof term === "boolean") return [String(term)];
	if (typeof term === "number") return [numberWords(key, term)];
	const { value, unit } = term;
	const beside = [from, to].filter(isQuantity).filter((one) => one.unit === unit);
	return [scaleFor(unit === "bare" ? "number" : unit, beside.map((one) => one.value), true).short(value)];
}
const isQuantity = (term) => typeof term === "object" && term !== null;
const SHARES = /* @__PURE__ */ new Set(["tolerance", "falseAlarms"]);
function numberWords(key, value) {
	if (SHARES.has(key)) return `${quantity("number", Number((value * 100).toPrecision(9)))}\u00A0%`;
	return /(?:^timeLimit|\.readyTimeout)$/.test(key) ? stretch(value) : quantity("number", value);
}
/** `loosens 2 budgets and removes 1 check`; empty where nothing keeps the gate shut. */
function deedsOf(report) {
	const open = openChanges(report);
	const deeds = DEEDS.flatMap(({ verb, noun, after = "", isOne }) => {
		const subjects = new Set(open.filter(isOne).map(({ check, metric }) => JSON.stringify([check, metric])));
		const object = noun === null ? [] : [" ", ...counted$1(subjects.size, noun)];
		return subjects.size > 0 ? [[
			verb,
			...object,
			after
		]] : [];
	});
	const last = deeds.at(-1) ?? [];
	return deeds.length < 2 ? last : say`${join$1(deeds.slice(0, -1), ", ")} and ${last}`;
}
const DEEDS = [
	{
		verb: "loosens",
		noun: "budget",
		isOne: ({ what }) => what === "loosened"
	},
	{
		verb: "removes",
		noun: "check",
		isOne: ({ what, key }) => what === "removed" && key === "check"
	},
	{
		verb: "renames",
		noun: "check",
		isOne: ({ what, key }) => what === "removed" && key === "name"
	},
	{
		verb: "removes",
		noun: "budget",
		isOne: ({ what, metric }) => what === "removed" && metric !== null
	},
	{
		verb: "measures",
		noun: "check",
		after: " otherwise",
		isOne: ({ what }) => what === "measured-otherwise"
	},
	{
		verb: "adds",
		noun: "waiver",
		isOne: ({ what, from }) => what === "waiver" && from === null
	},
	{
		verb: "changes",
		noun: "waiver",
		isOne: ({ what, from }) => what === "waiver" && from !== null
	},
	{
		verb: "changes the policy",
		noun: null,
		isOne: ({ what, key }) => what === "policy" && key !== "project"
	},
	{
		verb: "renames the project",
		noun: null,
		isOne: ({ what, key }) => what === "policy" && key === "project"
	}
];
/** `app size max 170 kB → 340 kB`; of a check that is gone, its name. */
function changeWords$1(change) {
	const { subject, from, to } = rowOf$1(change);
	return change.key === "check" ? subject : say`${subject} ${from} → ${to}`;
}
__name(changeWords$1, "changeWords");
/** Names of checks that this change removes or renames, so that nobody can measure them. */
function removedChecks({ budgetChanges }) {
	const gone = budgetChanges.filter(({ what, metric }) => what === "removed" && metric === null);
	return new Set(gone.flatMap(({ check }) => check === null ? [] : [check]));
}
// src/report/words.ts
/** Foreign text as it is. */
function sentences(text) {
	return [{ prose: String(text ?? "") }];
}
const shortId = (sha) => sentences(String(sha ?? "").slice(0, 7));
/** Sides are ours to name, but a report may come from a file. */
function sideName(side) {
	return side === "base" || side === "head" ? [side] : sentences(side);
}
// src/report/doubt-words.ts
/** The words for what kinds doubt about their own numbers. */
const DOUBT_WORDS = {
	"generator-saturated": ({ busy, connections }) => say`The load generator was busy ${busy} % of the time with ${connections} connections, so it timed its own queue too: use fewer connections.`,
	"window-thin": ({ metric, answers, needed }) => say`A window had ${answers} answers, and ${metric} needs ${needed}: make windows longer, or budget a lower percentile.`,
	"lighthouse-no-value": ({ metrics }) => say`Lighthouse gave no value for ${sentences(metrics)}.`,
	"lighthouse-redirected": ({ asked, page }) => say`${asked} sends its visitors to ${page}, and that page was measured: name the one you mean.`,
	"lighthouse-page-never-quiet": () => say`The page never came to rest, so Lighthouse measured it unfinished: find out what keeps loading.`,
	"work-lost": ({ lost }) => say`${counted$1(lost, "Node process or thread", "Node processes or threads")} never told what was done there, so that work is missing: let workers and children end by themselves, not by terminate() or a signal, and not sleep in Atomics.wait() while a service is counted.`,
	"work-unseen": ({ unseen }) => say`${counted$1(unseen, "Node process or thread", "Node processes or threads")} ran without the variable NODE_OPTIONS, so that work is missing: pass it on to children and workers.`,
	"work-broken-off": ({ failed }) => say`${counted$1(failed, "Node process", "Node processes")} ended with an error, though the command did not, as in a pipeline: what was left to do there is missing.`,
	"work-node-differs": ({ base, head }) => say`Base was counted by Node ${base} and head by ${head}, which alone can move counts.`
};
// src/report/outline.ts
/** What stands where in every format: how a verdict stands, what comes first, how many of each there are. */
/** Standings in the order in which they are shown; all but the last stand open. */
const STANDINGS = [
	"error",
	"fail",
	"inconclusive",
	"warn",
	"waived",
	"pass"
];
const STATUS_WORDS = {
	error: "error",
	fail: "fail",
	inconclusive: "cannot tell",
	warn: "warning",
	waived: "waived",
	pass: "pass"
};
function standingOf(verdict) {
	switch (verdict.outcome) {
		case "error": return "error";
		case "inconclusive": return "inconclusive";
		case "fail": return verdict.budget.severity === "warn" ? "warn" : "fail";
		case "pass": return has(verdict, "waived") ? "waived" : "pass";
	}
}
function has(verdict, code) {
	return verdict.findings.some((finding) => finding.code === code);
}
/** Sorts a report's verdicts: by standing, then by how much of the allowance is used, then as the file has them. */
const outlineOf = derived((report) => {
	const sorted = report.verdicts.map((verdict) => ({
		verdict,
		use: useOf(verdict)
	})).toSorted((a, b) => b.use - a.use || 0).map(({ verdict }) => verdict);
	const groups = Map.groupBy(sorted, standingOf);
	const standing = (wanted) => groups.get(wanted) ?? [];
	return {
		error: standing("error"),
		fail: standing("fail"),
		inconclusive: standing("inconclusive"),
		warn: standing("warn"),
		waived: standing("waived"),
		pass: standing("pass")
	};
});
/** Everything that stands open, the worst first. */
function openOf(outline) {
	return STANDINGS.filter((standing) => standing !== "pass").flatMap((standing) => outline[standing]);
}
/** What is better than base, among what holds. */
function improvedOf(outline) {
	return outline.pass.filter((verdict) => verdict.change === "improved");
}
/** What passes although it is beyond its limit, since base was too. */
function brokenBefore(outline) {
	return outline.pass.filter((verdict) => has(verdict, "pre-existing"));
}
/** What passes and has something said of it, other than that base was beyond its limit too. */
function notedOf(passed) {
	return passed.filter((verdict) => verdict.findings.length > 0 && !has(verdict, "pre-existing"));
}
/** Faults of which no verdict tells, such as a base whose set-up failed where only limits count. */
function untoldFaults(report) {
	const told = new Set(report.verdicts.flatMap(({ faults }) => faults.map((fault) => JSON.stringify(fault))));
	return report.faults.filter((fault) => !told.has(JSON.stringify(fault)));
}
/** The largest share of any threshold that is used; 1 is all of it, 0 where nothing can be said. */
function useOf(verdict) {
	return Math.max(0, limitUse(verdict) ?? 0, toleranceUse(verdict) ?? 0);
}
/** Share of the absolute limit that head uses; null without a limit or a head. */
function limitUse({ budget, head }) {
	if (!head) return null;
	const ofMax = budget.max ? ratio(head.value, budget.max.value) : null;
	const ofMin = budget.min ? ratio(budget.min.value, head.value) : null;
	return ofMax === null || ofMin === null ? ofMax ?? ofMin : Math.max(ofMax, ofMin);
}
function toleranceUse({ budget, difference, metric }) {
	const change = difference?.relative ?? null;
	if (budget.tolerance === null || change === null || !metric) return null;
	return ratio(Math.max(0, metric.better === "lower" ? change : -change), budget.tolerance);
}
function ratio(part, whole) {
	if (whole > 0) return part / whole;
	return part > whole ? Infinity : 0;
}
// src/report/cure.ts
/** More blocks than this many times those taken are no advice. */
const MOST_TIMES = 20;
/**
* What would help a verdict that its blocks could not tell. More time is advised only where time ran out: elsewhere
* measuring ended for another reason, and would again.
*/
function cureOf(verdict, schedule) {
	if (has(verdict, "cancelled")) return say`Let it measure to its end.`;
	if (!outOfTime(verdict)) return say`Make the check less noisy, or ${[verdict.budget.tolerance === null ? "move the limit" : "allow a wider tolerance"]}.`;
	const straddled = spansOf(verdict).filter(({ low, high, threshold }) => low <= threshold && threshold <= high);
	const noun = blockNoun(schedule);
	if (straddled.length === 0) return say`More ${[noun]}s may tell: allow them with ${TIME_LIMIT}.`;
	const times = Math.max(...straddled.map(timesToClear));
	if (times > MOST_TIMES) return tooClose(noun);
	const taken = verdict.difference?.rounds ?? schedule?.blocks ?? verdict.head?.readings ?? 0;
	const more = Math.max(1, Math.ceil(taken * times) - taken);
	return say`If it is what it seems, about ${counted$1(more, `more ${noun}`)}${timeOf(more, schedule)} would tell: allow them with ${TIME_LIMIT}.`;
}
/** What so many blocks would take, by what those taken did: ` (40 s)`. */
function timeOf(blocks, schedule) {
	if (!schedule || schedule.spent === 0 || schedule.blocks === 0) return [];
	return [` (${roughly(blocks * schedule.spent / schedule.blocks)})`];
}
/** What would give a verdict the rounds it lacks, in words that go on a sentence. */
function moreRounds(verdict, schedule) {
	return outOfTime(verdict) ? say`: allow them with ${TIME_LIMIT}.` : say`. ${cureOf(verdict, schedule)}`;
}
const outOfTime = (verdict) => has(verdict, "time-limit");
const TIME_LIMIT = "policy: { timeLimit: … }";
const tooClose = (noun) => say`It lies so close to the threshold that no sensible number of ${[noun]}s would tell: move the threshold, or make the check less noisy.`;
function spansOf({ budget, difference, head, metric }) {
	const { tolerance, max, min } = budget;
	const allowed = tolerance === null || metric?.better !== "higher" ? tolerance : -tolerance;
	return [
		spanOf(difference && {
			...difference,
			value: difference.relative
		}, allowed),
		spanOf(head, max?.value ?? null),
		spanOf(head, min?.value ?? null)
	].filter((span) => span !== null);
}
function spanOf(bounded, threshold) {
	if (!bounded || threshold === null) return null;
	const { value, low, high } = bounded;
	return value === null || low === null || high === null ? null : {
		value,
		low,
		high,
		threshold
	};
}
/** Intervals shrink with the square root of the blocks, so the half towards the threshold tells how many would clear it. */
function timesToClear({ value, low, high, threshold }) {
	return ((threshold > value ? high - value : value - low) / Math.abs(threshold - value)) ** 2 || Infinity;
}
/** The smallest worsening that this run could have told from noise; empty where that is not known. */
function sightOf({ difference }) {
	const resolution = difference?.resolution ?? null;
	return resolution === null ? [] : say`The smallest worsening this run could have seen is ${[share(resolution)]}.`;
}
// src/report/row.ts
function rowOf(verdict) {
	const scale = scaleOf(verdict);
	return {
		standing: standingOf(verdict),
		check: checkOf(verdict),
		metric: nameOf(verdict),
		base: scale.show(verdict.base?.value),
		head: scale.show(verdict.head?.value),
		change: changeOf(verdict, scale),
		limits: limitsOf(verdict, scale),
		used: usedOf(verdict)
	};
}
/** A check as it is told: with the cell of the matrix, where there are cells. */
const checkOf = ({ check, cell }) => cell === null ? check : `${clean(check, MOST_OF_CHECK)} (${clean(cell, MOST_OF_CELL)})`;
/** Both names have to be seen, however long they are. */
const MOST_OF_CHECK = 80;
const MOST_OF_CELL = 30;
const nameOf = (verdict) => verdict.metric?.id ?? verdict.named;
/** The scale of everything that is read beside this verdict. */
function scaleOf({ metric, budget, base, head }) {
	const values = [
		base?.value,
		head?.value,
		budget.max?.value,
		budget.min?.value
	];
	return scaleFor(metric?.unit ?? unitOf(budget.max ?? budget.min), values, metric?.nature === "exact");
}
function unitOf(limit) {
	return limit === null || limit.unit === "bare" ? "number" : limit.unit;
}
function changeOf(verdict, scale) {
	const { difference, metric } = verdict;
	if (!difference || !metric) return {
		...NOTHING,
		main: has(verdict, "metric-new") ? "new" : "–"
	};
	const { absolute, relative } = difference;
	if (absolute === 0 && metric.nature === "exact") return {
		...NOTHING,
		main: "same"
	};
	const inUnit = (value) => differenceOn(scale, metric.unit, value);
	const moved = verdict.change === "regressed" || verdict.change === "improved";
	const agrees = relative === null || Math.sign(relative) === Math.sign(absolute);
	const asUnit = relative === null || agrees && COUNTED.has(metric.unit) && verdict.budget.tolerance === null;
	const size = asUnit ? inUnit(Math.abs(absolute)) : share(Math.abs(relative));
	const withSign = asUnit ? signed(absolute, inUnit) : percent(relative);
	const other = asUnit ? percent(relative) : signed(absolute, inUnit);
	return {
		main: moved ? `${size} ${directionWord(metric, asUnit ? absolute : relative)}` : withSign,
		also: relative === null || !agrees ? "" : other,
		range: rangeOf(difference),
		sight: sightText(verdict)
	};
}
const NOTHING = {
	main: "",
	also: "",
	range: "",
	sight: ""
};
/** Units of which people count the difference, unless the budget itself speaks of percentages. */
const COUNTED = /* @__PURE__ */ new Set(["count", "points"]);
/** What more or less of a unit is called. */
function directionWord({ unit, better }, difference) {
	const [more, less] = wordsFor$1(unit, better);
	return difference > 0 ? more : less;
}
function wordsFor$1(unit, better) {
	if (unit === "ms") return better === "lower" ? ["slower", "faster"] : ["longer", "shorter"];
	if (unit === "B") return ["larger", "smaller"];
	if (unit === "count") return ["more", "fewer"];
	return ["higher", "lower"];
}
__name(wordsFor$1, "wordsFor");
/** The interval of the change as people say it; empty where the change is exact. */
function rangeOf({ low, high, confidence }) {
	if (confidence === 1 || low === null && high === null) return "";
	if (low === null) return `at most ${percent(high)}`;
	if (high === null) return `at least ${percent(low)}`;
	return `${percent(low).replace(/\u00A0%$/, "")} to ${percent(high)}`;
}
/** A change that was not found counts for as much as what could have been found. */
function sightText({ outcome, difference, metric }) {
	if (!(difference !== null && difference.confidence < 1 && difference.relative !== null) || outcome !== "pass" && outcome !== "inconclusive") return "";
	const { resolution } = difference;
	if (resolution === null) return "nothing";
	if (resolution === 0) return "any change";
	return percent(metric?.better === "higher" ? -resolution : resolution);
}
/** `sees +1.4 %`, or nothing. */
const seen = ({ sight }) => sight === "" ? "" : `sees\u00A0${sight.replace(" ", "\xA0")}`;
function limitsOf({ budget, metric, findings }, scale) {
	const broken = new Set(findings.map((finding) => brokenBy(finding.code, finding.params["bound"])));
	const { max, min, tolerance } = budget;
	return [
		...max ? [{
			text: `≤\u00A0${written(max, scale)}`,
			relative: false,
			broken: broken.has("max")
		}] : [],
		...min ? [{
			text: `≥\u00A0${written(min, scale)}`,
			relative: false,
			broken: broken.has("min")
		}] : [],
		...tolerance === null ? [] : [toleranceLimit(tolerance, metric?.better, broken.has("tolerance"))]
	];
}
function brokenBy(code, bound) {
	if (code === "limit-broken") return bound;
	return code === "tolerance-exceeded" ? "tolerance" : null;
}
/** A limit in its own unit where no metric lends it one. */
function written(limit, scale) {
	return limit.unit === "bare" ? scale.short(limit.value) : sameScale(limit, scale);
}
function sameScale(limit, scale) {
	const own = quantity(limit.unit, limit.value);
	const shared = scale.short(limit.value);
	return shared.length <= own.length + 2 ? shared : own;
}
function toleranceLimit(tolerance, better, broken) {
	return {
		text: toleranceText(tolerance, better),
		relative: true,
		broken
	};
}
/** The allowed change with its sign: less is worse where higher is better. */
function toleranceText(tolerance, better) {
	if (tolerance === 0) return "no worse";
	return percent(better === "higher" ? -tolerance : tolerance);
}
function usedOf(verdict) {
	const use = limitUse(verdict);
	if (!(verdict.budget.max?.value !== 0 && use !== null && Number.isFinite(use))) return "";
	const used = `${share(use < 10 ? Math.round(use * 100) / 100 : Math.round(use))} used`;
	return has(verdict, "pre-existing") && verdict.change === "unchanged" ? `${used}, as on base` : used;
}
// src/report/judging-words.ts
const JUDGING_WORDS = {
	"limit-broken": ({ bound, limit }, { verdict, show, short }) => {
		const head = verdict?.head ? estimateWords(verdict.head, show) : ["Head"];
		return bound === "min" ? say`${head} is under the limit: at least ${short(limit)} is asked for.` : say`${head} is over the limit: at most ${short(limit)} is allowed.`;
	},
	"tolerance-exceeded": ({ tolerance }, about) => say`${changeWords(about)}; ${[share(tolerance)]} is allowed.`,
	"pre-existing": ({ bound, limit, value }, { verdict, show, short }) => say`Base breaks this limit already (${show(value)}, ${bound === "min" ? ["at least"] : ["at most"]} ${short(limit)} is allowed)${[verdict ? sinceThen(verdict, bound) : "."]}`,
	"too-few-rounds": ({ rounds, needed }, { verdict, schedule }) => say`${countedBlocks(rounds, schedule)} cannot tell; it takes ${needed}${verdict ? moreRounds(verdict, schedule) : ["."]}`,
	"too-noisy": ({ rounds }, about) => say`After ${countedBlocks(rounds, about.schedule)} the interval still reaches to both sides of the threshold.${help(about)}`,
	"likely-worse": ({ rounds }, about) => say`After ${countedBlocks(rounds, about.schedule)} it looks worse, but not as surely as the false-alarm rate asks.${help(about)}`,
	unconfirmed: ({ rounds }, about) => rounds === 0 ? say`It failed once, and measuring ended before that could be confirmed.${help(about)}` : say`It failed once, and ${countedBlocks(rounds, about.schedule, "fresh ")} did not confirm it as surely as the false-alarm rate asks.${help(about)}`,
	"control-moved": (moved) => say`It failed twice, but base measured beside itself moved too, ${movedBy(moved)}: what the machine did may be all there is. Find out what else it was doing, and measure again.`,
	"beyond-reach": ({ metric, tolerance, needed, left }) => say`As noisy as ${metric} was, even an unchanged head takes about ${[roughly(needed)]} to pass a tolerance of ${[share(tolerance)]}, and ${[roughly(left)]} were left: allow more with ${"policy: { timeLimit: … }"}, or a wider tolerance.`,
	"control-missing": (missing, { schedule }) => say`${uncontrolled(missing, schedule)}, so nothing but its repetition speaks for a failure.`,
	"time-limit": ({ rounds }) => say`Measuring ended at the time limit after ${counted$1(rounds, "round")}.`,
	cancelled: ({ rounds }, { verdict }) => verdict ? say`Measuring was cancelled after ${counted$1(rounds, "round")}.` : say`Measuring was cancelled; what was measured until then was judged.`,
	"no-baseline": (_, { verdict }) => verdict ? say`There is no base to compare with. Name one: ${"pierce gate --base main"}.` : say`No base to compare with: only absolute limits were checked.`,
	"stored-baseline-sampled": () => say`Base was measured in another job, and times of two jobs do not compare. Measure base beside head: ${"pierce gate --base main"}.`,
	"config-changed": () => say`Base measured this check with other options, commands or services, so there is nothing to compare.`,
	"no-ratio": () => say`Readings below zero have no ratio, so a tolerance cannot be held; set a limit (${"max"} or ${"min"}) instead.`,
	"suspicious-zero": ({ base }, { show }) => say`Head reads 0 throughout, base read ${show(base)}. Too good to be true: check that what is measured still happens.`,
	"suspicious-errors": ({ metric, base, head }) => say`It improved while ${metric} rose from ${[quantity("number", base)]} to ${[quantity("number", head)]}: failing fast is not being fast.`
};
function movedBy({ low, high }) {
	if (low === void 0) return ["up from 0"];
	return [high === void 0 ? `by at least ${percent(low)}` : `by ${percent(low)} to ${percent(high)}`];
}
/** Why base beside itself says nothing of a failure. */
function uncontrolled({ code, blocks, needed = 0 }, schedule) {
	if (blocks === void 0) return say`Base could not be measured beside itself (${code})`;
	if (code !== "too-few-rounds") return say`What was read of base beside itself cannot be used (${code})`;
	return say`Base was measured beside itself in ${blocks} of the ${counted$1(needed, blockNoun(schedule))} that it takes to tell anything`;
}
function help({ verdict, schedule }) {
	if (!verdict) return [];
	const sight = sightOf(verdict);
	return [
		" ",
		...cureOf(verdict, schedule),
		...sight.length > 0 ? [" ", ...sight] : []
	];
}
/** What this change does to a limit that base breaks already; a waived verdict passes and may be worse all the same. */
function sinceThen(verdict, bound) {
	const { outcome, change, budget } = verdict;
	if (verdict.findings.some(({ code, params }) => code === "tolerance-exceeded" || code === "limit-broken" && params["bound"] === bound)) return ", and head is worse.";
	if (outcome === "inconclusive" || outcome === "error") return "; whether this change makes it worse cannot be told.";
	if (change === "improved") return "; this change makes it better.";
	const within = budget.tolerance !== null && budget.tolerance > 0;
	if (within && change === "regressed") return "; this change makes it worse, within the tolerance.";
	if (within && change === "unsure") return "; this change makes it no worse than the tolerance allows.";
	return change === "regressed" ? ", and head is worse." : "; this change does not make it worse.";
}
/** `12.3 % larger`, or the plain difference where there is no ratio. */
function changeWords({ verdict, schedule }) {
	if (!verdict?.difference || !verdict.metric) return ["Worse than base"];
	const { relative, absolute } = verdict.difference;
	const size = relative === null ? scaleOf(verdict).show(Math.abs(absolute)) : share(Math.abs(relative));
	const sure = rangeOf(verdict.difference);
	const between = sure === "" ? [] : say` (${[sure]}, ${countedBlocks(verdict.difference.rounds, schedule)})`;
	return say`${[`${size} ${directionWord(verdict.metric, relative ?? absolute)} than base`]}${between}`;
}
/** A value with its interval, where it has one. */
function estimateWords({ value, low, high }, show) {
	if (low === null || high === null) return show(value);
	return say`${show(value)} (${show(low)} to ${show(high)})`;
}
// src/report/missing-words.ts
/** The words for why there is nothing to judge: what should have been measured and was not, or not so that it counts. */
const MISSING_WORDS = {
	"measuring-failed": ({ side }) => say`Measuring ${sideName(side)} failed.`,
	"check-missing": ({ side }, { isRemoved }) => isRemoved ? say`This change takes the check out of the budgets file, so it was not measured; base's budgets for it stay until that is accepted.` : say`The snapshot of ${sideName(side)} does not have this check; measure it again.`,
	"check-repeated": ({ side }) => say`The snapshot of ${sideName(side)} has this check more than once; measure it again.`,
	"config-stale": () => say`The snapshot of head measured this check with other options or services than the budgets file has now; measure it again.`,
	"metric-missing": (_, { verdict }) => say`The check gave no metric ${verdict?.named ?? ["of that name"]}. Look for its name among the metrics without a budget.`,
	"metric-lost": () => say`Base had this metric and head lacks it. If it was renamed or removed on purpose, change its budget too.`,
	"metric-redefined": ({ base, head }) => say`The metric is declared in two ways: base as ${base}, head as ${head}.`,
	"readings-missing": ({ side, missing, rounds }) => say`${missing} of ${counted$1(rounds, "round")} of ${sideName(side)} lack the metric.`,
	"no-readings": ({ side }) => say`There is no reading of ${sideName(side)}.`,
	"not-finite": ({ side }) => say`A reading of ${sideName(side)} is not a finite number.`,
	negative: ({ side, value }, { show }) => say`A reading of ${sideName(side)} is ${show(value)}, and no such quantity is negative.`,
	"round-repeated": ({ side, round }) => say`Round ${round} occurs twice in the snapshot of ${sideName(side)}, so rounds cannot be paired.`,
	"unit-mismatch": ({ budget, metric }) => say`The budget is written ${budget === "bare" ? ["without a unit"] : say`in ${budget}`}, the metric is in ${metric}.`,
	"tolerance-boundless": () => say`A tolerance of 100 % or more allows anything here, as more is better; ask for less than 100 %, or set ${"min"}.`
};
// src/report/promise-words.ts
const PROMISE_WORDS = {
	waived: ({ ceiling, until, reason, owner }, { short }) => say`Over budget, allowed up to ${short(ceiling)} until ${until} by ${owner}: ${sentences(reason)}`,
	"waiver-exceeded": ({ ceiling, until, owner }, { short }) => say`Over the ceiling of its waiver too: ${short(ceiling)}, granted until ${until} by ${owner}.`,
	"waiver-expired": ({ ceiling, until, owner }, { short }) => say`Its waiver of up to ${short(ceiling)} by ${owner} ended on ${until}.`,
	"changes-unaccepted": ({ changes, label }) => say`Nobody has accepted ${counted$1(changes, "change")} of the budgets: put the label ${label} on the pull request, or, for a limit, get a waiver into the base branch first.`,
	"limits-first": () => say`Base has no budgets file yet, so the limits are this change's own: review them as you would review code.`,
	"limits-unknown": () => say`The budgets file of base could not be read, so the limits are this change's own, and whether it loosens any cannot be told.`,
	"waiver-unused": (waiver) => say`${waiverWords(waiver)} is not needed any more: remove it.`,
	"waiver-ends-soon": (waiver) => waiver.days === 0 ? say`${waiverWords(waiver)} holds until today.` : say`${waiverWords(waiver)} ends in ${counted$1(waiver.days, "day")}.`,
	"release-waiver-expired": (waiver) => say`${waiverWords(waiver)} is over, and no release goes out with it: keep the promise, or renew it.`,
	"release-without-base": () => say`A release is compared with the one before, and there is nothing to compare with: name its snapshot or tag with ${"--base"}.`
};
/** `The waiver on app size by @ana (until 2027-01-31)`. */
function waiverWords({ check, metric, until, owner }) {
	return say`The waiver on ${check} ${metric} by ${owner} (until ${sentences(until)})`;
}
// src/report/schedule-words.ts
/** The words for how the sides of a check were measured, and why so. */
const SCHEDULE_WORDS = {
	"schedule-one-side": () => say`There was no base to measure beside it.`,
	"schedule-in-turn": () => say`Such a check never runs on both sides at once.`,
	"schedule-limits": () => say`A limit is about a side that has the machine to itself.`,
	"schedule-one-core": ({ cores }) => say`The machine has ${counted$1(cores, "core")} only.`,
	"schedule-no-pilot": ({ run }) => say`A run takes ${[stretch(run)]}, too long to try both ways first.`,
	"schedule-collision": ({ code }) => say`At once both sides stood in each other's way (${code}), one after the other they did not.`,
	"schedule-joined": ({ jobs }) => say`The rounds of ${counted$1(jobs, "job")} were joined; the sides are told as the first took them.`,
	"schedule-pilot": (seen) => pilotWords(seen)
};
/** What the pilot saw, and why the one way is better: variance times time is what certainty costs. */
function pilotWords(seen) {
	const { metric, spreadInTurn, timeInTurn, spreadTogether, timeTogether } = seen;
	if (spreadInTurn === 0 && spreadTogether === 0) return say`In a pilot the ratio of ${metric} did not vary; a round took ${[stretch(timeTogether)]} at once, ${[stretch(timeInTurn)]} in turn.`;
	const way = (spread, time) => `by ${share(spread)} in rounds of ${stretch(time)}`;
	const loss = spreadTogether ** 2 * timeTogether / (spreadInTurn ** 2 * timeInTurn);
	return say`In a pilot the ratio of ${metric} spread ${[way(spreadTogether, timeTogether)]} at once, ${[way(spreadInTurn, timeInTurn)]} in turn${gain(loss)}.`;
}
function gain(loss) {
	if (!Number.isFinite(loss) || loss <= 0) return [];
	const [way, part] = loss < 1 ? ["at once", loss] : ["in turn", 1 / loss];
	return [`: ${way} it tells as much in ${share(Math.round(part * 100) / 100)} of the time`];
}
// src/report/findings.ts
/** A finding about one verdict as sentences: what was found and, where something can be done, what. */
const verdictWords = (finding, verdict, report) => wordsFor(finding, subjectOf$1(verdict, report));
/** A finding about the whole report, or a warning of a kind, as sentences. */
const reportWords = (finding) => wordsFor(finding, NO_SUBJECT);
function wordsFor(finding, about) {
	if (!Object.hasOwn(WORDS, finding.code)) return asItIs(finding);
	const words = WORDS[finding.code];
	return words(finding.params, about);
}
function subjectOf$1(verdict, report) {
	const scale = scaleOf(verdict);
	return {
		verdict,
		schedule: scheduleOf(report, verdict),
		isRemoved: removedChecks(report).has(verdict.check),
		show: (value) => [scale.show(value)],
		short: (value) => [scale.short(value)]
	};
}
__name(subjectOf$1, "subjectOf");
const NO_SUBJECT = {
	verdict: null,
	schedule: null,
	isRemoved: false,
	show: (value) => [quantity("number", value)],
	short: (value) => [quantity("number", value)]
};
const WORDS = {
	...BASELINE_WORDS,
	...JUDGING_WORDS,
	...SCHEDULE_WORDS,
	...MISSING_WORDS,
	...DOUBT_WORDS,
	...PROMISE_WORDS,
	"metric-new": () => say`New: base does not have this metric, so only its limits count.`,
	"not-exact": ({ side, low, high }, { show }) => say`Declared exact, but rounds of ${sideName(side)} run from ${show(low)} to ${show(high)}; it was judged as a sampled metric.`,
	"worst-round": ({ side, rounds }) => say`The ${counted$1(rounds, "round")} of ${sideName(side)} disagree; the worst one counts.`,
	"average-round": ({ base, head }) => say`On average a round has ${[quantity("number", base)]} on base and ${[quantity("number", head)]} on head.`,
	"stored-baseline-compared": () => say`Compared with a baseline of another job on an equal machine, as the policy asks.`,
	"compression-differs": ({ name, base, head }) => say`${name} is ${base} on base and ${head} on head, which alone can move compressed sizes.`,
	"fingerprint-differs": ({ names }) => say`Base was measured on another machine or with other tools; these differ: ${sentences(names)}.`,
	"project-differs": ({ side, project }) => say`The snapshot of ${sideName(side)} is of the project ${project}.`,
	"same-commit": ({ sha }) => say`Base and head are the same commit (${shortId(sha)}), so all that differs is noise.`,
	"left-out": ({ checks }) => say`Not measured, as asked: ${sentences(checks)}.`,
	"nothing-judged": () => say`No budget was judged at all.`
};
/** A code of another version: its name and what it carries. */
function asItIs({ code, params }) {
	const entries = Object.entries(params).flatMap(([name, value]) => [", ", ...say`${name}: ${String(value)}`]);
	return entries.length === 0 ? say`${code}.` : say`${code} (${entries.slice(1)}).`;
}
// src/report/failure.ts
function failureWords(failure) {
	const logs = Object.entries(failure.params).filter(([name, value]) => isLog(name, value));
	return {
		message: worded(messageOf, failure),
		log: logs.flatMap(([, value]) => logLines(String(value))),
		hint: worded(hintOf, failure)
	};
}
/** A failure as lines of plain text; lines of a log are marked, so that none of them can speak to a runner. */
function failureText(failure) {
	const { message, log, hint } = failureWords(failure);
	return [
		plain(message),
		...log.map((line) => `  │ ${line}`),
		`  ${plain(hint)}`
	].join("\n");
}
/** The first sentence of what happened, for a line that has room for no more. */
function failureTitle(failure) {
	const { message } = failureWords(failure);
	const end = message.findIndex((word) => typeof word !== "string" && "prose" in word && SENTENCE.test(word.prose));
	const last = message[end];
	if (last === void 0 || typeof last === "string" || !("prose" in last)) return message;
	return [...message.slice(0, end), { prose: last.prose.replace(SENTENCE, "") }];
}
const SENTENCE = /(?:[.:](?=\s|$)|;\s).*$/s;
function isLog(name, value) {
	return typeof value === "string" && (name === "output" || value.trim().includes("\n"));
}
/** Around the name of a parameter: private characters that no template has; with its quotes only where it has both. */
const [OPEN, CLOSE] = ["", ""];
const MARKS = /("\uE000[^\uE000\uE001]*\uE001"|`\uE000[^\uE000\uE001]*\uE001`|\uE000[^\uE000\uE001]*\uE001)/;
/**
* A text of the catalogue with its parameters still apart from our words: the catalogue fills in marks, and the text is
* cut at them. What the template quotes is a name, and loses the quotes since every format marks names.
*/
function worded(tell, { code, params }) {
	return tell({
		code,
		params: Object.fromEntries(Object.keys(params).map((name) => [name, `${OPEN}${name}${CLOSE}`]))
	}).split(MARKS).flatMap((part, index) => index % 2 === 0 ? [{ prose: part }] : parameterWords(part, params));
}
function parameterWords(mark, params) {
	const name = mark.slice(mark.indexOf(OPEN) + 1, mark.indexOf(CLOSE));
	const value = params[name] ?? "";
	if (isLog(name, value)) return [];
	return [!mark.startsWith(OPEN) ? { foreign: String(value) } : { prose: String(value) }];
}
// src/report/headline.ts
/** `No – 3 of 14 budgets fail: app size 12.3 % larger (limit +1 %), …` */
function headline(report) {
	const outline = outlineOf(report);
	switch (report.answer) {
		case "yes": return yes(report, outline);
		case "no": return no(report, outline);
		case "clarify": return say`Clarify – ${unclear(report, outline)}`;
	}
}
/** The answer alone: `Yes`, `No`, `Clarify`. */
const ANSWERS = {
	yes: "Yes",
	no: "No",
	clarify: "Clarify"
};
/** What is not plain yes although the answer is, is said in the same breath. */
function yes(report, outline) {
	const total = report.verdicts.length;
	const held = heldCount(outline);
	const none = held === 0 && total > 0;
	const some = ({ length }, words) => {
		if (length === 0) return [];
		return say`${none ? counted$1(length, "budget") : [String(length)]} ${[words]}`;
	};
	const besides = [
		some(outline.error, "could not be measured"),
		some(outline.inconclusive, "cannot be told"),
		some(brokenBefore(outline), "broken before"),
		outline.warn.length > 0 ? say`${counted$1(outline.warn.length, "warning")}` : [],
		outline.waived.length > 0 ? say`${outline.waived.length} by waiver` : [],
		acceptedWords(report),
		improvedOf(outline).length > 0 ? say`${improvedOf(outline).length} better than base` : []
	].filter((phrase) => phrase.length > 0);
	if (none && besides.length > 0) return say`Yes – nothing ${[outline.warn.length > 0 ? "blocks" : "failed"]}; ${join$1(besides, ", ")}`;
	return say`Yes – ${join$1([held === total ? allOf(total) : holding(held, total), ...besides], ", ")}`;
}
function acceptedWords({ budgetChanges }) {
	const { length } = budgetChanges.filter(({ accepted }) => accepted);
	return length === 0 ? [] : say`${counted$1(length, "change")} of the budgets accepted`;
}
/** Budgets that hold, by a waiver or by themselves; what passes for being broken before does not hold. */
function heldCount(outline) {
	return outline.pass.length + outline.waived.length - brokenBefore(outline).length;
}
function holding(held, total) {
	return say`${shareOf(held, total)} ${[held === 1 ? "holds" : "hold"]}`;
}
/** `0 of 1 budgets`, `1 of 1 budget`. */
function shareOf(count, total) {
	return count === 1 ? say`1 of ${counted$1(total, "budget")}` : say`${count} of ${total} budgets`;
}
function allOf(total) {
	if (total === 0) return ["nothing was promised"];
	return total === 1 ? ["the budget holds"] : [`all ${total} budgets hold`];
}
function no(report, outline) {
	return say`No – ${join$1([
		failing(report, outline),
		weakened(report, outline),
		expired(report)
	].filter((phrase) => phrase.length > 0), "; ")}${unmeasured$1(report, outline)}`;
}
function failing({ verdicts }, { fail: failed }) {
	if (failed.length === 0) return [];
	const verb = failed.length === 1 ? "fails" : "fail";
	return say`${shareOf(failed.length, verdicts.length)} ${[verb]}: ${listed(failed, breach)}`;
}
/** What the change does to the promises themselves; which ones, where nothing else is told. */
function weakened(report, outline) {
	const open = openChanges(report);
	if (open.length === 0) return [];
	const deeds = say`this change ${deedsOf(report)}`;
	return outline.fail.length > 0 ? deeds : say`${deeds}: ${listed(open, changeWords$1)}`;
}
function expired({ findings }) {
	const { length } = findings.filter(({ code }) => code === "release-waiver-expired");
	return length === 0 ? [] : say`${counted$1(length, "waiver")} ${[length === 1 ? "is" : "are"]} over`;
}
/** What crashed beside the failures, which they must not hide. */
function unmeasured$1(report, outline) {
	if (outline.error.length > 0) return say`; and ${outline.error.length} could not be measured: ${errorCauses(report, outline)}`;
	const [fault] = untoldFaults(report);
	return fault ? say`; and measuring ${[fault.side]} failed: ${failureTitle(fault.failure)}` : [];
}
__name(unmeasured$1, "unmeasured");
function unclear(report, outline) {
	const total = report.verdicts.length;
	if (report.exitCode === 130) return say`measuring was cancelled; ${holding(heldCount(outline), total)} so far`;
	if (outline.error.length > 0) return say`${shareOf(outline.error.length, total)} could not be measured: ${errorCauses(report, outline)}`;
	if (report.findings.some(({ code }) => code === "release-without-base")) return say`a release has to be compared with something`;
	if (outline.inconclusive.length > 0) return say`cannot tell ${shareOf(outline.inconclusive.length, total)}: ${listed(outline.inconclusive, doubt)}`;
	const [fault] = report.faults;
	return fault ? failureTitle(fault.failure) : say`no budget was judged at all`;
}
const MOST_LISTED = 3;
function listed(all, tell) {
	const told = all.slice(0, MOST_LISTED).map(tell);
	const more = all.length - told.length;
	return join$1(more > 0 ? [...told, say`and ${more} more`] : told, ", ");
}
/** `search latency.p50 18.4 % slower (limit +5 %)`. */
function breach(verdict) {
	const { change, head, limits } = rowOf(verdict);
	const told = limits.filter((limit) => limit.broken).at(-1) ?? limits[0];
	return say`${`${checkOf(verdict)} ${nameOf(verdict)}`} ${[told?.relative ? change.main : head]} (limit ${[told?.text ?? "–"]})`;
}
function doubt(verdict) {
	const { change, limits } = rowOf(verdict);
	const range = change.range === "" ? "" : ` ${change.range},`;
	return say`${`${checkOf(verdict)} ${nameOf(verdict)}`} (${[range.trim()]}${range === "" ? [] : [" "]}limit ${[limits.map(({ text }) => text).join(", ")]})`;
}
/** Each failure behind the errors once; else the names of the budgets. */
function errorCauses(report, outline) {
	const titles = new Map(report.faults.map((fault) => [JSON.stringify(fault.failure), failureTitle(fault.failure)]));
	if (titles.size === 0) return listed(outline.error, (verdict) => say`${`${checkOf(verdict)} ${nameOf(verdict)}`}`);
	const [first = []] = titles.values();
	return titles.size === 1 ? first : say`${first}, and ${titles.size - 1} more`;
}
// src/report/html-chart.ts
const WIDTH = 180;
const MARGIN = 6;
/** Room for the words above and below the picture itself, which lies between. */
const [TOP, BOTTOM, HEIGHT] = [
	12,
	34,
	46
];
const MIDDLE = (TOP + BOTTOM) / 2;
/** What every picture says, once for a page. */
const LEGEND = "In the pictures the dot is the change, the bar its interval, the dashed line no change at all; the shaded zone begins at the tolerance and is not allowed. What a change “sees” is the smallest worsening that this run could have told from noise.";
/**
* The change of a verdict as a picture: a dot with its interval, a line at no change, and the zone that the tolerance
* forbids. Empty where there is no ratio to draw.
*/
function intervalChart({ difference, budget, metric }) {
	const relative = difference?.relative ?? null;
	if (!difference || relative === null || !metric || difference.confidence === 1 && budget.tolerance === null) return "";
	const worse = metric.better === "lower" ? 1 : -1;
	const threshold = budget.tolerance === null ? null : worse * budget.tolerance;
	const [low, high] = [difference.low ?? relative, difference.high ?? relative];
	const reach = Math.max(...[
		low,
		high,
		relative,
		threshold ?? 0
	].map(Math.abs)) * 1.1 || .01;
	const x = (value) => (WIDTH / 2 + value / reach * (WIDTH / 2 - MARGIN)).toFixed(1);
	const label = [
		`change ${percent(relative)}`,
		rangeOf(difference),
		threshold === null ? "" : `allowed ${toleranceText(budget.tolerance, metric.better)}`
	];
	return [
		`<svg class="chart" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label.filter(Boolean).join(", ")}">`,
		...threshold === null ? [] : [zone(x(threshold), worse), edge(x(threshold), toleranceText(budget.tolerance, metric.better))],
		`<line class="zero" x1="${x(0)}" x2="${x(0)}" y1="${TOP}" y2="${BOTTOM}"/>`,
		`<text x="${x(0)}" y="${HEIGHT - 2}">0</text>`,
		`<line class="range" x1="${x(low)}" x2="${x(high)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`,
		`<circle cx="${x(relative)}" cy="${MIDDLE}" r="4"/>`,
		"</svg>"
	].join("");
}
function zone(threshold, worse) {
	const [left, right] = worse > 0 ? [Number(threshold), WIDTH] : [0, Number(threshold)];
	return `<rect class="zone" x="${left}" width="${(right - left).toFixed(1)}" y="${TOP}" height="${BOTTOM - TOP}"/>`;
}
/** The line from which on it is too much, and how much that is; words keep inside the picture. */
function edge(threshold, allowed) {
	const half = allowed.length * HALF_CHARACTER;
	const place = Math.min(WIDTH - half, Math.max(half, Number(threshold))).toFixed(1);
	return [`<line class="edge" x1="${threshold}" x2="${threshold}" y1="${TOP}" y2="${BOTTOM}"/>`, `<text x="${place}" y="${TOP - 3}">${allowed}</text>`].join("");
}
/** Half the width of a character of the style's 10 pixels. */
const HALF_CHARACTER = 3;
// src/report/html-style.ts
/** The page's style: the system's own fonts, colours that keep their contrast on light and on dark. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --paper: #fff; --panel: #f6f8fa; --line: #d1d9e0;
  --pass: #1a7f37; --fail: #cf222e; --doubt: #8a5a00; --zone: #cf222e1f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --panel: #151b23;
  --line: #3d444d; --pass: #3fb950; --fail: #f85149; --doubt: #d29922; --zone: #f8514933; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; }
header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: .5rem; }
h1 { font-size: 1.35rem; line-height: 1.4; font-weight: 500; margin: 0 0 .75rem; text-wrap: pretty; }
h1 .answer { display: inline-block; font-weight: 700; color: var(--paper); background: var(--tone);
  border-radius: .4rem; padding: 0 .6rem; margin-right: .35rem; }
h2 { font-size: 1.1rem; margin: 0 0 .25rem; }
h3 { font-size: .95rem; margin: 1rem 0 .25rem; }
section { margin-top: 2.5rem; }
section > h2 { margin-bottom: .75rem; }
p { margin: .5rem 0; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; font-size: .875em; }
code { background: var(--panel); border-radius: .3rem; padding: .1em .35em; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; overflow-x: auto; }
blockquote { margin: .75rem 0; padding-left: .75rem; border-left: .2rem solid var(--line); }
small, .about, .provenance, .legend { color: var(--soft); font-size: .875rem; }
.doubt { color: var(--doubt); }
.yes, .pass { --tone: var(--pass); }
.no, .fail, .error { --tone: var(--fail); }
.clarify, .inconclusive, .warn, .waived { --tone: var(--doubt); }
.status { color: var(--tone); font-weight: 600; white-space: nowrap; }
.card { background: var(--paper); border: 1px solid var(--line); border-left: .3rem solid var(--tone);
  border-radius: .4rem; padding: 1rem 1.25rem; margin: 1rem 0; }
.card .about { margin: 0; }
.numbers { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: .75rem 0 .25rem; }
.numbers dt { color: var(--soft); font-size: .8rem; }
.numbers dd { margin: 0; font-size: 1.15rem; font-weight: 600; }
.numbers small { font-weight: 400; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
td:first-child code { overflow-wrap: break-word; }
th { color: var(--soft); font-weight: 500; font-size: .8rem; }
.differs td { color: var(--doubt); }
.chart { display: block; max-width: 100%; }
.chart .zone { fill: var(--zone); }
.chart .edge { stroke: var(--fail); }
.chart .zero { stroke: var(--soft); stroke-dasharray: 2 2; }
.chart text { fill: var(--soft); font-size: 10px; text-anchor: middle; }
.chart .range { stroke: var(--tone, var(--ink)); stroke-width: 2; }
.chart circle { fill: var(--tone, var(--ink)); }
@media print { body { max-width: none; padding: 0; } .card { break-inside: avoid; } }
`;
// src/report/markup.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** What XML cannot carry in any form (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;
/** Text for HTML and XML, inside elements and inside quoted attributes. */
function escaped(text) {
	return text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"']/g, (character) => ENTITIES[character]);
}
/** A phrase as HTML; what is foreign looks like code. */
function htmlPhrase(phrase) {
	return phrase.map(htmlWord).join("");
}
function htmlWord(word) {
	if (typeof word === "string") return escaped(word);
	return "prose" in word ? escaped(sentence(word.prose)) : `<code>${escaped(shown(word.foreign))}</code>`;
}
// src/report/measured.ts
const SIDES = {
	alone: "head\xA0alone",
	"in-turn": "in\xA0turn",
	together: "both\xA0at\xA0once"
};
/** The first checks that were measured, all of them unless told, in the order of the plan. */
function measuredOf(report, most = Infinity) {
	const whole = report.schedules.length > 1 ? spentOn(report) : 0;
	return report.schedules.slice(0, most).map((schedule) => ({
		check: checkOf(schedule),
		sides: SIDES[schedule.sides],
		rounds: unbroken(countedBlocks(schedule.blocks, schedule)),
		control: schedule.control > 0 ? say`control: ${unbroken(counted$1(schedule.control, "round"))}` : [],
		time: `${stretch(schedule.spent)}${whole > 0 ? ` (${partOf(schedule.spent / whole)})` : ""}`,
		why: reportWords(schedule.why),
		telling: isTelling(schedule)
	}));
}
/** `41 s of measuring in all, opening and warming up included.` */
function measuringTime(report) {
	return `${stretch(spentOn(report))} of measuring in all, opening and warming up included.`;
}
const spentOn = ({ schedules }) => schedules.reduce((sum, { spent }) => sum + spent, 0);
/** Columns are narrow; numbers keep to their nouns. */
function unbroken(phrase) {
	return phrase.map((word) => typeof word === "string" ? word.replaceAll(/(?<=\d) /g, "\xA0") : word);
}
/** In whole percents. */
function partOf(fraction) {
	return fraction < .005 ? "under 1\xA0%" : share(Math.round(fraction * 100) / 100);
}
/** Reasons that hold for every check of a sort, or for a whole run. */
const PLAIN$1 = /* @__PURE__ */ new Set(["schedule-in-turn", "schedule-one-side"]);
function isTelling({ why, blocks, rounds, control }) {
	return !PLAIN$1.has(why.code) || rounds > blocks || control > 0;
}
// src/report/story.ts
const MOST_CAUSES$1 = 5;
const MOST_FACTS = 5;
const MOST_REASONS$1 = 8;
const MOST_FAILURES = 3;
/** The stories of verdicts, in their order; verdicts behind which the same failures stand are told once. */
function storiesOf(verdicts, report, mostCauses = MOST_CAUSES$1) {
	return groupsOf(verdicts).map((group) => storyOf(group, report, mostCauses));
}
/** Verdicts by what stands behind them; telling is slow, so whoever has room for few stories takes few groups. */
function groupsOf(verdicts) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, verdict] of verdicts.entries()) {
		const key = verdict.faults.length > 0 ? JSON.stringify([standingOf(verdict), verdict.faults]) : String(index);
		const group = groups.get(key);
		if (group) group.push(verdict);
		else groups.set(key, [verdict]);
	}
	return [...groups.values()];
}
function storyOf(verdicts, report, mostCauses = MOST_CAUSES$1) {
	const [verdict] = verdicts;
	const { budget, causes, facts } = verdict;
	return {
		standing: standingOf(verdict),
		verdicts,
		reasons: reasonsOf$1(verdict, report),
		failures: verdict.faults.slice(0, MOST_FAILURES).map(failureStory),
		causes: causes.slice(0, mostCauses).map((cause) => causeWords(cause, verdict.base !== null)),
		moreCauses: Math.max(0, causes.length - mostCauses),
		facts: facts.slice(0, MOST_FACTS).map(factWords),
		message: budget.message ? [{ prose: budget.message }] : null,
		owner: budget.owner ? [{ foreign: budget.owner }] : null,
		place: say`${`${budget.at.file}:${budget.at.line}`}`
	};
}
/** A failed measurement is told by its failure, which says more than the finding. */
function reasonsOf$1(verdict, report) {
	return verdict.findings.filter(({ code }) => code !== "measuring-failed" || verdict.faults.length === 0).slice(0, MOST_REASONS$1).map((finding) => verdictWords(finding, verdict, report));
}
__name(reasonsOf$1, "reasonsOf");
/** A failure with the side and check it struck. */
function failureStory({ side, check, cell, failure }) {
	return {
		where: check === null ? say`${[side]}` : say`${checkOf({
			check,
			cell
		})} on ${[side]}`,
		...failureWords(failure)
	};
}
/**
* `file app.js 20.1 kB → 24.9 kB (+4.8 kB)`, `new resource hero.png 812 kB`; only what can be `compared` with a base is
* new.
*/
function causeWords(cause, compared) {
	const { place, callers = [] } = cause;
	const name = place ? say`${cause.name} at ${`${place.file}:${place.line}`}` : say`${cause.name}`;
	const seen = callers.length === 0 ? [] : join$1(callers.map((caller) => say`${caller}`), " and ");
	return seen.length === 0 ? movedWords(cause, name, compared) : say`${movedWords(cause, name, compared)}, seen called by ${seen}`;
}
function movedWords({ group, unit, base, head }, name, compared) {
	const sort = [{ prose: group }];
	const scale = scaleFor(unit, [base, head]);
	if (base === null) return say`${[compared ? "new " : ""]}${sort} ${name} ${[scale.short(head)]}`;
	if (head === null) return say`gone: ${sort} ${name}, was ${[scale.short(base)]}`;
	const difference = signed(head - base, (value) => differenceOn(scale, unit, value));
	return say`${sort} ${name} ${[`${scale.show(base)} → ${scale.show(head)} (${difference})`]}`;
}
function factWords({ name, text }) {
	return say`${[{ prose: name }]}: ${text}`;
}
/** What a story is about: `app › size`, or how many budgets share a failure. */
function subjectOf({ verdicts }) {
	const [verdict] = verdicts;
	if (verdicts.length === 1) return say`${checkOf(verdict)} › ${nameOf(verdict)}`;
	const checks = [...new Set(verdicts.map(checkOf))];
	if (checks.length === 1) return say`${checkOf(verdict)}: ${verdicts.length} budgets could not be measured`;
	return say`${verdicts.length} budgets of ${checks.length} checks could not be measured`;
}
/** Every budget with its interval. */
function budgetTable$1(verdicts) {
	if (verdicts.length === 0) return [];
	return table("All budgets", [
		"Status",
		"Metric",
		"Base",
		"Head",
		"Change",
		"Interval",
		"Limit"
	], verdicts.map(budgetLine));
}
__name(budgetTable$1, "budgetTable");
function budgetLine(verdict) {
	const row = rowOf(verdict);
	const { change } = row;
	const details = told([
		change.also,
		change.range,
		seen(change)
	]);
	return line$1(`class="${row.standing}"`, [
		status(row.standing),
		htmlPhrase(say`${checkOf(verdict)} ${nameOf(verdict)}`),
		escaped(row.base),
		escaped(row.head),
		`${escaped(change.main)}${small$1(details)}`,
		intervalChart(verdict),
		`${escaped(limitText(row))}${small$1(row.used)}`
	]);
}
const small$1 = /* @__PURE__ */ __name((text) => text === "" ? "" : `<br><small>${escaped(text)}</small>`, "small");
/** Texts that there are, one after the other. */
const told = (texts) => texts.filter((text) => text !== "").join(", ");
const status = (standing) => `<span class="status">${STATUS_WORDS[standing]}</span>`;
/** What there is to know about budgets that pass. */
function passNotes(passed, report) {
	const noted = passed.filter(({ findings, causes }) => findings.length > 0 || causes.length > 0);
	if (noted.length === 0) return [];
	return [
		"<section>",
		"<h2>About budgets that pass</h2>",
		...storiesOf(noted, report, 50).map((story) => [`<h3>${htmlPhrase(subjectOf(story))}</h3>`, ...list([...story.reasons, ...story.causes])]).flat(),
		"</section>"
	];
}
/** What changed in the budgets file, and who has given leave. */
function changeTable(report) {
	const rows = changeRows(report);
	if (rows.length === 0) return [];
	return table("Changes to the budgets", [
		"Gate",
		"Change",
		"Budget",
		"From",
		"To",
		"In force"
	], rows.map(({ standing, what, subject, from, to, inForce, gate }) => line$1(`class="${CHANGE_CLASSES[standing]}"`, [
		`<span class="status">${htmlPhrase(gate)}</span>`,
		what,
		htmlPhrase(subject),
		...[
			from,
			to,
			inForce
		].map(htmlPhrase)
	])), report.findings.filter(({ code }) => code === "changes-unaccepted").map((finding) => `<p class="doubt">${htmlPhrase(reportWords(finding))}</p>`));
}
const CHANGE_CLASSES = {
	open: "fail",
	accepted: "waived",
	told: "told"
};
/** What no budget judges. */
function unjudgedTable$1(unjudged) {
	if (unjudged.length === 0) return [];
	return table("Measured without a budget", [
		"Metric",
		"Base",
		"Head"
	], unjudged.map((one) => {
		const { metric, base, head } = one;
		const scale = scaleFor(metric.unit, [base, head], metric.nature === "exact");
		return line$1("", [
			htmlPhrase(say`${checkOf(one)} ${metric.id}`),
			escaped(scale.show(base)),
			escaped(scale.show(head))
		]);
	}));
}
__name(unjudgedTable$1, "unjudgedTable");
/** How each check was measured, why so, and what of the time it took. */
function measuredTable$1(report) {
	if (report.schedules.length === 0) return [];
	return table("How it was measured", [
		"Check",
		"Sides",
		"Rounds",
		"Time",
		"Why"
	], measuredOf(report).map(({ check, sides, rounds, control, time, why }) => line$1("", [
		htmlPhrase(say`${check}`),
		sides,
		`${htmlPhrase(rounds)}${small$1(plain(control))}`,
		escaped(time),
		htmlPhrase(why)
	])), [`<p class="about">${escaped(measuringTime(report))}</p>`]);
}
__name(measuredTable$1, "measuredTable");
/** Machines of which a line tells. */
const MOST_MACHINES = 10;
/** Machine and tools of both sides, with what differs marked. */
function fingerprints({ head, base, comparison }) {
	return table("Machine and tools", [
		"",
		"Base",
		"Head"
	], [...new Set([head, base].flatMap((side) => side ? [side.fingerprint, ...side.machines].flatMap((one) => Object.keys(one)) : []))].toSorted().map((name) => line$1(comparison.differs.includes(name) ? "class=\"differs\"" : "", [
		escaped(shown(name)),
		entryOf(base, name),
		entryOf(head, name)
	])));
}
/** Where the machines of a side differ, what each of them has. */
function entryOf(side, name) {
	const all = [...side?.machines ?? [], ...side ? [side.fingerprint] : []];
	const values = new Set(all.filter((one) => Object.hasOwn(one, name)).map((one) => shown(one[name])));
	return values.size === 0 ? "–" : [...values].slice(0, MOST_MACHINES).map(escaped).join("<br>");
}
function table(title, heads, lines, below = []) {
	const columns = heads.map((name) => `<th scope="col">${name}</th>`).join("");
	return [
		"<section>",
		`<h2>${title}</h2>`,
		"<div class=\"wide\"><table>",
		`<thead><tr>${columns}</tr></thead>`,
		"<tbody>",
		...lines,
		"</tbody></table></div>",
		...below,
		"</section>"
	];
}
function line$1(attributes, cells) {
	return `${attributes === "" ? "<tr>" : `<tr ${attributes}>`}${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
__name(line$1, "line");
const limitText = (row) => row.limits.map(({ text }) => text).join(", ");
/** Phrases as a list, if there are any. */
function list(points) {
	return points.length === 0 ? [] : [
		"<ul>",
		...points.map((point) => `<li>${htmlPhrase(point)}</li>`),
		"</ul>"
	];
}
// src/report/next-step.ts
/** The command that measures these verdicts' checks again here, as a line for a POSIX shell; null where there are none. */
function commandFor(report, verdicts) {
	const checks = [...new Set(verdicts.map((verdict) => verdict.check)).difference(removedChecks(report))];
	if (checks.length === 0) return null;
	const only = !report.findings.some(({ code }) => code === "left-out") && new Set(report.verdicts.map((verdict) => verdict.check)).size === checks.length || checks.length > MOST_NAMED ? [] : ["--only", ...checks.map(quoted)];
	return [
		"npx pierce gate",
		...fileFlag(report),
		...baseFlag(report),
		...only
	].join(" ");
}
const MOST_NAMED = 6;
/** Names under which Pierce finds the budgets file by itself. */
const FOUND = /^(?:\.\/)?budgets\.(?:ya?ml|json)$/;
function fileFlag({ file }) {
	return FOUND.test(file) ? [] : ["--budgets", quoted(file)];
}
/** A branch is clearer than a commit, but `HEAD^1` and the like mean another commit elsewhere. */
function baseFlag({ base, comparison }) {
	if (!base || comparison.source === "none") return [];
	const { ref, sha } = base.commit;
	const name = ref !== null && /^[\w./-]+$/.test(ref) && !/^(?:HEAD|-)|\.json$/.test(ref) ? ref : sha?.slice(0, 12);
	return name ? ["--base", quoted(name)] : [];
}
/** One word for the shell, whatever is in it. */
function quoted(word) {
	const text = clean(word, 120);
	return /^[\w./:@=-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
// src/report/provenance.ts
/** `Base main 0b560b9, measured in the same job · head 5541963 · AMD EPYC 7763, 4 cores, linux x64, Node 24.21.0`. */
function provenance(report) {
	return join$1([
		comparisonWords(report),
		say`head ${commitWords(report.head.commit)}`,
		machineWords(report.head)
	].filter((part) => part.length > 0), " · ");
}
function comparisonWords({ comparison, base, limits }) {
	if (base && base.failures.length > 0) return say`Base ${commitWords(base.commit)} could not be set up`;
	switch (comparison.source) {
		case "none": return say`No base to compare with: only absolute limits were checked${[limits === "head" ? ", as this file has them" : ""]}`;
		case "same-job": return say`Base ${base ? commitWords(base.commit) : ["unknown"]}, measured in the same job`;
		case "stored": return say`Base ${base ? commitWords(base.commit) : ["unknown"]}, stored${ageWords(comparison.age)}${choiceWords(comparison.choice)}`;
	}
}
/** How far it is from what the change starts from, and which nearer ones would not do. */
function choiceWords(choice) {
	if (!choice) return [];
	const { distance, passedOver } = choice;
	return say`${distance > 0 ? say`, ${counted$1(distance, "commit")} before this change` : []}${passedOverWords(passedOver)}`;
}
/** A comment has room for so many reasons; the report has all. */
const MOST_REASONS = 3;
function passedOverWords(passedOver) {
	if (passedOver.length === 0) return [];
	const told = passedOver.slice(0, MOST_REASONS).map(reportWords);
	const more = passedOver.length - told.length;
	const rest = more > 0 ? say` ${more} more were passed over.` : [];
	return say` (${[passedOver.length === 1 ? "a nearer one" : "nearer ones"]} would not do: ${join$1(told, " ")}${rest})`;
}
function ageWords(age) {
	if (age === null) return [];
	return age < 0 ? [", measured after head"] : [`, ${span$1(age)} old`];
}
/** Ref and short id; GitHub makes a link of an id that stands free. */
function commitWords({ sha, ref, dirty }) {
	const id = isId(sha) ? [sha.slice(0, 7)] : [];
	const both = join$1([ref === null ? [] : say`${ref}`, id].filter((part) => part.length > 0), " ");
	return say`${both.length > 0 ? both : ["unknown commit"]}${dirty ? [" with uncommitted changes"] : []}`;
}
function isId(sha) {
	return sha !== null && /^[0-9a-f]{7,64}$/.test(sha);
}
/** `passing since abc1234`; nothing where that is not known. */
function sinceWords({ answer }, since) {
	if (!isId(since)) return [];
	return [say`${[answer === "yes" ? "passing" : "not passing"]} since ${[since.slice(0, 7)]}`];
}
/** The parts of a fingerprint that people know their machines by. */
function machineWords({ fingerprint, machines }) {
	const { cpu, cores, os, arch, node } = fingerprint;
	return join$1([
		machines.length > 1 ? say`${machines.length} machines` : [],
		cpu ? say`${[{ prose: cpuName(cpu) }]}` : [],
		cores ? say`${[{ prose: cores }]} ${[cores === "1" ? "core" : "cores"]}` : [],
		os ? say`${[{ prose: [os, arch].filter(Boolean).join(" ") }]}` : [],
		node ? say`Node ${[{ prose: node }]}` : []
	].filter((part) => part.length > 0), ", ");
}
/** Without marks of ownership, clock rate and number of cores, which makers write into the name. */
function cpuName(cpu) {
	return clean(cpu, 200).replaceAll(/\((?:R|TM)\)|@.*$|\b\d+-Core\b|\b(?:CPU|Processor)\b/gi, " ").replaceAll(/\s+/g, " ").trim();
}
// src/report/html.ts
/** Nothing may be loaded or run; the page's own style is all it has. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const legend$1 = `<p class="legend">${LEGEND}</p>`;
/** The report as an HTML document. */
function html(report) {
	const outline = outlineOf(report);
	const open = openOf(outline);
	const title = `${ANSWERS[report.answer]} – ${shown(report.project)}`;
	return `${[
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		`<title>${escaped(title)}</title>`,
		`<style>${STYLE}</style>`,
		"</head>",
		`<body class="${report.answer}">`,
		...header(report),
		"<main>",
		...report.verdicts.some((verdict) => intervalChart(verdict) !== "") ? [legend$1] : [],
		...storiesOf(open, report, 50).map(card),
		...untoldFaults(report).flatMap((fault) => [
			"<article class=\"card error\">",
			...failureHtml(failureStory(fault)),
			"</article>"
		]),
		...changeTable(report),
		...nextStep$1(report, open),
		...budgetTable$1([...open, ...outline.pass]),
		...passNotes(outline.pass, report),
		...unjudgedTable$1(report.unjudged),
		...measuredTable$1(report),
		...fingerprints(report),
		"</main>",
		"</body>",
		"</html>"
	].join("\n")}\n`;
}
/** Findings that the headline or the table of changes tells. */
const TOLD_ELSEWHERE$2 = /* @__PURE__ */ new Set([
	"no-baseline",
	"nothing-judged",
	"changes-unaccepted"
]);
function header(report) {
	return [
		"<header>",
		`<h1><span class="answer">${ANSWERS[report.answer]}</span> ${htmlPhrase(causesIn(headline(report)))}</h1>`,
		`<p class="provenance">${htmlPhrase(provenance(report))}</p>`,
		...report.findings.filter(({ code }) => !TOLD_ELSEWHERE$2.has(code)).map((finding) => `<p class="doubt">${htmlPhrase(reportWords(finding))}</p>`),
		"</header>"
	];
}
/** The headline after its answer, which has a place of its own. */
function causesIn([first = "", ...others]) {
	return typeof first === "string" ? [first.replace(/^\w+ – /, ""), ...others] : [first, ...others];
}
function card(story) {
	const about = say`${story.place}${story.owner ? say`, owner ${story.owner}` : []}`;
	const [verdict] = story.verdicts;
	const cut = story.moreCauses > 0 ? say`${counted$1(story.moreCauses, "more part")} changed.` : [];
	return [
		`<article class="card ${story.standing}">`,
		`<h2><span class="status">${STATUS_WORDS[story.standing]}</span> ${htmlPhrase(subjectOf(story))}</h2>`,
		`<p class="about">${htmlPhrase(about)}</p>`,
		...story.verdicts.length === 1 && verdict.head ? [numbers(verdict)] : [],
		...story.message ? [`<blockquote>${htmlPhrase(story.message)}</blockquote>`] : [],
		...list(story.reasons),
		...story.causes.length > 0 ? ["<h3>What moved</h3>", ...list(cut.length > 0 ? [...story.causes, cut] : story.causes)] : [],
		...list(story.facts),
		...story.failures.flatMap(failureHtml),
		"</article>"
	].join("\n");
}
/** The numbers of one budget as large figures, and its interval as a picture. */
function numbers(verdict) {
	const row = rowOf(verdict);
	const figure = (name, value, small) => `<div><dt>${name}</dt><dd>${escaped(value)}${small === "" ? "" : ` <small>${escaped(small)}</small>`}</dd></div>`;
	return [
		"<dl class=\"numbers\">",
		figure("Base", row.base, ""),
		figure("Head", row.head, ""),
		figure("Change", row.change.main, told([row.change.range, seen(row.change)])),
		figure("Limit", limitText(row), row.used),
		"</dl>",
		intervalChart(verdict)
	].join("\n");
}
function failureHtml({ where, message, log, hint }) {
	return [
		`<p>${htmlPhrase(where)}: ${htmlPhrase(message)}</p>`,
		...log.length > 0 ? [`<pre>${escaped(log.join("\n"))}</pre>`] : [],
		`<p>What to do: ${htmlPhrase(hint)}</p>`
	];
}
function nextStep$1(report, open) {
	const command = commandFor(report, open);
	return command === null ? [] : ["<p>To see it on your machine:</p>", `<pre>${escaped(command)}</pre>`];
}
__name(nextStep$1, "nextStep");
// src/report/json.ts
/** The report itself, with sorted keys, so that the same report gives the same bytes, and without what looks like a secret. */
function json(report) {
	return `${JSON.stringify(sorted(redactAll(report)), null, 2)}\n`;
}
function sorted(value) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map(sorted);
	const entries = Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(entries.map(([key, own]) => [key, sorted(own)]));
}
// src/report/junit.ts
/** Reports as one JUnit XML, well-formed whatever the names in it. */
function junit(reports) {
	const parts = reports.map((report) => suitesOf(report, reports.length > 1 ? `${report.project}: ` : ""));
	const cases = parts.flatMap((part) => part.cases);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="${name(reports.map(({ project }) => project).join(", "))}"${counts$1(cases)}>`,
		...parts.flatMap(({ suites }) => suites),
		"</testsuites>",
		""
	].join("\n");
}
/** The suites of one report, their titles after `prefix`. */
function suitesOf(report, prefix) {
	const cases = report.verdicts.map((verdict) => ({
		...caseOf(verdict, report),
		check: checkOf(verdict)
	}));
	const faults = untoldFaults(report).map(faultCase);
	const changes = changeRows(report).filter(({ standing }) => standing !== "told").map(changeCase);
	return {
		suites: [
			...[...Map.groupBy(cases, ({ check }) => check)].map(([check, own]) => suite(prefix + check, own)),
			...changes.length > 0 ? [suite(`${prefix}budgets file`, changes)] : [],
			...faults.length > 0 ? [suite(`${prefix}measuring`, faults)] : []
		],
		cases: [
			...cases,
			...changes,
			...faults
		]
	};
}
function suite(title, cases) {
	return [
		`  <testsuite name="${name(title)}"${counts$1(cases)}>`,
		...cases.map(({ xml }) => xml),
		"  </testsuite>"
	].join("\n");
}
function counts$1(cases) {
	const of = (wanted) => cases.filter(({ standing }) => standing === wanted).length;
	return ` tests="${cases.length}" failures="${of("fail")}" errors="${of("error")}" skipped="${of("inconclusive")}"`;
}
__name(counts$1, "counts");
function caseOf(verdict, report) {
	const { at } = verdict.budget;
	const place = `file="${name(at.file)}" line="${at.line}"`;
	const standing = standingOf(verdict);
	const inside = outcome(standing, numbersOf(verdict), reasonsOf(verdict, report));
	return {
		standing,
		xml: testCase(`classname="${name(checkOf(verdict))}" name="${name(nameOf(verdict))}" ${place}`, inside)
	};
}
function faultCase(fault) {
	const story = failureStory(fault);
	const inside = outcome("error", "", failureLines$1(story));
	return {
		standing: "error",
		xml: testCase(`classname="measuring" name="${escaped(plain(story.where))}"`, inside)
	};
}
/** A change that has to be accepted is a test of its own; it holds once somebody has. */
function changeCase({ standing, what, subject, from, to, inForce, gate, at }) {
	const reason = plain(say`${[what]}: ${from} → ${to}, in force ${inForce}; ${gate}`);
	const kind = standing === "open" ? "fail" : "waived";
	const place = `file="${name(at.file)}" line="${at.line}"`;
	return {
		standing: kind,
		xml: testCase(`classname="budgets file" name="${escaped(plain(subject))}" ${place}`, outcome(kind, "", [reason]))
	};
}
function testCase(attributes, inside) {
	return [
		`    <testcase ${attributes}>`,
		...inside.map((line) => `      ${line}`),
		"    </testcase>"
	].join("\n");
}
function outcome(standing, numbers, reasons) {
	const message = escaped(reasons[0] ?? numbers);
	const text = escaped([numbers, ...reasons].filter((line) => line !== "").join("\n"));
	switch (standing) {
		case "error": return [`<error message="${message}">${text}</error>`];
		case "fail": return [`<failure message="${message}">${text}</failure>`];
		case "inconclusive": return [`<skipped message="${message}"/>`, `<system-out>${text}</system-out>`];
		case "warn":
		case "waived":
		case "pass": return [`<system-out>${text}</system-out>`];
	}
}
function numbersOf(verdict) {
	const { base, head, change, limits } = rowOf(verdict);
	const limit = limits.map(({ text }) => text).join(", ");
	const sight = seen(change) === "" ? "" : `, ${seen(change)}`;
	return plain(say`base ${[base]}, head ${[head]}, change ${[change.main + sight]}, limit ${[limit]}`);
}
function reasonsOf(verdict, report) {
	return storiesOf([verdict], report).flatMap((story) => [...story.failures.flatMap(failureLines$1), ...[
		...story.reasons,
		...story.causes,
		...story.facts
	].map((phrase) => plain(phrase))]);
}
function failureLines$1({ message, log, hint }) {
	return [
		plain(message),
		...log,
		plain(hint)
	];
}
__name(failureLines$1, "failureLines");
const name = (text) => escaped(shown(text));
// src/report/fitting.ts
const encoder = new TextEncoder();
/** Bytes of a text in UTF-8, which no way of counting characters exceeds. */
const byteLength = (text) => encoder.encode(text).length;
/**
* The first text of at most `most` bytes, the longest being tried first; the last where none is. Texts are written anew
* instead of cut, so that none ends within a tag, a code span, a character or a row.
*/
function firstFitting(texts, most) {
	let last = "";
	for (const write of texts) {
		last = write();
		if (byteLength(last) <= most) break;
	}
	return last;
}
// src/report/markdown-text.ts
/**
* Phrases as GitHub's markdown. Its opinion: nothing foreign is ever escaped character by character, since renderers
* disagree about that; it stands in code spans, in which nothing means anything (https://github.github.com/gfm/#code-spans).
*/
/** A phrase as inline markdown. Only for places that something of ours precedes on the line. */
function inline(phrase) {
	return glued(phrase.map(inlineWord));
}
/** Code spans that touch would become one with another fence, so a blank parts them. */
function glued(pieces) {
	return pieces.reduce((text, piece) => text + (text.endsWith("`") && piece.startsWith("`") ? " " : "") + piece, "");
}
function inlineWord(word) {
	if (typeof word === "string") return word;
	return "prose" in word ? prose(word.prose) : code(word.foreign);
}
/** A foreign name as a code span, whose fence is longer than any run of backticks in it. */
function code(name) {
	return span(shown(name));
}
function span(text) {
	const fence = "`".repeat(longestRun(text) + 1);
	const edge = text.startsWith("`") || text.endsWith("`") ? " " : "";
	return `${fence}${edge}${text}${edge}${fence}`;
}
/** A phrase for a cell of a table, in which a pipe would end the cell even inside a code span. */
function cell(phrase) {
	return pipeless(inline(phrase));
}
/** Renderers disagree about a pipe after backslashes, so a blank parts them. */
function pipeless(text) {
	return text.replaceAll(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|");
}
/** Lines as a block in which nothing means anything. */
function fenced(lines, language = "text") {
	const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
	return [
		`${fence}${language}`,
		...lines,
		fence
	].join("\n");
}
function longestRun(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/**
* Somebody's sentences: plain words stand as they are, everything else (addresses, mentions, options, markup) is put
* in code spans, what lies between matching brackets in one.
*/
function prose(text) {
	return glued(sentence(text).split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? span(piece) : words(piece)));
}
function words(text) {
	const runs = [];
	let depth = 0;
	for (const word of text.split(" ")) {
		const plain = depth === 0 && (word === "" || PLAIN.test(word));
		depth = Math.max(0, depth + bracketsIn(word));
		const run = runs.at(-1);
		if (run && run.plain === plain) run.words.push(word);
		else runs.push({
			plain,
			words: [word]
		});
	}
	return runs.map((run) => run.plain ? run.words.join(" ") : marked(run.words.join(" "))).join(" ");
}
/** Code, but the punctuation of the sentence that follows it is not part of it. */
function marked(run) {
	const [, body = run, end = ""] = /^(.*?[^.,;:!?])([.,;:!?]*)$/u.exec(run) ?? [];
	return `${span(body)}${end}`;
}
/** Words that no renderer reads as anything else: letters, numbers, and the little punctuation of sentences around them. */
const PLAIN = /^["'(“‘]{0,3}(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:-\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}{1,6}(?:[.,]\p{N}{1,6}){0,3}%?|[–−%])?["')”’]{0,3}[.,;:!?]{0,3}["')”’]{0,3}$/u;
function bracketsIn(word) {
	return (word.match(/[{[]/g)?.length ?? 0) - (word.match(/[\]}]/g)?.length ?? 0);
}
// src/report/page-table.ts
const STATUS_SYMBOLS$1 = {
	error: "❗",
	fail: "❌",
	inconclusive: "❔",
	warn: "⚠️",
	waived: "🟡",
	pass: "✅"
};
/** One row for each verdict. */
function budgetTable(verdicts) {
	return [...HEADER$2, ...verdicts.map((verdict) => rowLine(rowOf(verdict)))].join("\n");
}
const HEADER$2 = ["| Status | Metric | Base | Head | Change | Limit |", "|:--|:--|--:|--:|:--|:--|"];
/** One budget; every foreign word is in a code span, and what was broken is bold. */
function rowLine(row) {
	const { standing, change, limits } = row;
	const open = standing !== "pass";
	const bold = (text, when) => when && text !== "–" ? `**${text}**` : text;
	const limitBroken = limits.some(({ broken, relative }) => broken && !relative);
	const changeBroken = limits.some(({ broken, relative }) => broken && relative);
	return `| ${[
		`${STATUS_SYMBOLS$1[standing]}\u00A0${STATUS_WORDS[standing].replace(" ", "\xA0")}`,
		cell(say`${row.check} ${row.metric}`),
		row.base,
		bold(row.head, limitBroken),
		[bold(change.main, changeBroken), ...small([
			change.also,
			change.range,
			seen(change)
		])].join("<br>"),
		[limits.map(({ text, broken }) => bold(text, broken && open)).join(", "), ...small([row.used])].join("<br>")
	].join(" | ")} |`;
}
function small(texts) {
	const told = texts.filter((text) => text !== "");
	return told.length > 0 ? [`<sub>${told.join(", ")}</sub>`] : [];
}
/** What ranges and sights mean, once for a page instead of in every row. */
function legend(verdicts) {
	const levels = verdicts.flatMap(({ difference }) => difference && difference.confidence < 1 ? [difference.confidence] : []);
	if (levels.length === 0) return [];
	const sight = verdicts.some((verdict) => rowOf(verdict).change.sight !== "") ? "; “sees” is the smallest worsening that this run could have told from noise" : "";
	return [`<sub>Ranges of changes hold with ${share(Math.min(...levels))} confidence${sight}.</sub>`];
}
/** One row for each check: how it was measured. */
function measuredTable(measured) {
	return [...["| Check | Sides | Rounds | Time | Why |", "|:--|:--|:--|:--|:--|"], ...measured.map(measuredLine)].join("\n");
}
function measuredLine({ check, sides, rounds, control, time, why }) {
	const taken = [cell(rounds), ...small([cell(control)])].join("<br>");
	return `| ${cell(say`${check}`)} | ${sides} | ${taken} | ${time} | ${cell(why)} |`;
}
/** One row for each metric that no budget judges. */
function unjudgedTable(unjudged) {
	return [
		"| Metric | Base | Head |",
		"|:--|--:|--:|",
		...unjudged.map(unjudgedLine)
	].join("\n");
}
function unjudgedLine(unjudged) {
	const { metric, base, head } = unjudged;
	const scale = scaleFor(metric.unit, [base, head], metric.nature === "exact");
	return `| ${cell(say`${checkOf(unjudged)} ${metric.id}`)} | ${scale.show(base)} | ${scale.show(head)} |`;
}
// src/report/page-sections.ts
/** The title is ours: GitHub reads no markdown there. */
const fold = (title, body) => [
	`<details><summary>${title}</summary>`,
	...body,
	"</details>"
];
const headed = (title, body) => [`#### ${title}`, ...body];
function heldSection(report, outline, extent, section) {
	const held = outline.pass;
	if (held.length === 0) return [];
	const shown = held.slice(0, extent.held);
	const noted = notedOf(shown);
	const body = [
		...shown.length > 0 ? [budgetTable(shown)] : [],
		...rest(held.length - shown.length, "budget"),
		...openLegend(outline, extent).length === 0 ? legend(shown) : [],
		...noted.length > 0 ? [noted.map((verdict) => `- ${noteOf(verdict, report)}`).join("\n")] : []
	];
	return section(heldTitle(held.length, brokenBefore(outline).length), body);
}
/** The legend, where the open table needs one; it is then for what holds too, and stands nowhere else. */
function openLegend(outline, extent) {
	const open = openOf(outline).slice(0, extent.open);
	return legend(open).length === 0 ? [] : legend([...open, ...outline.pass.slice(0, extent.held)]);
}
/** `6 budgets hold, 1 broken before`. */
function heldTitle(passed, broken) {
	const held = passed - broken;
	if (held === 0) return plain(say`${counted$1(broken, "budget")} broken before`);
	const title = held === 1 ? "1 budget holds" : `${held} budgets hold`;
	return broken > 0 ? `${title}, ${broken} broken before` : title;
}
function unjudgedSection({ unjudged }, extent, section) {
	if (unjudged.length === 0) return [];
	const shown = unjudged.slice(0, extent.unjudged);
	const body = [...shown.length > 0 ? [unjudgedTable(shown)] : [], ...rest(unjudged.length - shown.length, "metric")];
	return section(`${unjudged.length} measured without a budget`, body);
}
function measuredSection(report, extent, section) {
	if (report.schedules.length === 0) return [];
	const shown = measuredOf(report, extent.measured);
	return section("How it was measured", [
		...shown.length > 0 ? [measuredTable(shown)] : [],
		...rest(report.schedules.length - shown.length, "check"),
		`<sub>${measuringTime(report)}</sub>`
	]);
}
/** What stands in the report and not here. */
function rest(count, noun) {
	return count > 0 ? [`${inline(counted$1(count, `more ${noun}`))} in the report.`] : [];
}
/** What there is to know about a budget that holds. */
function noteOf(verdict, report) {
	const words = verdict.findings.map((finding) => inline(verdictWords(finding, verdict, report)));
	return `${code(checkOf(verdict))} ${code(nameOf(verdict))}: ${words.join(" ")}`;
}
// src/report/page-changes.ts
const TITLE = "Changes to the budgets";
/** All changes, if one of them keeps the gate shut: then they are part of the verdict. */
function openChangesSection(report, extent) {
	const rows = changeRows(report);
	if (!rows.some(({ standing }) => standing === "open")) return [];
	const needed = report.findings.filter(({ code }) => code === "changes-unaccepted");
	return [
		`**${TITLE}**`,
		...body(rows, extent),
		...needed.map((finding) => inline(reportWords(finding)))
	];
}
/** All changes, if none keeps the gate shut. */
function toldChangesSection(report, extent, section) {
	const rows = changeRows(report);
	if (rows.length === 0 || rows.some(({ standing }) => standing === "open")) return [];
	return section(TITLE, body(rows, extent));
}
function body(rows, { changes }) {
	const shown = rows.slice(0, changes);
	return [[...HEADER$1, ...shown.map(line)].join("\n"), ...rest(rows.length - shown.length, "change")];
}
const HEADER$1 = ["| Change | Budget | From | To | In force | Gate |", "|:--|:--|--:|--:|--:|:--|"];
function line({ standing, what, subject, from, to, inForce, gate }) {
	return `| ${[
		what.replace(" ", "\xA0"),
		cell(subject),
		cell(from),
		cell(to),
		cell(inForce),
		`${SYMBOLS[standing]}${cell(gate)}`
	].join(" | ")} |`;
}
const SYMBOLS = {
	open: "❌\xA0",
	accepted: "🟡\xA0",
	told: ""
};
// src/report/page.ts
const ALONE = {
	named: false,
	since: null
};
/** The page in markdown; sections that are `folded` open on a click. */
function page(report, extent, folded, streak = ALONE) {
	const outline = outlineOf(report);
	const open = openOf(outline);
	const section = folded ? fold : headed;
	return `${[
		headingOf(report, streak.named),
		inline(join$1([provenance(report), ...sinceWords(report, streak.since)], " · ")),
		...doubts$1(report, extent),
		...openTable(outline, extent),
		...openChangesSection(report, extent),
		...stories(report, open, extent),
		...nextStep(report, open),
		...goodNews(outline),
		...notes(report, outline, extent),
		...toldChangesSection(report, extent, section),
		...heldSection(report, outline, extent, section),
		...unjudgedSection(report, extent, section),
		...measuredSection(report, extent, section)
	].join("\n\n")}\n`;
}
/** The answer with its causes; with the project's name where it is one of several. */
function headingOf(report, named = false) {
	const words = named ? say`${report.project}: ${headline(report)}` : headline(report);
	return `### ${ANSWER_SYMBOLS[report.answer]} ${inline(words)}`;
}
const ANSWER_SYMBOLS = {
	yes: "✅",
	no: "❌",
	clarify: "❔"
};
/** Findings that the first two lines or a section of their own tell. */
const TOLD_ELSEWHERE$1 = /* @__PURE__ */ new Set([
	"no-baseline",
	"nothing-judged",
	"cancelled",
	"changes-unaccepted"
]);
function doubts$1({ findings }, extent) {
	return findings.filter((finding) => !TOLD_ELSEWHERE$1.has(finding.code)).slice(0, extent.stories).map((finding) => `⚠️ ${inline(reportWords(finding))}`);
}
__name(doubts$1, "doubts");
function openTable(outline, extent) {
	const open = openOf(outline);
	if (open.length === 0) return [];
	const shown = open.slice(0, extent.open);
	return [
		budgetTable(shown),
		...rest(open.length - shown.length, "open budget"),
		...openLegend(outline, extent)
	];
}
function stories(report, open, extent) {
	const all = groupsOf(open);
	const told = all.slice(0, extent.stories);
	return [
		...told.map((group) => storyOf(group, report)).flatMap(storyBlocks),
		...rest(all.length - told.length, "explanation"),
		...unmeasured(report, extent)
	];
}
function unmeasured(report, extent) {
	const untold = untoldFaults(report);
	if (untold.length === 0) return [];
	const told = untold.slice(0, extent.stories);
	return [
		"**Not measured**",
		...told.map(failureStory).flatMap(failureBlocks),
		...rest(untold.length - told.length, "failure")
	];
}
/** What it is about and why on one line, whom to ask; under it what moved. */
function storyBlocks(story) {
	const about = join$1([story.place, ...story.owner ? [say`owner ${story.owner}`] : []], " · ");
	const points = [
		...story.causes,
		...story.moreCauses > 0 ? [say`${counted$1(story.moreCauses, "more part")} changed; see the report.`] : [],
		...story.facts,
		...story.message ? [say`The team says: ${story.message}`] : []
	];
	return [
		[
			`**${STATUS_SYMBOLS$1[story.standing]} ${inline(subjectOf(story))}**`,
			...story.reasons.length > 0 ? ["–"] : [],
			...story.reasons.map(inline),
			`<sub>${inline(about)}</sub>`
		].join(" "),
		...points.length > 0 ? [points.map((point) => `- ${inline(point)}`).join("\n")] : [],
		...story.failures.flatMap(failureBlocks)
	];
}
function failureBlocks({ where, message, log, hint }) {
	return [
		`▸ ${inline(where)}: ${inline(message)}`,
		...log.length > 0 ? [fenced(log)] : [],
		`What to do: ${inline(hint)}`
	];
}
function nextStep(report, open) {
	const command = commandFor(report, open);
	return command === null ? [] : ["To see it on your machine:", fenced([command], "sh")];
}
const MOST_IMPROVED = 5;
function goodNews(outline) {
	const improved = improvedOf(outline);
	if (improved.length === 0) return [];
	const told = improved.slice(0, MOST_IMPROVED).map((verdict) => say`${checkOf(verdict)} ${nameOf(verdict)} ${[rowOf(verdict).change.main]}`);
	const more = improved.length - told.length;
	return [inline(say`Better than base: ${join$1(more > 0 ? [...told, say`${more} more`] : told, ", ")}.`)];
}
/** Findings about budgets that hold, which somebody should read all the same. */
function notes(report, outline, extent) {
	const noted = brokenBefore(outline);
	const lines = noted.slice(0, extent.stories).map((verdict) => `- ${noteOf(verdict, report)}`);
	if (lines.length === 0) return [];
	return [
		"Broken before this change:",
		lines.join("\n"),
		...rest(noted.length - lines.length, "such budget")
	];
}
// src/report/markdown.ts
/** Bytes of a comment; GitHub takes 65,536 characters, and whoever posts it may add some. */
const MOST_BYTES$1 = 6e4;
/** From all that is worth reading in a comment down to what surely fits. */
const COMMENT_EXTENTS = [
	{
		open: 100,
		stories: 12,
		changes: 100,
		held: 200,
		unjudged: 100,
		measured: 50
	},
	{
		open: 100,
		stories: 12,
		changes: 100,
		held: 50,
		unjudged: 20,
		measured: 20
	},
	{
		open: 60,
		stories: 8,
		changes: 60,
		held: 0,
		unjudged: 0,
		measured: 0
	},
	{
		open: 30,
		stories: 4,
		changes: 30,
		held: 0,
		unjudged: 0,
		measured: 0
	},
	{
		open: 10,
		stories: 1,
		changes: 10,
		held: 0,
		unjudged: 0,
		measured: 0
	},
	{
		open: 10,
		stories: 0,
		changes: 3,
		held: 0,
		unjudged: 0,
		measured: 0
	},
	{
		open: 3,
		stories: 0,
		changes: 3,
		held: 0,
		unjudged: 0,
		measured: 0
	}
];
/** A report's page from all that is worth reading down to what surely fits. */
function lengthsOf(report, folded, streak) {
	const [longest, ...others] = COMMENT_EXTENTS.map((extent) => () => page(report, extent, folded, streak));
	return [longest, ...others];
}
/** The comment on a pull request, at most 60,000 bytes long; the worst is in it whatever has to go. */
function markdown(report) {
	return firstFitting([...lengthsOf(report, true), () => `${headingOf(report)}\n`], MOST_BYTES$1);
}
// src/report/sharing.ts
/**
* Several pages in one room. Its opinion: room is shared out fairly, so that a project with a thousand failures hides no
* other, and what cannot be there at all is missing from the end.
*/
/** Bytes that blocks take, each with what parts it from the next. */
const sizeOf = (...blocks) => blocks.reduce((sum, block) => sum + byteLength(block) + 2, 0);
/**
* The pages in at most `room` bytes, the first first, each as long as its share allows; what the short ones leave goes to
* the others. Fewer than were given where not all have room for their shortest.
*/
function shareRoom(pages, room) {
	const all = pages.map((lengths) => lengths.map(once));
	return filled(all.slice(0, fittingCount(all, room)), room);
}
/** Pages are written when they are asked for, and then kept. */
function once(write) {
	let version = null;
	return () => {
		if (version) return version;
		const text = write().trimEnd();
		return version = {
			text,
			size: sizeOf(text)
		};
	};
}
const shortest = (versions) => versions.at(-1)();
/** How many pages have room for at least their shortest. */
function fittingCount(pages, room) {
	let used = 0;
	const beyond = pages.findIndex((versions) => (used += shortest(versions).size) > room);
	return beyond === -1 ? pages.length : beyond;
}
function filled(pages, room) {
	let left = room - pages.reduce((sum, versions) => sum + shortest(versions).size, 0);
	const grow = (versions, from, by) => {
		const grown = versions.find((version) => version().size <= from.size + by)?.() ?? from;
		left -= grown.size - from.size;
		return grown;
	};
	const shared = pages.map((versions, index) => grow(versions, shortest(versions), Math.floor(left / (pages.length - index))));
	return pages.map((versions, index) => grow(versions, shared[index], left).text);
}
// src/report/many.ts
/** GitHub takes comments of 65,536 characters; a link or a marker may still be added. */
const COMMENT = {
	bytes: 6e4,
	folded: true
};
/** The worst first: a definite No, then what is broken or was cancelled, then what cannot be told. */
const EXIT_CODES = [
	1,
	2,
	130,
	3,
	0
];
/** What several reports say together: the worst of them. None at all is nothing judged. */
function worstOf(reports) {
	const [worst] = worstFirst(reports);
	return worst ? {
		answer: worst.answer,
		exitCode: worst.exitCode
	} : {
		answer: "clarify",
		exitCode: 2
	};
}
/** The worse of two first, equals by project and file, so that the order in which they were given plays no part. */
function worseFirst(a, b) {
	const rank = ({ exitCode }) => EXIT_CODES.indexOf(exitCode);
	const key = ({ project, file }) => JSON.stringify([project, file]);
	return rank(a) - rank(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
const worstFirst = (reports) => reports.toSorted(worseFirst);
/** All reports as markdown of at most `room.bytes` bytes: a line for each, then the page of each as far as they fit. */
function pages(reports, room = COMMENT) {
	const sorted = worstFirst(reports);
	const above = sorted.length === 1 ? [] : [counts(sorted), ...overview(sorted, room.bytes / SHARE_OF_LINES)];
	const shown = shareRoom(sorted.map((report) => lengthsOf(report, room.folded)), room.bytes - sizeOf(...above) - ROOM_FOR_MORE);
	const more = sorted.length - shown.length;
	const below = more > 0 ? [`${counted(more)} more: see each of them.`] : [];
	return `${(above.length + shown.length > 0 ? [
		...above,
		...shown,
		...below
	] : [counts(sorted)]).join("\n\n")}\n`;
}
/** Of the room, at most this part is for the lines; the worst pages tell more. */
const SHARE_OF_LINES = 3;
/** Bytes of what says how many are left out. */
const ROOM_FOR_MORE = 50;
/** A line for each report, as far as they fit, as a table; none where not even one does. */
function overview(sorted, room) {
	const lines = ["| | Project | In short |", "|:--|:--|:--|"];
	let left = room - sizeOf(...lines) - ROOM_FOR_MORE;
	const heads = lines.length;
	for (const report of sorted) {
		const line = lineOf$1(report);
		left -= sizeOf(line);
		if (left < 0) break;
		lines.push(line);
	}
	const more = sorted.length - (lines.length - heads);
	if (more === sorted.length) return [];
	return [[...lines, ...more > 0 ? [`| … | ${counted(more)} more | |`] : []].join("\n")];
}
function lineOf$1(report) {
	return `| ${[
		ANSWER_SYMBOLS[report.answer],
		cell(say`${report.project}`),
		cell(headline(report))
	].join(" | ")} |`;
}
__name(lineOf$1, "lineOf");
/** `### ❌ No – 4 projects: 1 no, 1 clarify, 2 yes`, free of foreign words. */
function counts(sorted) {
	const { answer } = worstOf(sorted);
	const told = [
		"no",
		"clarify",
		"yes"
	].flatMap((one) => {
		const count = sorted.filter((report) => report.answer === one).length;
		return count > 0 ? [`${count} ${one}`] : [];
	});
	const all = told.length > 0 ? `: ${told.join(", ")}` : "";
	return `### ${ANSWER_SYMBOLS[answer]} ${ANSWERS[answer]} – ${counted(sorted.length)}${all}`;
}
const counted = (count) => `${count} ${count === 1 ? "report" : "reports"}`;
// src/report/summary.ts
/** Bytes of a summary where nothing else is in it; GitHub drops one of more than 1 MiB altogether. */
const MOST_BYTES = 1e6;
const EXTENTS = [
	{
		open: 5e3,
		stories: 500,
		changes: 5e3,
		held: 5e3,
		unjudged: 5e3,
		measured: 1e3
	},
	{
		open: 2e3,
		stories: 200,
		changes: 2e3,
		held: 2e3,
		unjudged: 500,
		measured: 200
	},
	{
		open: 1e3,
		stories: 100,
		changes: 1e3,
		held: 1e3,
		unjudged: 100,
		measured: 100
	},
	{
		open: 300,
		stories: 30,
		changes: 300,
		held: 100,
		unjudged: 0,
		measured: 0
	},
	{
		open: 100,
		stories: 10,
		changes: 100,
		held: 0,
		unjudged: 0,
		measured: 0
	},
	{
		open: 10,
		stories: 1,
		changes: 10,
		held: 0,
		unjudged: 0,
		measured: 0
	}
];
/**
* The summary of a job: the comment with nothing folded, at most `most` bytes long, or no more than its first line where
* even that is longer.
*/
function summary(report, most = MOST_BYTES) {
	return firstFitting([...EXTENTS.map((extent) => () => page(report, extent, false)), () => `${headingOf(report)}\n`], most);
}
// src/report/columns.ts
/** How much room text takes on a terminal, and how it is made to fit. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** East Asian wide and fullwidth characters (https://www.unicode.org/reports/tr11/), and pictures. */
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
/** Columns that text takes; colours are not text. */
function columns(text) {
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
	return width;
}
/** Text cut or filled up to exactly `width` columns. */
function fitted(text, width, align = "left") {
	const cut = columns(text) > width ? shortened(text, width) : text;
	const fill = " ".repeat(Math.max(0, width - columns(cut)));
	return align === "left" ? cut + fill : fill + cut;
}
function shortened(text, width) {
	let kept = "";
	for (const { segment } of graphemes.segment(text)) {
		if (columns(kept + segment) > width - 1) break;
		kept += segment;
	}
	return `${kept}…`;
}
/** Text broken at blanks into lines of at most `width` columns, where its words allow that. */
function wrapped(text, width, first, others) {
	const lines = [];
	let line = first;
	let empty = true;
	for (const word of text.split(" ")) {
		if (!empty && columns(line) + 1 + columns(word) > width) {
			lines.push(line);
			line = others;
			empty = true;
		}
		line += empty ? word : ` ${word}`;
		empty = false;
	}
	return [...lines, line];
}
// src/report/paint.ts
/** One column each, so that tables stay straight in every font. */
const STATUS_SYMBOLS = {
	error: "!",
	fail: "✗",
	inconclusive: "?",
	warn: "▲",
	waived: "~",
	pass: "✓"
};
/** Colours that every terminal has (ECMA-48 SGR), readable on dark and on light. */
const COLOURS = {
	error: 31,
	fail: 31,
	inconclusive: 33,
	warn: 33,
	waived: 33,
	pass: 32
};
function painter(colour) {
	const sgr = (on, off) => (text) => colour && text !== "" ? `\u001B[${on}m${text}\u001B[${off}m` : text;
	return {
		bold: sgr(1, 22),
		dim: sgr(2, 22),
		standing: (standing, text) => sgr(COLOURS[standing], 39)(text)
	};
}
// src/report/terminal-table.ts
const HEADER = [
	"Status",
	"Metric",
	"Base",
	"Head",
	"Change",
	"Limit"
];
const RIGHT = /* @__PURE__ */ new Set([2, 3]);
const GAP = "  ";
/** Which columns give way, down to which width: names, limits, changes, and names again. */
const CUTS = [
	[1, 20],
	[5, 12],
	[4, 12],
	[1, 10]
];
/** How much of a change its column tells, from all there is to the least. */
const DETAILS = [
	["range", "sight"],
	["sight"],
	[]
];
/**
* A line for each verdict under a header; where room is short, the intervals go first, what could have been seen gets
* lines of its own, then names are cut.
*/
function tableLines(verdicts, paint, room) {
	if (verdicts.length === 0) return [];
	const rows = verdicts.map(rowOf);
	const tables = DETAILS.map((details) => ({
		details,
		cells: rows.map((row) => cellsOf(row, details))
	}));
	const { details, cells } = tables.find((table) => widthOf([HEADER, ...table.cells]) <= room) ?? tables.at(-1);
	const widths = cutTo(room, widthsOf([HEADER, ...cells]));
	return [
		paint.dim(lineOf(HEADER, widths)),
		...cells.map((line, index) => painted(line, widths, rows[index].standing, paint)),
		...sightLines(rows, details, room).map(paint.dim)
	];
}
/** What the cells say about what could have been seen; all of it where they have no room for that. */
function sightLines(rows, details, room) {
	const seeing = rows.filter(({ change }) => change.sight !== "");
	if (seeing.length === 0) return [];
	const meaning = "smallest worsening that this run could have told from noise";
	if (details.length > 0) return wrapped(`“sees”: the ${meaning}.`, room, "", "");
	const all = seeing.map(({ check, metric, change }) => say`${check} › ${metric} ${[change.sight]}`);
	return wrapped(plain(say`The ${[meaning]}: ${join$1(all, ", ")}.`), room, "", "  ");
}
function cellsOf({ standing, check, metric, base, head, change, limits }, details) {
	const told = details.map((detail) => detail === "sight" ? seen(change) : change[detail]).filter((text) => text !== "");
	const more = told.length > 0 ? ` (${told.join(", ")})` : "";
	return [
		`${STATUS_SYMBOLS[standing]} ${STATUS_WORDS[standing]}`,
		`${shown(check)} › ${shown(metric)}`,
		base,
		head,
		`${change.main}${more}`,
		limits.map(({ text }) => text).join(", ")
	].map((cell) => cell.replaceAll("\xA0", " "));
}
function widthsOf(table) {
	return HEADER.map((_, column) => table.reduce((width, line) => Math.max(width, columns(line[column] ?? "")), 0));
}
const total = (widths) => widths.reduce((sum, width) => sum + width, 2 * (widths.length - 1));
const widthOf = (table) => total(widthsOf(table));
function cutTo(room, widths) {
	const cut = [...widths];
	for (const [column, least] of CUTS) {
		const over = total(cut) - room;
		if (over > 0) cut[column] = Math.max(Math.min(least, cut[column]), cut[column] - over);
	}
	return cut;
}
function lineOf(cells, widths) {
	return cells.map((cell, column) => fitted(cell, widths[column], RIGHT.has(column) ? "right" : "left")).join(GAP).trimEnd();
}
/** Only the status is coloured: colour is a help, never the only sign. */
function painted(cells, widths, standing, paint) {
	const line = lineOf(cells, widths);
	const status = fitted(cells[0], widths[0]);
	return paint.standing(standing, status) + line.slice(status.length);
}
// src/report/terminal.ts
/** The report as lines of text, ending in a newline. */
function terminal(report, { colour, width }) {
	const paint = painter(colour);
	const room = Math.max(40, Math.min(width, 140));
	const outline = outlineOf(report);
	const open = openOf(outline);
	return `${[
		headlineLines(report, paint, room),
		wrapped(plain(provenance(report)), room, "", "").map(paint.dim),
		doubts(report, room),
		tableLines([...open, ...outline.pass.slice(0, MOST_HELD)], paint, room),
		moreHeld(outline.pass.length - MOST_HELD),
		changeLines(report, paint, room),
		...storiesOf(open, report).map((story) => storyLines(story, paint, room)),
		...untoldFaults(report).map((fault) => failureLines(failureStory(fault), room)),
		noteLines("Broken before this change:", brokenBefore(outline), report, room),
		noteLines("About budgets that pass:", notedOf(outline.pass), report, room),
		unjudgedLines(report, room),
		measuredLines(report, room).map(paint.dim),
		nextLines(report, open)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** Rows of budgets that hold; a log is read for the others. */
const MOST_HELD = 40;
function moreHeld(count) {
	return count > 0 ? [`… and ${count} more that pass.`] : [];
}
const CHANGE_STANDING = {
	open: "fail",
	accepted: "waived",
	told: null
};
/** What changed in the budgets file; what keeps the gate shut comes first. */
function changeLines(report, paint, room) {
	const rows = changeRows(report);
	if (rows.length === 0) return [];
	const more = rows.length - MOST_HELD;
	const needed = report.findings.filter(({ code }) => code === "changes-unaccepted");
	return [
		"Changes to the budgets:",
		...rows.slice(0, MOST_HELD).flatMap(({ standing, what, subject, from, to, inForce, gate }) => {
			const mark = CHANGE_STANDING[standing];
			const told = standing === "told" ? [] : say`; in force ${inForce}, ${gate}`;
			const [first = "", ...others] = wrapped(plain(say`${[what]} ${subject}: ${from} → ${to}${told}`), room, `  ${mark ? STATUS_SYMBOLS[mark] : "·"} `, "    ");
			return [mark ? paint.standing(mark, first) : first, ...others];
		}),
		...more > 0 ? [`  … and ${more} more.`] : [],
		...needed.flatMap((finding) => wrapped(plain(reportWords(finding)), room, "  ", "  "))
	];
}
/** What there is to know about budgets that block nobody, such as those that were broken already. */
function noteLines(title, noted, report, room) {
	if (noted.length === 0) return [];
	const more = noted.length - MOST_HELD;
	return [
		title,
		...noted.slice(0, MOST_HELD).flatMap((verdict) => {
			const reasons = verdict.findings.map((finding) => verdictWords(finding, verdict, report));
			return wrapped(plain(say`${checkOf(verdict)} › ${nameOf(verdict)}: ${join$1(reasons, " ")}`), room, "  · ", "    ");
		}),
		...more > 0 ? [`  … and ${more} more.`] : []
	];
}
const ANSWER_STANDING = {
	yes: "pass",
	no: "fail",
	clarify: "inconclusive"
};
function headlineLines(report, paint, room) {
	const [first = "", ...more] = wrapped(plain(headline(report)), room, "", "  ");
	const word = ANSWERS[report.answer];
	return [first.replace(word, paint.standing(ANSWER_STANDING[report.answer], word)), ...more];
}
const TOLD_ELSEWHERE = /* @__PURE__ */ new Set([
	"no-baseline",
	"nothing-judged",
	"cancelled",
	"changes-unaccepted"
]);
function doubts({ findings }, room) {
	return findings.filter(({ code }) => !TOLD_ELSEWHERE.has(code)).flatMap((finding) => wrapped(plain(reportWords(finding)), room, "! ", "  "));
}
function storyLines(story, paint, room) {
	const about = join$1([story.place, ...story.owner ? [say`owner ${story.owner}`] : []], ", ");
	const title = paint.standing(story.standing, `${STATUS_SYMBOLS[story.standing]} ${plain(subjectOf(story))}`);
	const points = [
		...story.reasons,
		...story.causes,
		...story.moreCauses > 0 ? [say`${story.moreCauses} more parts changed; see the report.`] : [],
		...story.facts,
		...story.message ? [say`The team says: ${story.message}`] : []
	];
	return [
		`${title} ${paint.dim(`(${plain(about)})`)}`,
		...points.flatMap((point) => wrapped(plain(point), room, "  · ", "    ")),
		...story.failures.flatMap((failure) => failureLines(failure, room))
	];
}
function failureLines({ where, message, log, hint }, room) {
	return [
		...wrapped(plain(say`${where}: ${message}`), room, "  · ", "    "),
		...log.map((line) => `    │ ${line}`),
		...wrapped(`What to do: ${plain(hint)}`, room, "    ", "    ")
	];
}
function unjudgedLines({ unjudged }, room) {
	if (unjudged.length === 0) return [];
	const count = unjudged.length === 1 ? "1 metric was" : `${unjudged.length} metrics were`;
	const names = unjudged.slice(0, 8).map((one) => say`${checkOf(one)} ${one.metric.id}`);
	return wrapped(plain(say`${[count]} measured without a budget: ${join$1(names, ", ")}${unjudged.length > 8 ? [", …"] : []}`), room, "", "  ");
}
/** Checks of which the terminal tells how they were measured. */
const MOST_MEASURED = 6;
/** How checks were measured where there was a choice to make; the other formats tell of all. */
function measuredLines(report, room) {
	const telling = measuredOf(report).filter((measured) => measured.telling);
	if (telling.length === 0) return [];
	const more = telling.length - MOST_MEASURED;
	return [
		"How it was measured:",
		...telling.slice(0, MOST_MEASURED).flatMap((measured) => {
			const { check, sides, rounds, control, time, why } = measured;
			const beside = control.length > 0 ? [", ", ...control] : [];
			return wrapped(plain(say`${check}: ${[sides]}, ${rounds}${beside}, ${[time]}. ${why}`), room, "  · ", "    ");
		}),
		...more > 0 ? [`  … and ${more} more.`] : []
	];
}
function nextLines(report, open) {
	const command = commandFor(report, open);
	return command === null ? [] : [`Measure again: ${command}`];
}
// src/report/index.ts
const FORMATS = {
	terminal,
	markdown,
	summary: (report) => summary(report),
	html,
	json,
	junit: (report) => junit([report])
};
/** Any format may be printed into the log of a runner. */
const MUTED = {
	terminal: mute,
	markdown: mute,
	summary: mute,
	html: muteMarkup,
	json: muteJson,
	junit: muteMarkup
};
/** A report in a format, ending in a newline; no line of it is a command to a runner. Colour and width (columns) matter to the terminal only. */
function render(report, format, { colour = false, width = 100 } = {}) {
	return MUTED[format](FORMATS[format](report, {
		colour,
		width
	}));
}
/** Formats in which several reports can be one text; a page of HTML is about one. */
const MANY_FORMAT_NAMES = FORMAT_NAMES.filter((name) => name !== "html");
/** Several reports as one text, the worst first; each as `render` writes it, JSON as an array. */
function renderMany(reports, format, options = {}) {
	const [worst, ...others] = worstFirst(reports);
	if (!worst || others.length === 0) return render(reports[0], format, options);
	const sorted = [worst, ...others];
	switch (format) {
		case "terminal": return sorted.map((report) => titled(report, render(report, format, options))).join("\n");
		case "markdown": return mute(pages(sorted));
		case "summary": return mute(pages(sorted, {
			bytes: MOST_BYTES,
			folded: false
		}));
		case "json": return muteJson(`[\n${sorted.map((report) => json(report).trimEnd()).join(",\n")}\n]\n`);
		case "junit": return muteMarkup(junit(sorted));
	}
}
/** In a terminal the headline tells no project. */
const titled = ({ project }, text) => `== ${shown(project)}\n${text}`;
export { share as A, outlineOf as C, plain as D, roughly as E, isWritable as F, readBytes as I, readText as L, UNITS$1 as M, isFile as N, say as O, isFolder as P, removeFile as R, openOf as S, changeRows as T, storyOf as _, pages as a, failureText as b, worstOf as c, markdown as d, headingOf as f, groupsOf as g, firstFitting as h, summary as i, derived as j, shown as k, shareRoom as l, byteLength as m, render as n, worseFirst as o, fenced as p, renderMany as r, worstFirst as s, MANY_FORMAT_NAMES as t, lengthsOf as u, subjectOf as v, standingOf as w, STATUS_WORDS as x, headline as y, writeText as z };
