/** The GitHub Action, all in one. What its step does is in `commands/step.ts`, which takes longer to load than this. */
// oxlint-disable-next-line import/no-unassigned-import -- first of all: it heeds interrupts while the rest is loaded
import './interrupt.ts';

const { step } = await import('./commands/step.ts');
process.exit(await step('any'));
