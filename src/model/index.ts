/** The vocabulary as types. It has no behaviour and imports nothing. */
export type * from './annotation.ts';
export type * from './baseline.ts';
export type * from './budget-change.ts';
export type * from './finding.ts';
export type * from './metric.ts';
export type * from './plan.ts';
export type * from './progress.ts';
export type * from './reading.ts';
export type * from './report.ts';
export type * from './snapshot.ts';
