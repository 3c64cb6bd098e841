/** A compiled schema of `docs/`; after a refusal `errors` says why. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

export const isSnapshot: Validator;
export const isReport: Validator;
