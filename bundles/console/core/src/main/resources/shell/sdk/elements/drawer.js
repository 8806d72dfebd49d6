// @ts-check
import { LitElement, css, html } from 'lit';
import { t } from '../i18n.js';

/**
 * A panel from the side for details and small edits: `<wn-drawer heading ?open>` with `slot="footer"` for its buttons.
 * `wn-close` tells that the user wants it closed; the page then clears `open`.
 */
class Drawer extends LitElement {
  static properties = { heading: {}, open: { type: Boolean, reflect: true }, wide: { type: Boolean, reflect: true } };

  static styles = css`
    dialog { position: fixed; inset: 0 0 0 auto; width: min(480px, 100vw); height: 100dvh; max-height: none; max-width: none; margin: 0; padding: 0; border: 0;
      background: var(--wn-surface); color: var(--wn-text); box-shadow: var(--wn-shadow-l); }
    :host([wide]) dialog { width: min(760px, 100vw); }
    dialog[open] { display: flex; flex-direction: column; animation: in 0.18s ease-out; }
    dialog::backdrop { background: var(--wn-scrim); }
    @keyframes in { from { transform: translateX(24px); opacity: 0; } }
    @media (prefers-reduced-motion: reduce) { dialog[open] { animation: none; } }
    header { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: var(--wn-space-4) var(--wn-space-5); border-block-end: 1px solid var(--wn-line); }
    h2 { margin: 0; font-size: var(--wn-text-l); font-weight: 600; overflow-wrap: anywhere; }
    .body { flex: 1; overflow: auto; padding: var(--wn-space-5); }
    footer { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: var(--wn-space-2); padding: var(--wn-space-3) var(--wn-space-5); border-block-start: 1px solid var(--wn-line); }
    footer:not(.used) { display: none; }
    button { display: grid; place-items: center; width: 36px; height: 36px; border: 0; border-radius: var(--wn-radius-s); background: none; color: var(--wn-text-soft); cursor: pointer; font-size: 22px; line-height: 1; }
    button:hover { background: var(--wn-hover); color: var(--wn-text); }
    button:focus-visible { outline: 2px solid var(--wn-focus); outline-offset: 2px; }
  `;

  constructor() {
    super();
    this.heading = '';
    this.open = false;
    this.wide = false;
  }

  updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && this.open !== dialog.open) {
      this.open ? dialog.showModal() : dialog.close();
    }
  }

  #close() {
    this.dispatchEvent(new CustomEvent('wn-close', { bubbles: true, composed: true }));
    this.open = false;
  }

  /** @param {Event} event */
  #footer(event) {
    const slot = /** @type {HTMLSlotElement} */ (event.target);
    slot.parentElement?.classList.toggle('used', slot.assignedElements().length > 0);
  }

  render() {
    return html`
      <dialog aria-labelledby="heading" @cancel=${(/** @type {Event} */ event) => {
        event.preventDefault();
        this.#close();
      }} @click=${(/** @type {Event} */ event) => event.target === event.currentTarget && this.#close()}>
        <header><h2 id="heading">${this.heading}</h2><button type="button" aria-label=${t('action.close')} @click=${this.#close}>×</button></header>
        <div class="body"><slot></slot></div>
        <footer><slot name="footer" @slotchange=${this.#footer}></slot></footer>
      </dialog>`;
  }
}

customElements.define('wn-drawer', Drawer);
