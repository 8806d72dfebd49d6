// @ts-check
import { AskWhy } from './ask-widget.js';
import { PriceCalendar } from './calendar-page.js';
import { PriceTablesPage } from './price-tables-page.js';
import { VatPage } from './vat-page.js';
import { WhyPrice } from './why-page.js';

export const pages = { PriceCalendar, PriceTablesPage, VatPage, WhyPrice };
export const widgets = { AskWhy };
