import type { Unit } from './metric.ts';

/** What one of a people's unit is in base units: `times / per`, kept as two whole numbers so that nothing is rounded. */
export interface Scale {
  readonly base: Unit | 'fraction';
  readonly times: number;
  readonly per: number;
}

/** The units in which people write quantities. kB is 1000 bytes (SI), KiB is 1024 (IEC 80000-13). */
export const UNITS: Readonly<Record<string, Scale>> = {
  ns: { base: 'ms', times: 1, per: 1_000_000 },
  us: { base: 'ms', times: 1, per: 1000 },
  '\u00B5s': { base: 'ms', times: 1, per: 1000 }, // the micro sign, as keyboards write it
  '\u03BCs': { base: 'ms', times: 1, per: 1000 }, // the Greek letter, as Unicode recommends it
  ms: { base: 'ms', times: 1, per: 1 },
  s: { base: 'ms', times: 1000, per: 1 },
  min: { base: 'ms', times: 60_000, per: 1 },
  h: { base: 'ms', times: 3_600_000, per: 1 },
  B: { base: 'B', times: 1, per: 1 },
  kB: { base: 'B', times: 1000, per: 1 },
  MB: { base: 'B', times: 1000 ** 2, per: 1 },
  GB: { base: 'B', times: 1000 ** 3, per: 1 },
  KiB: { base: 'B', times: 1024, per: 1 },
  MiB: { base: 'B', times: 1024 ** 2, per: 1 },
  GiB: { base: 'B', times: 1024 ** 3, per: 1 },
  '/s': { base: '/s', times: 1, per: 1 },
  '/min': { base: '/s', times: 1, per: 60 },
  '%': { base: 'fraction', times: 1, per: 100 },
};
