import "./rolldown-runtime.js";
import { a as checksOf, j as writeSnapshots, n as readPlan, o as measureSides, s as parseShard } from "./gate.js";
import { n as parseCells, t as parseCell } from "./cells.js";
import { a as PierceError } from "./clean.js";
import { b as failureText } from "./report.js";
import { t as printLines } from "./print.js";
import { t as inWorld } from "./world.js";
// src/commands/measure.ts
/** `pierce measure`: writes snapshots. Resolves with 2 where something could not be measured. */
const measure = (flags) => write(flags, "judge");
/** `pierce baseline`: writes a snapshot to compare with later. Resolves with 2 where something could not be measured. */
const baseline = (flags) => write(flags, "keep");
async function write(flags, purpose) {
	const out = flags.out ?? ".pierce/snapshot.json";
	const job = jobOf(flags);
	const plan = await readPlan({
		budgets: flags.budgets ?? null,
		only: flags.only ?? []
	});
	if (!flags.quiet) sayEmpty(plan, job);
	const { head, base } = await inWorld(flags, async (world) => {
		const measured = await measureSides(plan, flags.base ?? null, world, purpose, job);
		await writeSnapshots(out, measured);
		return measured;
	});
	const failures = [...failuresOf(head), ...base ? failuresOf(base) : []];
	for (const { check, failure } of failures) printLines(process.stderr, `${check}: ${failureText(failure)}\n`);
	if (!flags.quiet) printLines(process.stderr, `Snapshot: ${out}\n`);
	if (!head.complete) return 130;
	return failures.length > 0 ? 2 : 0;
}
/** Rejects with `shard-invalid`, `cell-invalid`, `cell-twice` or `cell-stranger`. */
function jobOf(flags) {
	const cells = parseCells(flags.cells);
	const cell = flags.cell === void 0 ? null : parseCell(flags.cell);
	if (cells.length > 0 && (cell === null || !cells.includes(cell))) throw new PierceError("cell-stranger", {
		where: "--cell",
		cell: cell ?? "",
		cells: cells.join(", ")
	});
	return {
		shard: flags.shard === void 0 ? null : parseShard(flags.shard),
		cell,
		cells
	};
}
function sayEmpty(plan, { shard }) {
	if (!shard || checksOf(plan, shard).length > 0) return;
	const checks = plan.checks.length === 1 ? "is 1 check" : `are ${plan.checks.length} checks`;
	process.stderr.write(`Shard ${shard.index}/${shard.of} has nothing to measure: there ${checks} in all. Its snapshot is empty.\n`);
}
function failuresOf(snapshot) {
	const ofChecks = snapshot.checks.flatMap(({ check, failure }) => failure ? [{
		check,
		failure
	}] : []);
	return [...snapshot.failures.map((failure) => ({
		check: snapshot.project,
		failure
	})), ...ofChecks];
}
export { measure as n, baseline as t };
