// @ts-check
import { AskWhy } from './ask-widget.js';
import { PriceCalendar } from './calendar-page.js';
import { CheaperNow, PriceAlertsPage, PriceBell, TellCheaper } from './price-alerts.js';
import { PriceTablesPage } from './price-tables-page.js';
import { VatPage } from './vat-page.js';
import { WhyPrice } from './why-page.js';

export const pages = { PriceAlertsPage, PriceCalendar, PriceTablesPage, VatPage, WhyPrice };
export const slots = { CheaperNow, PriceBell, TellCheaper };
export const widgets = { AskWhy };
