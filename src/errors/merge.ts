import type { ErrorEntry } from './entry.ts';

/** Faults of measuring in several jobs, and of joining what they measured. */
export const merge = {
  'shard-invalid': {
    message: '"{found}" names no shard.',
    hint: 'Give its place, from 1, and how many there are: pierce measure --shard 2/4',
  },
  'cell-invalid': {
    message: '"{found}" names no cell of a matrix.',
    hint: 'Give a name of at most 100 characters without commas: pierce measure --cell ubuntu; all of them: --cells ubuntu,windows',
  },
  'cell-twice': {
    message: 'The cell "{cell}" stands twice in --cells.',
    hint: 'Name each cell once: --cells ubuntu,windows',
  },
  'cell-stranger': {
    message: '{where} is of the cell "{cell}", which is not among {cells}.',
    hint: 'Name all cells that there are: --cells ubuntu,windows',
  },
  'merge-twice': {
    message: '{one} and {other} were written by the same job.',
    hint: "Give each job's snapshot once: pierce merge shards/*/snapshot.json; base.json beside each is found by itself.",
  },
  'merge-other-version': {
    message: '{one} was measured by Pierce {first}, {other} by Pierce {second}.',
    hint: 'Let all jobs use the same version: each deals the checks to the shards in its own way.',
  },
  'merge-other-commit': {
    message: '{one} is of the commit {first}, {other} of {second}.',
    hint: "Let all jobs check out the same commit, and give head's snapshots only: base.json beside each is found by itself.",
  },
  'merge-other-config': {
    message:
      'The check "{check}" was measured with other options, commands or services in {other} than in {one}.',
    hint: 'Let all jobs use the same budgets file.',
  },
  'merge-other-base': {
    message: 'Base is the commit {first} beside {one}, and {second} beside {other}.',
    hint: 'Let all jobs compare with the same commit: --base SHA instead of the name of a branch that moves on.',
  },
  'merge-base-stranger': {
    message: 'The base.json beside {path} was not measured with it.',
    hint: 'Keep the two files that one job wrote in a folder of their own, and remove what is there from before.',
  },
  'merge-shards-differ': {
    message: '{one} is {first}, {other} is {second}: they cannot be parts of one whole.',
    hint: 'Let all jobs count to the same number: --shard 1/4 to --shard 4/4.',
  },
  'merge-shard-twice': {
    message: '{one} and {other} are both {shard}.',
    hint: 'Give the snapshot of each shard once, that of the last attempt.',
  },
  'merge-machines-differ': {
    message: '{one} and {other} both measured "{check}", on machines that differ in {names}.',
    hint: 'Numbers of two machines are no sample of one thing. Tell them apart: pierce measure --cell NAME; or measure the check in one job.',
  },
  'merge-cell-unnamed': {
    message: '{one} is of the cell "{cell}", {other} of none.',
    hint: 'Name the cell in every job: pierce measure --cell NAME',
  },
  'merge-out-among-parts': {
    message:
      'The merged snapshot cannot be written beside {path}: its base.json would take the place of the one there.',
    hint: 'Give another folder: --out merged/snapshot.json',
  },
  'report-one-only': {
    message: 'The format {format} holds one report, and several were given.',
    hint: 'Print them one by one, or together as one of: {others}.',
  },
  'shard-missing': {
    message: 'Shard {shard} is missing, so this check was not measured.',
    hint: 'See how its job ended. Run it again, then pierce merge with the snapshots of all shards.',
  },
  'cell-missing': {
    message: 'The cell "{cell}" is missing, so this check was not measured there.',
    hint: 'See how its job ended. Run it again, then pierce merge with the snapshots of all cells.',
  },
  'part-base-missing': {
    message: 'The job that measured this check left no base.json, although others did.',
    hint: 'Give every job the same --base, and keep snapshot.json and base.json together.',
  },
} as const satisfies Record<string, ErrorEntry>;
