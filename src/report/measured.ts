/** How each check was measured, in phrases: which sides when and why, how often, and what of the time it took. */
import type { CheckSchedule, Report } from '../model/index.ts';
import { counted, countedBlocks } from './counted.ts';
import { reportWords } from './findings.ts';
import { share } from './format.ts';
import { type Phrase, say } from './phrase.ts';
import { checkOf } from './row.ts';
import { stretch } from './time.ts';

export interface Measured {
  readonly check: string;
  /** `both at once`, `in turn` or `head alone`. */
  readonly sides: string;
  /** `12 rounds`, `9 blocks of 6 rounds`. */
  readonly rounds: Phrase;
  /** `control: 6 rounds`; empty where base was not measured beside itself. */
  readonly control: Phrase;
  /** `12.3 s (30 %)`, without the share where there is no other check. */
  readonly time: string;
  readonly why: Phrase;
  /** Whether there was something to choose or to keep apart. */
  readonly telling: boolean;
}

const SIDES: Readonly<Record<CheckSchedule['sides'], string>> = {
  alone: 'head\u00A0alone',
  'in-turn': 'in\u00A0turn',
  together: 'both\u00A0at\u00A0once',
};

/** The first checks that were measured, all of them unless told, in the order of the plan. */
export function measuredOf(report: Report, most = Infinity): readonly Measured[] {
  const whole = report.schedules.length > 1 ? spentOn(report) : 0;
  return report.schedules.slice(0, most).map((schedule) => ({
    check: checkOf(schedule),
    sides: SIDES[schedule.sides],
    rounds: unbroken(countedBlocks(schedule.blocks, schedule)),
    control: schedule.control > 0 ? say`control: ${unbroken(counted(schedule.control, 'round'))}` : [],
    time: `${stretch(schedule.spent)}${whole > 0 ? ` (${partOf(schedule.spent / whole)})` : ''}`,
    why: reportWords(schedule.why),
    telling: isTelling(schedule),
  }));
}

/** `41 s of measuring in all, opening and warming up included.` */
export function measuringTime(report: Report): string {
  return `${stretch(spentOn(report))} of measuring in all, opening and warming up included.`;
}

const spentOn = ({ schedules }: Report): number => schedules.reduce((sum, { spent }) => sum + spent, 0);

/** Columns are narrow; numbers keep to their nouns. */
function unbroken(phrase: Phrase): Phrase {
  return phrase.map((word) => (typeof word === 'string' ? word.replaceAll(/(?<=\d) /g, '\u00A0') : word));
}

/** In whole percents. */
function partOf(fraction: number): string {
  return fraction < 0.005 ? 'under 1\u00A0%' : share(Math.round(fraction * 100) / 100);
}

/** Reasons that hold for every check of a sort, or for a whole run. */
const PLAIN: ReadonlySet<string> = new Set(['schedule-in-turn', 'schedule-one-side']);

function isTelling({ why, blocks, rounds, control }: CheckSchedule): boolean {
  return !PLAIN.has(why.code) || rounds > blocks || control > 0;
}
