// @ts-check
import { AwayBanner } from './away-banner.js';
import { ExchangePage } from './exchange-page.js';
import { ErpConnection, OrdersWaiting } from './widgets.js';

export const pages = { ExchangePage };
export const widgets = { ErpConnection, OrdersWaiting };
export const slots = { AwayBanner };
