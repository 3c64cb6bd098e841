/** A cart: product ids and how many of each. */
export class Cart {
  #lines = new Map();

  add(id, count = 1) {
    this.#lines.set(id, (this.#lines.get(id) ?? 0) + count);
    return this;
  }

  remove(id) {
    this.#lines.delete(id);
    return this;
  }

  total(products) {
    return products.reduce((sum, { id, price }) => sum + price * (this.#lines.get(id) ?? 0), 0);
  }

  get size() {
    return [...this.#lines.values()].reduce((sum, count) => sum + count, 0);
  }
}
