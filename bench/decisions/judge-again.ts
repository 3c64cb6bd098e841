import { readPlan } from '../../src/gate.ts';
import type { Plan } from '../../src/model/index.ts';
import type { Room } from './folders.ts';
import { verdictsOf } from './gate.ts';
import type { GateEntry } from './record.ts';
import { SUBJECTS } from './subjects.ts';

/** Recorded gates whose verdict this version of Pierce does not give on the same rounds, told in a line each. */
export async function judgeAgain(gates: readonly GateEntry[], room: Room): Promise<readonly string[]> {
  const differing: string[] = [];
  for (const gate of gates) {
    const metrics = Object.keys(gate.verdicts);
    const verdicts = verdictsOf(await planOf(gate, room), gate.head, gate.base, metrics);
    for (const metric of metrics) {
      if (verdicts[metric] === gate.verdicts[metric]) continue;
      const name = `${gate.subject} +${gate.change} % number ${gate.number}`;
      differing.push(`${name}, ${metric}: ${gate.verdicts[metric]} when measured, ${verdicts[metric]} now`);
    }
  }
  return differing;
}

/** The plan that the gate was measured by; the path of Node in it may be another one here. */
export async function planOf(
  { subject: name, change, verdicts, head }: GateEntry,
  room: Room,
): Promise<Plan> {
  const subject = SUBJECTS.find((candidate) => candidate.name === name)!;
  const { budgets } = await room.furnish(subject, change, { base: 0, head: 0 }, 'wall' in verdicts);
  const plan = await readPlan({ budgets, only: [] });
  const config = head.checks[0]?.config;
  return config === undefined
    ? plan
    : { ...plan, checks: plan.checks.map((check) => ({ ...check, config })) };
}
