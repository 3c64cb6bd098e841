import { i as __name } from "./rolldown-runtime.js";
import { a as PierceError } from "./clean.js";
import { createHash } from "node:crypto";
// src/merge/part.ts
/** Parts in an order that is their own, whatever the one in which they were given. */
function inOrder(parts) {
	const [first, ...others] = parts.map((part) => ({
		part,
		key: keyOf$1(part)
	})).toSorted((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
	return [first.part, ...others.map(({ part }) => part)];
}
function keyOf$1({ head, base }) {
	const place = String(head.shard?.index ?? 0).padStart(6, "0");
	return JSON.stringify([
		head.cell ?? "",
		place,
		head.session,
		head,
		base
	]);
}
__name(keyOf$1, "keyOf");
/** The cells that a snapshot holds: its own, or of one that was merged those of its checks. */
function cellsOf({ cell, checks }) {
	if (cell !== null || checks.length === 0) return [cell];
	return [...new Set(checks.map((check) => check.cell))];
}
/** A shard as people write it: `2/4`; `the whole` where there are none. */
function shardText({ shard }) {
	return shard === null ? "the whole" : `shard ${shard.index}/${shard.of}`;
}
// src/merge/agreement.ts
/** Whether parts can be of one whole at all. */
/** Throws at the first thing in which the parts contradict each other. `cells` are those that may be; none: any. */
function agree(parts, cells) {
	noneTwice(parts, "merge-twice", ({ head }) => head.session);
	allEqual(parts, "merge-other-version", ({ head }) => head.tool.version);
	allEqual(parts, "merge-other-commit", ({ head }) => commitText(head.commit));
	sameConfig(parts);
	cellsFit(parts, cells);
	for (const ofCell of Map.groupBy(parts, ({ head }) => head.cell).values()) shardsFit(ofCell);
	basesFit(parts);
}
/** Holds every part against the first. */
function allEqual(parts, code, tell) {
	const [first] = parts;
	const other = parts.find((part) => tell(part) !== tell(first));
	if (first && other) throw new PierceError(code, {
		one: first.path,
		other: other.path,
		first: tell(first),
		second: tell(other)
	});
}
/** Holds every part against all before it. */
function noneTwice(parts, code, tell) {
	const seen = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const known = seen.get(tell(part));
		if (known) throw new PierceError(code, {
			one: known.path,
			other: part.path,
			shard: shardText(part.head)
		});
		seen.set(tell(part), part);
	}
}
/** The ref is how the commit was found, which may differ. */
function commitText({ sha, dirty }) {
	return `${sha ?? "unknown"}${dirty ? " with uncommitted changes" : ""}`;
}
/** What the parts' commits have in common; of base, those that could not be had tell nothing. */
function commonCommit(parts) {
	const known = parts.filter(({ commit }) => commit.sha !== null);
	const commits = (known.length > 0 ? known : parts).map(({ commit }) => commit);
	const [first] = commits;
	const refs = new Set(commits.map(({ ref }) => ref));
	return {
		sha: first.sha,
		ref: refs.size === 1 ? first.ref : null,
		dirty: first.dirty
	};
}
function sameConfig(parts) {
	const seen = /* @__PURE__ */ new Map();
	for (const part of parts) for (const { check, kind, config } of part.head.checks) {
		const known = seen.get(check);
		const own = JSON.stringify([kind, config]);
		if (known && known.config !== own) throw new PierceError("merge-other-config", {
			check,
			one: known.part.path,
			other: part.path
		});
		if (!known) seen.set(check, {
			part,
			config: own
		});
	}
}
function cellsFit(parts, cells) {
	const ofParts = parts.map((part) => ({
		part,
		own: cellsOf(part.head)
	}));
	const named = ofParts.find(({ own }) => own.some((cell) => cell !== null));
	const unnamed = ofParts.find(({ own }) => own.includes(null));
	if (unnamed && (named ?? cells.length > 0)) {
		const cell = named?.own.find((one) => one !== null) ?? cells[0] ?? "";
		throw new PierceError("merge-cell-unnamed", {
			one: named?.part.path ?? "--cells",
			cell,
			other: unnamed.part.path
		});
	}
	for (const { part, own } of ofParts) for (const cell of own) if (cell !== null && cells.length > 0 && !cells.includes(cell)) throw new PierceError("cell-stranger", {
		where: part.path,
		cell,
		cells: cells.join(", ")
	});
}
/** All of one cell are shards of as many, each once; or none is a shard. */
function shardsFit(parts) {
	const [first] = parts;
	for (const part of parts) {
		const { shard } = part.head;
		if (!(shard?.of === first.head.shard?.of && (shard === null || shard.index <= shard.of))) throw new PierceError("merge-shards-differ", {
			one: first.path,
			other: part.path,
			first: shardText(first.head),
			second: shardText(part.head)
		});
	}
	if (first.head.shard) noneTwice(parts, "merge-shard-twice", ({ head }) => shardText(head));
}
/** Base was measured beside every part that has one; or all were compared with the same stored snapshot. */
function basesFit(parts) {
	const based = parts.filter(({ base }) => base !== null);
	const isPaired = ({ head, base }) => base?.session === head.session;
	const stored = based.filter((part) => !isPaired(part));
	if (stored.length === 0) {
		allEqual(based.filter(({ base }) => base?.commit.sha !== null), "merge-other-base", ({ base }) => base ? commitText(base.commit) : "");
		return;
	}
	const texts = new Set(stored.map(({ base }) => JSON.stringify(base)));
	const [stranger] = stored;
	if (stored.length < based.length || texts.size > 1) throw new PierceError("merge-base-stranger", { path: stranger.path });
}
// src/merge/pieces.ts
/** Every check that the parts measured, or should have. */
function piecesOf(parts, whole) {
	const isPaired = parts.some(({ head, base }) => base?.session === head.session);
	return parts.flatMap((part) => {
		return [...part.head.checks.map(inCell(part.head)), ...undone(part, parts, whole)].map((head) => ({
			path: part.path,
			head,
			ofHead: {
				...part.head.fingerprint,
				...head.machine
			},
			...isPaired ? besideOf(part, head) : {
				base: null,
				ofBase: {}
			}
		}));
	});
}
/** A snapshot of one cell holds no checks of another. */
const inCell = ({ cell }) => (check) => cell === null ? check : {
	...check,
	cell
};
/**
* What a job whose set-up failed should have measured: its shard's checks; of one that is no shard, those of its cells that
* nobody else measured, or where others measured all, everything: it was to repeat them.
*/
function undone({ head }, parts, { plan, dealt }) {
	const [failure] = head.failures;
	if (!failure) return [];
	return cellsOf(head).flatMap((cell) => {
		if (head.shard) return dealt(head.shard).map((check) => failed(check, cell, failure));
		const all = parts.flatMap((part) => part.head.checks.map(inCell(part.head)));
		const taken = new Set(all.filter((one) => one.cell === cell).map(({ check }) => check));
		const left = plan.checks.filter(({ name }) => !taken.has(name));
		return (left.length > 0 ? left : plan.checks).map((check) => failed(check, cell, failure));
	});
}
/** What base offers to a check of a part; a base that should be there and is not is a failure of it. */
function besideOf({ head: { fingerprint }, base }, head) {
	if (!base) return {
		base: failedLike(head, {
			code: "part-base-missing",
			params: {}
		}),
		ofBase: fingerprint
	};
	const [failure] = base.failures;
	if (failure) return {
		base: failedLike(head, failure),
		ofBase: base.fingerprint
	};
	const measured = base.checks.map(inCell(base)).find(isLike(head));
	return {
		base: measured ?? null,
		ofBase: {
			...base.fingerprint,
			...measured?.machine
		}
	};
}
const isLike = ({ check, cell }) => (other) => other.check === check && other.cell === cell;
/** A check that nobody could measure. */
function failed({ name, kind, config }, cell, failure) {
	return {
		check: name,
		cell,
		kind,
		config,
		machine: {},
		metrics: [],
		rounds: [],
		control: [],
		schedule: {
			sides: "alone",
			why: {
				code: "schedule-one-side",
				params: {}
			},
			spent: 0
		},
		evidence: null,
		failure,
		warnings: [],
		ended: "failed"
	};
}
function failedLike({ check, cell, kind, config }, failure) {
	return failed({
		name: check,
		kind,
		config
	}, cell, failure);
}
// src/merge/gaps.ts
/** Every shard of every cell, and every cell, that no part is. */
function gapsIn(parts, { plan, cells, dealt }) {
	const present = new Set(parts.flatMap(({ head }) => cellsOf(head)));
	return [...cells.filter((cell) => !present.has(cell)).map((cell) => gap({
		code: "cell-missing",
		params: { cell }
	}, cell, plan.checks)), ...[...Map.groupBy(parts, ({ head }) => head.cell)].flatMap(([cell, ofCell]) => missingShards(ofCell).map((shard) => {
		return gap({
			code: "shard-missing",
			params: { shard: `${shard.index}/${shard.of}` }
		}, cell, dealt(shard));
	}))];
}
function missingShards(parts) {
	const of = parts[0]?.head.shard?.of ?? 0;
	const there = new Set(parts.map(({ head }) => head.shard?.index));
	return Array.from({ length: of }, (_, place) => ({
		index: place + 1,
		of
	})).filter(({ index }) => !there.has(index));
}
function gap(failure, cell, checks) {
	return {
		failure,
		cell,
		checks: checks.map((check) => ({
			head: failed(check, cell, failure),
			ofHead: {},
			base: null,
			ofBase: {}
		}))
	};
}
// src/merge/machines.ts
/**
* The entries in which all machines agree, sorted by name. A job that never used a tool knows no version of it, so what it
* lacks contradicts nothing.
*/
function common(machines) {
	const values = /* @__PURE__ */ new Map();
	for (const machine of machines) for (const [name, value] of Object.entries(machine)) values.set(name, (values.get(name) ?? /* @__PURE__ */ new Set()).add(value));
	const agreed = [...values].filter(([, own]) => own.size === 1).map(([name, own]) => [name, [...own][0]]);
	return Object.fromEntries(agreed.toSorted(byName));
}
const byName = ([a = ""], [b = ""]) => a < b ? -1 : 1;
/** The checks, each with what sets its machine apart from what all have in common. */
function withMachines(pieces, shared) {
	return pieces.map(({ head, ofHead }) => {
		const own = Object.entries(ofHead).filter(([name]) => !Object.hasOwn(shared, name));
		return {
			...head,
			machine: Object.fromEntries(own.toSorted(byName))
		};
	});
}
/** Names of the entries that two machines both have and in which they differ, sorted. */
function contradictions(one, other) {
	return Object.keys(one).filter((name) => Object.hasOwn(other, name) && one[name] !== other[name]).toSorted();
}
// src/merge/join.ts
/** One check that several jobs measured on equal machines becomes one sample. */
/**
* Joins what several jobs measured of one check: rounds one after the other, numbered anew so that those of the two sides
* that were a pair stay one, and those that shared processes stay a block. Nothing is averaged. A failure of one job is the
* check's. Throws `merge-machines-differ`.
*/
function join(pieces) {
	const [first, ...others] = pieces;
	if (others.length === 0) return first;
	for (const other of others) onEqualMachines(first, other);
	const numbered = renumbered(pieces);
	const bases = numbered.flatMap(({ base }) => base ?? []);
	return {
		...first,
		head: joined(numbered.map(({ head }) => head)),
		ofHead: common(pieces.map(({ ofHead }) => ofHead)),
		base: bases.length > 0 ? joined(bases) : null,
		ofBase: common(pieces.map(({ ofBase }) => ofBase))
	};
}
function onEqualMachines(one, other) {
	const names = contradictions(one.ofHead, other.ofHead);
	if (names.length > 0) throw new PierceError("merge-machines-differ", {
		one: one.path ?? "",
		other: other.path ?? "",
		check: one.head.check,
		names: names.join(", ")
	});
}
/** The pieces with rounds and blocks that go on counting where those of the piece before ended. */
function renumbered(pieces) {
	let [rounds, blocks] = [0, 0];
	return pieces.map((piece) => {
		const all = [piece.head, ...piece.base ? [piece.base] : []].flatMap((side) => [...side.rounds, ...side.control]);
		const round = numbersFrom(rounds, all.map((one) => one.round));
		const block = numbersFrom(blocks, all.map((one) => one.block));
		[rounds, blocks] = [rounds + round.size, blocks + block.size];
		const move = (one) => ({
			...one,
			block: block.get(one.block),
			round: round.get(one.round)
		});
		const moved = (side) => ({
			...side,
			rounds: side.rounds.map(move),
			control: side.control.map(move)
		});
		return {
			...piece,
			head: moved(piece.head),
			base: piece.base && moved(piece.base)
		};
	});
}
/** New numbers for these, in their order, without gaps. */
function numbersFrom(start, numbers) {
	const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
	return new Map(sorted.map((number, place) => [number, start + place]));
}
function joined(sides) {
	const [first] = sides;
	const failing = sides.find(({ failure }) => failure !== null);
	return {
		...first,
		metrics: distinct$1(sides.flatMap(({ metrics }) => metrics)),
		rounds: sides.flatMap(({ rounds }) => rounds),
		control: sides.flatMap(({ control }) => control),
		schedule: {
			sides: first.schedule.sides,
			why: {
				code: "schedule-joined",
				params: { jobs: sides.length }
			},
			spent: sides.reduce((sum, { schedule }) => sum + schedule.spent, 0)
		},
		evidence: sides.find(({ evidence }) => evidence !== null)?.evidence ?? null,
		failure: failing?.failure ?? null,
		warnings: distinct$1(sides.flatMap(({ warnings }) => warnings)),
		ended: ENDS.find((end) => sides.some(({ ended }) => ended === end)) ?? "settled"
	};
}
/** Why measuring ended, the worst first: one job that was cut short leaves the whole cut short. */
const ENDS = [
	"failed",
	"cancelled",
	"time-limit",
	"round-limit",
	"settled"
];
function distinct$1(all) {
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
__name(distinct$1, "distinct");
// src/merge/index.ts
/**
* Merges: snapshots of several jobs go in, one of each side comes out, as if one job had measured it all.
* Its opinion: samples are joined, never averages of them; what is missing is a failure of its checks, never a gap; and
* what cannot be one whole is refused. The order in which the parts are given changes nothing.
* It reads and writes no file, and judges nothing.
*/
/** Merges the parts. Throws `merge-…` where they cannot be parts of one whole, and `cell-stranger`. */
function merge(given, whole) {
	const parts = inOrder(given);
	agree(parts, whole.cells);
	const gaps = gapsIn(parts, whole);
	const pieces = [...piecesOf(parts, whole), ...gaps.flatMap(({ checks }) => checks)];
	const joined = [...Map.groupBy(pieces, keyOf).values()].map(join);
	const heads = parts.map(({ head }) => head);
	const session = sessionOf(heads);
	return {
		head: snapshotOf(heads, session, whole.plan, joined),
		base: baseOf(parts, session, whole.plan, joined),
		gaps
	};
}
const keyOf = ({ head }) => JSON.stringify([head.check, head.cell]);
/** One session for all rounds, so that those of the two sides stay pairs; told by the jobs' own and nothing else. */
function sessionOf(snapshots) {
	const sessions = [...new Set(snapshots.map(({ session }) => session))].toSorted();
	const [first] = sessions;
	if (sessions.length === 1 && first !== void 0) return first;
	return `merged-${createHash("sha256").update(JSON.stringify(sessions)).digest("hex").slice(0, 32)}`;
}
/** Base of all parts: what was measured beside each, or the one stored snapshot that all were compared with. */
function baseOf(parts, session, plan, joined) {
	const bases = parts.flatMap(({ base }) => base ?? []);
	const [stored] = parts.flatMap(({ head, base }) => base && base.session !== head.session ? base : []);
	if (bases.length === 0 || stored) return stored ?? null;
	return snapshotOf(bases, session, plan, joined.flatMap(({ base, ofBase }) => base ? {
		head: base,
		ofHead: ofBase,
		base: null,
		ofBase
	} : []));
}
/** What all jobs could not do is the whole side's failure; what some could not is that of their checks. */
function snapshotOf(parts, session, plan, pieces) {
	const [first] = parts;
	const fails = parts.every(({ failures }) => failures.length > 0);
	const shared = common(pieces.length > 0 ? pieces.map(({ ofHead }) => ofHead) : parts.map(fingerprintOf));
	const checks = fails ? [] : inPlanOrder(plan, withMachines(pieces, shared));
	const cells = /* @__PURE__ */ new Set([...parts.flatMap(cellsOf), ...checks.map(({ cell }) => cell)]);
	return {
		version: 1,
		tool: first.tool,
		project: first.project,
		session,
		shard: null,
		cell: cells.size === 1 ? [...cells][0] : null,
		commit: commonCommit(parts),
		measured: {
			from: parts.map(({ measured }) => measured.from).toSorted()[0],
			until: parts.map(({ measured }) => measured.until).toSorted().at(-1)
		},
		complete: parts.every(({ complete }) => complete),
		fingerprint: shared,
		checks,
		failures: fails ? distinct(parts.flatMap(({ failures }) => failures)) : []
	};
}
const fingerprintOf = ({ fingerprint }) => fingerprint;
/** As the budgets file has them, each in all its cells; what it does not have comes last. */
function inPlanOrder(plan, checks) {
	const place = new Map(plan.checks.map(({ name }, index) => [name, index]));
	const rank = ({ check }) => place.get(check) ?? plan.checks.length;
	const key = ({ check, cell }) => JSON.stringify([check, cell ?? ""]);
	return checks.toSorted((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1));
}
function distinct(failures) {
	return [...new Map(failures.map((failure) => [JSON.stringify(failure), failure])).values()];
}
export { merge as t };
