import { catalogue } from './catalogue.js';
import { Cart } from './cart.js';
import { money } from './money.js';
import { search } from './search.js';

const cart = new Cart();

function show(query) {
  const list = document.querySelector('#products');
  list.replaceChildren(...search(catalogue, query).map(card));
}

function card(product) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.textContent = `Add for ${money(product.price)}`;
  button.addEventListener('click', () => {
    cart.add(product.id);
    document.querySelector('#cart').textContent = `${cart.size} in the cart, ${money(cart.total(catalogue))}`;
  });
  item.append(product.name, button);
  return item;
}

document.querySelector('#search').addEventListener('input', (event) => show(event.target.value));
show('');
