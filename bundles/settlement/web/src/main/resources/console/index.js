// @ts-check
import { SettlementPage } from './settlement-page.js';
import { CreditRoom, CustomerCredit, Overdue } from './figures.js';

export const pages = { SettlementPage };
export const widgets = { CreditRoom, Overdue };
export const slots = { CustomerCredit };
