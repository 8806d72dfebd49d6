// @ts-check
import { AlertBell, AlertsPage, NowAvailable } from './alerts.js';
import { DisplaysPage } from './displays-page.js';
import { WhenCanIHave } from './when.js';

export const pages = { AlertsPage, DisplaysPage };
export const slots = { AlertBell, NowAvailable, WhenCanIHave };
