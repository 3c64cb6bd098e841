import "./rolldown-runtime.js";
import { i as writeSnapshots, n as measureSides, r as readPlan } from "./gate.js";
import { a as failureText } from "./report.js";
import { t as inWorld } from "./world.js";
// src/commands/measure.ts
/** `pierce measure`: writes snapshots. Resolves with 2 where something could not be measured. */
const measure = (flags) => write(flags, "judge");
/** `pierce baseline`: writes a snapshot to compare with later. Resolves with 2 where something could not be measured. */
const baseline = (flags) => write(flags, "keep");
async function write(flags, purpose) {
	const out = flags.out ?? ".pierce/snapshot.json";
	const plan = await readPlan({
		budgets: flags.budgets ?? null,
		only: flags.only ?? []
	});
	const { head, base } = await inWorld(flags, async (world) => {
		const measured = await measureSides(plan, flags.base ?? null, world, purpose);
		await writeSnapshots(out, measured);
		return measured;
	});
	const failures = [...failuresOf(head), ...base ? failuresOf(base) : []];
	for (const { check, failure } of failures) process.stderr.write(`${check}: ${failureText(failure)}\n`);
	if (!flags.quiet) process.stderr.write(`Snapshot: ${out}\n`);
	if (!head.complete) return 130;
	return failures.length > 0 ? 2 : 0;
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
