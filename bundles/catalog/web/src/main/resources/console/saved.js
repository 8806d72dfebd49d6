// @ts-check
import { html, nothing } from 'lit';
import { addressOf, wishOf } from './wish.js';

const KEY = 'catalog.saved';
const MOST = 30;

/** @param {any} ctx @returns {{name: string, query: Record<string, string>}[]} */
const kept = ctx => ctx.prefs.get(KEY, []);

/** Searches under a name of the user's own, on this device. */
export class SavedFilters {
  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
  }

  /** @param {{ctx: any, wish: import('./wish.js').Wish, want: (wish: import('./wish.js').Wish) => void}} page */
  menu({ ctx, wish, want }) {
    const all = kept(ctx);
    const now = JSON.stringify(query(wish));
    const worth = Object.keys(query(wish)).length > 0;
    return html`
      <details class="wn-menu-host cat-saved" @keydown=${escape} @focusout=${left}>
        <summary class="wn-button" aria-label=${ctx.t('saved.title')}><wn-icon name="star"></wn-icon><span>${ctx.t('saved.title')}</span>${all.length ? html`<span class="wn-count">${ctx.fmt.number(all.length)}</span>` : nothing}</summary>
        <div class="wn-menu" data-align="end" tabindex="-1">
          ${all.length === 0 ? html`<p class="wn-soft cat-small">${ctx.t('saved.none')}</p>` : nothing}
          ${all.map(one => html`<div class="cat-saved-row">
            <button aria-pressed=${JSON.stringify(one.query) === now} @click=${(/** @type {Event} */ event) => { close(event); want(wishOf(one.query)); }}>${one.name}</button>
            <button class="wn-icon-button" aria-label=${ctx.t('saved.remove', { name: one.name })} @click=${(/** @type {Event} */ event) => this.#remove(event, ctx, one.name)}><wn-icon name="trash-2"></wn-icon></button></div>`)}
          <form @submit=${(/** @type {SubmitEvent} */ event) => this.#save(event, ctx, wish)}>
            <label class="wn-label" for="cat-saved-name">${ctx.t('saved.name')}</label>
            <span class="wn-row"><input class="wn-input" id="cat-saved-name" name="name" maxlength="60" required autocomplete="off" ?disabled=${!worth}>
              <button class="wn-button" ?disabled=${!worth}>${ctx.t('action.save')}</button></span>
            ${worth ? nothing : html`<p class="wn-soft cat-small">${ctx.t('saved.choose-first')}</p>`}
          </form>
        </div>
      </details>`;
  }

  /** @param {SubmitEvent} event @param {any} ctx @param {import('./wish.js').Wish} wish */
  #save(event, ctx, wish) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const name = String(new FormData(form).get('name')).trim();
    if (name) {
      ctx.prefs.set(KEY, [...kept(ctx).filter(one => one.name !== name), { name, query: query(wish) }].slice(-MOST));
      form.reset();
      close(event);
      ctx.toast(ctx.t('saved.done', { name }), { tone: 'ok' });
      this.changed();
    }
  }

  /** @param {Event} event @param {any} ctx @param {string} name */
  #remove(event, ctx, name) {
    const before = kept(ctx);
    ctx.prefs.set(KEY, before.filter(one => one.name !== name));
    close(event, true);
    ctx.toast(ctx.t('saved.removed', { name }), { action: { label: ctx.t('action.undo'), run: () => {
      ctx.prefs.set(KEY, before);
      this.changed();
    } } });
    this.changed();
  }
}

/** The page number is not worth keeping. @param {import('./wish.js').Wish} wish */
const query = wish => Object.fromEntries(Object.entries(addressOf({ ...wish, page: 0 })).filter(([, value]) => value !== ''));

/** @param {Event} event @param {boolean} [stay] leaves the menu open */
function close(event, stay = false) {
  const details = /** @type {HTMLElement} */ (event.target).closest('details');
  details?.querySelector('summary')?.focus();
  details?.toggleAttribute('open', stay);
}

/** @param {KeyboardEvent} event */
function escape(event) {
  if (event.key === 'Escape') {
    close(event);
  }
}

/** @param {FocusEvent} event */
function left(event) {
  const details = /** @type {HTMLDetailsElement} */ (event.currentTarget);
  if (document.hasFocus() && !details.contains(/** @type {Node|null} */ (event.relatedTarget))) {
    details.open = false;
  }
}
