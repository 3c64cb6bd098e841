/** Products whose name or kind holds every word of the query, cheapest first. */
export function search(products, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return products
    .filter((product) => words.every((word) => product.name.includes(word)))
    .sort((a, b) => a.price - b.price)
    .slice(0, 20);
}
