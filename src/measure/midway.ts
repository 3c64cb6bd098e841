import { KNOWN } from './outlook.ts';

/** The share of the time that the first trial of a failure has; blocks of the second cost more, with a control in each. */
const MIDWAY = 0.4;

/** Whether the first trial ends with so many blocks, when this share of the whole time or of all blocks is over. */
export const isMidway = (blocks: number, share: number): boolean => share >= MIDWAY && blocks >= KNOWN;
