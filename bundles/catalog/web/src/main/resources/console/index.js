// @ts-check
import { CatalogPage } from './catalog-page.js';
import { ItemPage } from './item-page.js';
import { address } from './item.js';
import { AssortmentsPage } from './office/assortments-page.js';
import { AttributesPage } from './office/attributes-page.js';
import { CategoriesPage } from './office/categories-page.js';
import { ItemFilesPage } from './office/files-page.js';
import { ProductPage } from './office/item-editor.js';
import { ProductsPage } from './office/items-page.js';
import { ItemListsPage } from './office/lists-page.js';
import { SynonymsPage } from './office/synonyms-page.js';

export const pages = {
  AssortmentsPage, AttributesPage, CatalogPage, CategoriesPage, ItemFilesPage, ItemListsPage, ItemPage, ProductPage, ProductsPage, SynonymsPage
};

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
