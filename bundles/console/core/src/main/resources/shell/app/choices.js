// @ts-check
import { html } from 'lit';
import { boot } from '../sdk/boot.js';
import { i18n, t } from '../sdk/i18n.js';
import { changeLanguage } from '../sdk/session.js';
import { theme } from '../sdk/theme.js';
import { toast } from '../sdk/toast.js';

const NAMES = /** @type {Record<string, string>} */ ({ en: 'English', lv: 'Latviešu', ru: 'Русский' });

/** Arrow keys move the choice, as in any group of radio buttons. @param {KeyboardEvent} event */
function arrows(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const group = /** @type {HTMLElement} */ (event.currentTarget);
    const buttons = /** @type {HTMLElement[]} */ ([...group.querySelectorAll('button')]);
    const next = buttons[(buttons.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + step + buttons.length) % buttons.length];
    next.focus();
    next.click();
  }
}

/** @param {string} labelledBy */
export const languageChoice = labelledBy => html`
  <div class="segments" role="radiogroup" aria-labelledby=${labelledBy} @keydown=${arrows}>
    ${boot.languages.map(lang => html`<button type="button" role="radio" aria-checked=${lang === i18n.lang} tabindex=${lang === i18n.lang ? 0 : -1}
      lang=${lang} aria-label=${NAMES[lang] ?? lang} title=${NAMES[lang] ?? lang} @click=${() => changeLanguage(lang).catch(toast)}>${lang.toUpperCase()}</button>`)}
  </div>`;

const THEMES = /** @type {[import('../sdk/theme.js').ThemeChoice, string][]} */ ([['light', 'sun'], ['dark', 'moon'], ['auto', 'monitor']]);

/** @param {string} labelledBy */
export const themeChoice = labelledBy => html`
  <div class="segments" role="radiogroup" aria-labelledby=${labelledBy} @keydown=${arrows}>
    ${THEMES.map(([choice, icon]) => html`<button type="button" role="radio" aria-checked=${choice === theme.choice} tabindex=${choice === theme.choice ? 0 : -1}
      aria-label=${t(`theme.${choice}`)} title=${t(`theme.${choice}`)} @click=${() => theme.set(choice)}><wn-icon name=${icon}></wn-icon></button>`)}
  </div>`;
