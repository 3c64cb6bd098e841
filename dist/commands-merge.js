import "./rolldown-runtime.js";
import { n as parseCells } from "./cells.js";
import { a as checksOf, j as writeSnapshots, n as readPlan } from "./gate.js";
import { i as readSnapshot } from "./documents.js";
import { a as PierceError } from "./clean.js";
import { t as merge$1 } from "./merge.js";
import { N as isFile, R as removeFile, b as failureText, k as shown } from "./report.js";
import { dirname, join, resolve } from "node:path";
// src/commands/merge.ts
/**
* `pierce merge`: one snapshot of those of several jobs. What is missing is a failure in it. Resolves with 2 where
* anything is missing or was not measured; rejects where the snapshots cannot be parts of one whole.
*/
async function merge(paths, flags) {
	const out = flags.out ?? ".pierce/snapshot.json";
	const plan = await readPlan({
		budgets: flags.budgets ?? null,
		only: flags.only ?? []
	});
	const cells = parseCells(flags.cells);
	const [first, ...others] = paths.map((path) => asidePath(path, out));
	const parts = [await readPart(first, plan.project), ...await Promise.all(others.map((path) => readPart(path, plan.project)))];
	const merged = merge$1(parts, {
		plan,
		cells,
		dealt: (shard) => checksOf(plan, shard)
	});
	if (!merged.base) await removeFile(join(dirname(out), "base.json"));
	await writeSnapshots(out, merged);
	for (const gap of merged.gaps) process.stderr.write(`${gapText(gap)}\n`);
	if (!flags.quiet) process.stderr.write(`Snapshot: ${out}\n`);
	return isWhole(merged) ? 0 : 2;
}
/** A part may not lie where base's snapshot is written to. Throws `merge-out-among-parts`. */
function asidePath(path, out) {
	if (resolve(dirname(path)) === resolve(dirname(out))) throw new PierceError("merge-out-among-parts", { path });
	return path;
}
async function readPart(path, project) {
	const head = await readSnapshot(path, project);
	const beside = join(dirname(path), "base.json");
	return {
		path,
		head,
		base: await isFile(beside) ? await readSnapshot(beside, project) : null
	};
}
/** Names what is missing, and the checks that it leaves without a measurement. */
function gapText({ failure, cell, checks }) {
	const names = checks.slice(0, MOST_NAMED).map(({ head }) => shown(head.check));
	const more = checks.length > MOST_NAMED ? ` and ${checks.length - MOST_NAMED} more` : "";
	return `${cell === null ? "" : `${shown(cell)}: `}${names.join(", ") || "no check"}${more}: ${failureText(failure)}`;
}
const MOST_NAMED = 10;
function isWhole({ head, base }) {
	return head.complete && [head, ...base ? [base] : []].every(isSound);
}
const isSound = ({ failures, checks }) => failures.length === 0 && checks.every(({ failure }) => failure === null);
export { merge };
