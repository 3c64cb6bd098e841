import "./rolldown-runtime.js";
import { i as readSnapshot } from "./documents.js";
import { T as judge$1, n as readPlan, r as termsForStored } from "./gate.js";
import { n as render, z as writeText } from "./report.js";
import { n as printReport } from "./print.js";
// src/commands/judge.ts
/** `pierce judge`: snapshots and budgets to a report. Resolves with the exit code of the answer. */
async function judge(flags) {
	const plan = await readPlan({
		budgets: flags.budgets ?? null,
		only: flags.only ?? []
	});
	const head = await readSnapshot(flags.head, plan.project);
	const base = flags.base ? await readSnapshot(flags.base, plan.project) : null;
	const report = judge$1(await termsForStored(plan, head, base), head, base);
	await writeText(flags.out ?? ".pierce/report.json", render(report, "json"));
	printReport(report, flags);
	return report.exitCode;
}
export { judge };
