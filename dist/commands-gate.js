import "./rolldown-runtime.js";
import { t as gate$1 } from "./gate.js";
import { n as printReport, t as printLines } from "./print.js";
import { t as inWorld } from "./world.js";
// src/commands/gate.ts
/** `pierce gate`: measure, judge, report. Resolves with the exit code of the answer. */
async function gate(flags) {
	const out = flags.out ?? ".pierce";
	const report = await inWorld(flags, (world) => gate$1({
		budgets: flags.budgets ?? null,
		base: flags.base ?? null,
		only: flags.only ?? [],
		out,
		labels: []
	}, world));
	printReport(report, flags);
	if (!flags.quiet && !flags.json) printLines(process.stderr, `\nReports: ${out}/report.html, comment.md, report.json\n`);
	return report.exitCode;
}
export { gate };
