import "./rolldown-runtime.js";
import { n as readPlan } from "./gate.js";
import { n as muteJson } from "./mute.js";
import { t as printLines } from "./print.js";
// src/commands/check.ts
/** `pierce check`: validates the budgets file and says what it promises. Resolves with 0; rejects on mistakes. */
async function check(flags) {
	const plan = await readPlan({
		budgets: flags.budgets ?? null,
		only: []
	});
	if (flags.json) process.stdout.write(`${muteJson(JSON.stringify(plan, null, 2))}\n`);
	else if (!flags.quiet) {
		const budgets = plan.checks.reduce((count, { budgets: own }) => count + own.length, 0);
		printLines(process.stdout, `${plan.file}: project ${plan.project}, ${counted(plan.checks.length, "check")}, ${counted(budgets, "budget")}\n`);
		for (const { name, kind, budgets: own } of plan.checks) printLines(process.stdout, `  ${name} (${kind}): ${own.map(({ metric }) => metric).join(", ")}\n`);
	}
	return 0;
}
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
export { check };
