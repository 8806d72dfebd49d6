// @ts-check
import { BehalfBanner } from './behalf-banner.js';
import { CompanyPage } from './company-page.js';
import { CustomerContacts } from './customer-contacts.js';
import { CustomerPage } from './customer-page.js';
import { CustomersPage } from './customers-page.js';

export const pages = { CustomersPage, CustomerPage, CompanyPage };

/** Customers in the command palette. */
const CustomerSearch = {
  /** @param {string} text @param {any} ctx */
  async search(text, ctx) {
    const found = await ctx.api.get('/api/v1/customers', { query: { q: text, size: 5 } });
    return found.items.map((/** @type {any} */ customer) => ({
      title: customer.name,
      sub: customer.number,
      icon: 'building-2',
      path: `/customers/${encodeURIComponent(customer.number)}`
    }));
  }
};

export const slots = { CustomerSearch, BehalfBanner, CustomerContacts };
