const KINDS = ['shoes', 'jacket', 'tent', 'lamp', 'rope', 'stove', 'backpack', 'gloves'];
const COLOURS = ['red', 'green', 'blue', 'black', 'white', 'orange'];

/** The shop's products; the same list in every process. */
export const catalogue = Array.from({ length: 480 }, (_, index) => ({
  id: index + 1,
  name: `${COLOURS[index % COLOURS.length]} ${KINDS[index % KINDS.length]} ${100 + index}`,
  kind: KINDS[index % KINDS.length],
  price: 900 + ((index * 7919) % 24000),
}));
