/**
 * What is made of a part of a document, made once for each such part and kept as long as it lives: an index over a list
 * that is asked once for each of its members would else take the square of its length.
 */
export function derived<Source extends object, Value>(
  make: (source: Source) => Value,
): (source: Source) => Value {
  const made = new WeakMap<Source, { readonly value: Value }>();
  return (source) => {
    const known = made.get(source);
    if (known) return known.value;
    const value = make(source);
    made.set(source, { value });
    return value;
  };
}
