// @ts-check
import { CatalogPage } from './catalog-page.js';
import { ItemPage } from './item-page.js';
import { address } from './item.js';
import { ProductPage } from './office/item-editor.js';
import { ProductsPage } from './office/items-page.js';

export const pages = { CatalogPage, ItemPage, ProductPage, ProductsPage };

/** Items in the command palette. */
const ItemSearch = {
  /** @param {string} text @param {any} ctx */
  async search(text, ctx) {
    const found = await ctx.api.get('/api/v1/items', { query: { q: text, size: 6 } });
    return found.items.map((/** @type {any} */ item) => ({
      title: item.name,
      sub: item.number,
      icon: 'package',
      path: address(item.number)
    }));
  }
};

export const slots = { ItemSearch };
