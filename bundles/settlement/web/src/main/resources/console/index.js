// @ts-check
import { SettlementPage } from './settlement-page.js';
import { CreditRoom, CustomerCredit, Overdue } from './figures.js';
import { AllCustomers, OverdueCustomers } from './receivables.js';

export const pages = { SettlementPage };
export const widgets = { CreditRoom, Overdue, OverdueCustomers };
export const slots = { CustomerCredit, AllCustomers };
