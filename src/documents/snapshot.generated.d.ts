import type { Validator } from './validator.ts';

export const isSnapshot: Validator;
