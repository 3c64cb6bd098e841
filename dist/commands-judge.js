import "./rolldown-runtime.js";
import { P as readSnapshot, n as render } from "./report.js";
import { a as termsForStored, b as judge$1, i as readPlan } from "./gate.js";
import { s as writeText } from "./files.js";
import { t as printReport } from "./print.js";
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
