/** The door for a job that runs code of a pull request: it only measures, and knows no token. */
// oxlint-disable-next-line import/no-unassigned-import -- first of all: it heeds interrupts while the rest is loaded
import './interrupt.ts';

const { step } = await import('./commands/step.ts');
process.exit(await step('measure'));
