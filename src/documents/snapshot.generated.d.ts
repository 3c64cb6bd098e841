import type { Validator } from './validator.ts';

export const isSnapshot: Validator;
export const isBaseline: Validator;
