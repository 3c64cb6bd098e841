/** The door for a job that may speak: it judges what others measured, and runs nothing of the pull request. */
// oxlint-disable-next-line import/no-unassigned-import -- first of all: it heeds interrupts while the rest is loaded
import './interrupt.ts';

const { step } = await import('./commands/step.ts');
process.exit(await step('publish'));
