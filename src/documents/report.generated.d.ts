import type { Validator } from './validator.ts';

export const isReport: Validator;
