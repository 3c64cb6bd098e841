/** Where the numbers come from: which commits, compared how, on what machine. */
import type { Commit, Report, SideReport } from '../model/index.ts';
import { clean } from './clean.ts';
import { duration } from './format.ts';
import { join, type Phrase, say } from './phrase.ts';

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

function comparisonWords({ comparison, base }: Report): Phrase {
  if (base && base.failures.length > 0) return say`Base ${commitWords(base.commit)} could not be set up`;
  switch (comparison.source) {
    case 'none':
      return say`No base to compare with: only absolute limits were checked`;
    case 'same-job':
      return say`Base ${base ? commitWords(base.commit) : ['unknown']}, measured in the same job`;
    case 'stored':
      return say`Base ${base ? commitWords(base.commit) : ['unknown']}, stored${ageWords(comparison.age)}`;
  }
}

function ageWords(age: number | null): Phrase {
  if (age === null) return [];
  return age < 0 ? [', measured after head'] : [`, ${duration(age)} old`];
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

/** The parts of a fingerprint that people know their machines by. */
function machineWords({ fingerprint }: SideReport): Phrase {
  const { cpu, cores, os, arch, node } = fingerprint;
  const parts = [
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
