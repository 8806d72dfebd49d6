// @ts-check
/** `@webnav/sdk` 1.0: what a console module may import besides `lit`. */
import './elements/icon.js';
import './elements/page-header.js';
import './elements/empty.js';
import './elements/kpi.js';
import './elements/field.js';
import './elements/quantity.js';
import './elements/date.js';
import './elements/lookup.js';
import './elements/drawer.js';
import './elements/slot.js';
import './elements/tabs.js';
import './elements/chart.js';
import './elements/table.js';
import './elements/declared.js';

export { View } from './view.js';
export { ApiError, api, saveFile, whoAmI } from './api.js';
export { bus } from './bus.js';
export { confirm } from './dialogs.js';
export { decimal } from './decimal.js';
export { formats } from './fmt.js';
export { readForm, showViolations, validateForm } from './forms.js';
export { localeOf, translator } from './i18n.js';
export { prefs } from './prefs.js';
export { link, nav, setQuery } from './router.js';
export { can } from './session.js';
export { theme } from './theme.js';
export { toast } from './toast.js';
export { vaadinI18n } from './vaadin-i18n.js';

export const version = '1.0.0';
