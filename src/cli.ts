#!/usr/bin/env node
/** The command line: arguments -> options -> gate -> exit code. What a command does lives in `commands/`. */
// oxlint-disable-next-line import/no-unassigned-import -- first of all: it heeds interrupts while the rest is loaded
import './interrupt.ts';
import { Command, CommanderError, Option } from 'commander';
import { mute } from './report/mute.ts';
import { FORMAT_NAMES } from './report/names.ts';
import { VERSION } from './version.ts';

/** Everything the commands may be told; the same name means the same in every command. */
export interface Flags {
  readonly budgets?: string;
  readonly base?: string;
  readonly head?: string;
  readonly only?: readonly string[];
  readonly shard?: string;
  readonly cell?: string;
  readonly cells?: string;
  readonly out?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const option = {
  budgets: new Option('--budgets <file>', 'the budgets file (default: budgets.yml, .yaml or .json here)'),
  base: new Option('--base <ref|snapshot>', 'what to compare with: a git ref, or a stored snapshot.json'),
  only: new Option('--only <check...>', 'take only these checks'),
  shard: new Option('--shard <i/n>', 'take only this share of the checks, such as 2/4; see pierce merge'),
  cell: new Option('--cell <name>', 'the name of this cell of a matrix, such as ubuntu; see pierce merge'),
  cells: new Option('--cells <names>', 'the names of all cells of the matrix: ubuntu,windows'),
  format: new Option('--format <format>', 'what to print').choices(FORMAT_NAMES).default('terminal'),
  json: new Option('--json', 'print the report as JSON (same as --format json)'),
  quiet: new Option('--quiet', 'print no progress and nothing but what was asked for'),
  out: (what: string, fallback: string) => new Option('--out <path>', what).default(fallback),
};

const program = new Command('pierce')
  .description(
    'Keeps performance promises: measures against the budgets in one file and answers yes, no or clarify.',
  )
  .version(VERSION)
  .showHelpAfterError('Run "pierce --help" for all commands.')
  .addHelpText(
    'after',
    '\nExit codes: 0 yes · 1 no · 2 something is missing or broken · 3 the data cannot tell and policy blocks · 130 cancelled',
  )
  .configureHelp({ showGlobalOptions: true })
  .configureOutput({ writeErr: (text) => void process.stderr.write(mute(text)) })
  .exitOverride();

program
  .command('init')
  .description('write a first budgets file for this project')
  .addOption(option.out('the file to write', 'budgets.yml'))
  .action(async (flags: Flags) => end((await import('./commands/init.ts')).init(flags)));

program
  .command('check')
  .description('validate the budgets file')
  .addOption(option.budgets)
  .addOption(option.json)
  .addOption(option.quiet)
  .action(async (flags: Flags) => end((await import('./commands/check.ts')).check(flags)));

program
  .command('gate')
  .description('measure, judge and report')
  .addOption(option.budgets)
  .addOption(option.base)
  .addOption(option.only)
  .addOption(option.out('the folder for snapshots and reports', '.pierce'))
  .addOption(option.format)
  .addOption(option.json)
  .addOption(option.quiet)
  .action(async (flags: Flags) => end((await import('./commands/gate.ts')).gate(flags)));

program
  .command('measure')
  .description('measure only; with a git ref as --base, base.json is written beside the snapshot')
  .addOption(option.budgets)
  .addOption(option.base)
  .addOption(option.only)
  .addOption(option.shard)
  .addOption(option.cell)
  .addOption(option.cells)
  .addOption(option.out('the snapshot file to write', '.pierce/snapshot.json'))
  .addOption(option.quiet)
  .action(async (flags: Flags) => end((await import('./commands/measure.ts')).measure(flags)));

program
  .command('merge')
  .description('make one snapshot of those of several jobs: shards, cells of a matrix, repetitions')
  .argument('<snapshot...>', 'the snapshots of head; base.json beside each is found by itself')
  .addOption(option.budgets)
  .addOption(option.only)
  .addOption(option.cells)
  .addOption(option.out('the snapshot file to write', '.pierce/snapshot.json'))
  .addOption(option.quiet)
  .action(async (paths: string[], flags: Flags) =>
    end((await import('./commands/merge.ts')).merge(paths, flags)),
  );

program
  .command('baseline')
  .description('measure and save a snapshot to compare with later')
  .addOption(option.budgets)
  .addOption(option.only)
  .addOption(option.out('the snapshot file to write', '.pierce/baseline.json'))
  .addOption(option.quiet)
  .action(async (flags: Flags) => end((await import('./commands/measure.ts')).baseline(flags)));

program
  .command('judge')
  .description('judge stored snapshots by the budgets file')
  .addOption(option.budgets)
  .addOption(new Option('--base <snapshot>', 'the snapshot of base'))
  .addOption(new Option('--head <snapshot>', 'the snapshot of head').makeOptionMandatory())
  .addOption(option.only)
  .addOption(option.out('the report file to write', '.pierce/report.json'))
  .addOption(option.format)
  .addOption(option.json)
  .addOption(option.quiet)
  .action(async (flags: Flags) => end((await import('./commands/judge.ts')).judge(flags)));

program
  .command('report')
  .description('print reports in another format; of several, the worst decides')
  .argument('<report...>', 'report.json files')
  .addOption(option.format)
  .addOption(option.json)
  .action(async (paths: string[], flags: Flags) =>
    end((await import('./commands/report.ts')).report(paths, flags)),
  );

/** Ends the process once output is flushed; tools that were used may leave timers behind. */
async function end(work: Promise<number>): Promise<void> {
  const { run } = await import('./commands/run.ts');
  await run(work);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
