/** Where the numbers come from: which commits, compared how, on what machine. */
import type { BaselineChoice, Commit, Report, SideReport } from '../model/index.ts';
import { clean } from './clean.ts';
import { counted } from './counted.ts';
import { reportWords } from './findings.ts';
import { join, type Phrase, say } from './phrase.ts';
import { span } from './time.ts';

/** `Base main 0b560b9, measured in the same job · head 5541963 · AMD EPYC 7763, 4 cores, linux x64, Node 24.21.0`. */
export function provenance(report: Report): Phrase {
  const parts = [
    comparisonWords(report),
    say`head ${commitWords(report.head.commit)}`,
    machineWords(report.head),
  ];
  return join(
    parts.filter((part) => part.length > 0),
    ' · ',
  );
}

function comparisonWords({ comparison, base, limits }: Report): Phrase {
  if (base && base.failures.length > 0) return say`Base ${commitWords(base.commit)} could not be set up`;
  switch (comparison.source) {
    case 'none':
      return say`No base to compare with: only absolute limits were checked${[limits === 'head' ? ', as this file has them' : '']}`;
    case 'same-job':
      return say`Base ${base ? commitWords(base.commit) : ['unknown']}, measured in the same job`;
    case 'stored':
      return say`Base ${base ? commitWords(base.commit) : ['unknown']}, stored${ageWords(comparison.age)}${choiceWords(comparison.choice)}`;
  }
}

/** How far it is from what the change starts from, and which nearer ones would not do. */
function choiceWords(choice: BaselineChoice | null): Phrase {
  if (!choice) return [];
  const { distance, passedOver } = choice;
  return say`${distance > 0 ? say`, ${counted(distance, 'commit')} before this change` : []}${passedOverWords(passedOver)}`;
}

/** A comment has room for so many reasons; the report has all. */
const MOST_REASONS = 3;

function passedOverWords(passedOver: BaselineChoice['passedOver']): Phrase {
  if (passedOver.length === 0) return [];
  const told = passedOver.slice(0, MOST_REASONS).map(reportWords);
  const more = passedOver.length - told.length;
  const rest: Phrase = more > 0 ? say` ${more} more were passed over.` : [];
  return say` (${[passedOver.length === 1 ? 'a nearer one' : 'nearer ones']} would not do: ${join(told, ' ')}${rest})`;
}

function ageWords(age: number | null): Phrase {
  if (age === null) return [];
  return age < 0 ? [', measured after head'] : [`, ${span(age)} old`];
}

/** Ref and short id; GitHub makes a link of an id that stands free. */
export function commitWords({ sha, ref, dirty }: Commit): Phrase {
  const id: Phrase = isId(sha) ? [sha.slice(0, 7)] : [];
  const name: Phrase = ref === null ? [] : say`${ref}`;
  const both = join(
    [name, id].filter((part) => part.length > 0),
    ' ',
  );
  return say`${both.length > 0 ? both : ['unknown commit']}${dirty ? [' with uncommitted changes'] : []}`;
}

function isId(sha: string | null): sha is string {
  return sha !== null && /^[0-9a-f]{7,64}$/.test(sha);
}

/** `passing since abc1234`; nothing where that is not known. */
export function sinceWords({ answer }: Report, since: string | null): readonly Phrase[] {
  if (!isId(since)) return [];
  return [say`${[answer === 'yes' ? 'passing' : 'not passing']} since ${[since.slice(0, 7)]}`];
}

/** The parts of a fingerprint that people know their machines by. */
function machineWords({ fingerprint, machines }: SideReport): Phrase {
  const { cpu, cores, os, arch, node } = fingerprint;
  const parts = [
    machines.length > 1 ? say`${machines.length} machines` : [],
    cpu ? say`${[{ prose: cpuName(cpu) }]}` : [],
    cores ? say`${[{ prose: cores }]} ${[cores === '1' ? 'core' : 'cores']}` : [],
    os ? say`${[{ prose: [os, arch].filter(Boolean).join(' ') }]}` : [],
    node ? say`Node ${[{ prose: node }]}` : [],
  ];
  return join(
    parts.filter((part) => part.length > 0),
    ', ',
  );
}

/** Without marks of ownership, clock rate and number of cores, which makers write into the name. */
function cpuName(cpu: string): string {
  return clean(cpu, 200)
    .replaceAll(/\((?:R|TM)\)|@.*$|\b\d+-Core\b|\b(?:CPU|Processor)\b/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
