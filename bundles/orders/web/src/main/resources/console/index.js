// @ts-check
import { CartButton } from './cart-button.js';
import { CartPage } from './cart-page.js';
import { OrderPage } from './order-page.js';
import { OrdersPage } from './orders-page.js';
import { QuickOrderPage } from './quick-order-page.js';
import { StartOrder } from './start-order.js';
import { CartNow, LastOrders, OrdersUnderWay } from './widgets.js';

export const pages = { QuickOrderPage, CartPage, OrdersPage, OrderPage };
export const widgets = { OrdersUnderWay, CartNow, LastOrders, StartOrder };

/** Orders in the command palette. */
const OrderSearch = {
  /** @param {string} text @param {any} ctx */
  async search(text, ctx) {
    const found = await ctx.api.get('/api/v1/orders', { query: { q: text, size: 5 } });
    return found.items.map((/** @type {any} */ order) => ({
      title: order.number || ctx.t('state.draft'),
      sub: ctx.fmt.list([order.customerName, order.customerReference].filter(Boolean)),
      icon: 'receipt-text',
      path: `/orders/${order.id}`
    }));
  }
};

export const slots = { CartButton, OrderSearch };
