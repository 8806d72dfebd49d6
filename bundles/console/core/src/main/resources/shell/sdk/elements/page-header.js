// @ts-check
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../i18n.js';
import { link } from '../router.js';

/**
 * Head of a page: `<wn-page-header heading sub .crumbs=${[{label, path}]}>` with buttons in `slot="actions"`.
 */
class PageHeader extends LitElement {
  static properties = { heading: {}, sub: {}, crumbs: { attribute: false }, acting: { state: true } };

  static styles = css`
    :host { display: block; margin-block-end: var(--wn-space-5); }
    nav { margin-block-end: var(--wn-space-2); font-size: var(--wn-text-s); color: var(--wn-text-soft); }
    nav a { color: inherit; text-decoration: none; }
    nav a:hover { color: var(--wn-link); text-decoration: underline; }
    nav ol { display: flex; flex-wrap: wrap; gap: 6px; list-style: none; padding: 0; margin: 0; }
    nav li + li::before { content: '/'; margin-inline-end: 6px; color: var(--wn-line-strong); }
    .row { display: flex; flex-wrap: wrap; gap: var(--wn-space-3) var(--wn-space-4); align-items: flex-start; justify-content: space-between; }
    .title { min-width: 0; flex: 1 1 240px; }
    h1 { font-size: var(--wn-text-2xl); line-height: 1.2; font-weight: 600; letter-spacing: -0.02em; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
    h1 ::slotted(*) { margin-inline-start: var(--wn-space-2); vertical-align: middle; letter-spacing: 0; }
    p { margin: 4px 0 0; color: var(--wn-text-soft); }
    [hidden] { display: none !important; }
    .actions { display: flex; flex-wrap: wrap; gap: var(--wn-space-2); align-items: center; }
    @media (max-width: 640px) { h1 { font-size: var(--wn-text-xl); } .actions { width: 100%; } }
    @media print { nav, .actions { display: none; } }
  `;

  constructor() {
    super();
    this.heading = '';
    this.sub = '';
    /** @type {{label: string, path?: string}[]} */
    this.crumbs = [];
    this.acting = false;
  }

  /** @param {Event} event */
  #acts(event) {
    this.acting = /** @type {HTMLSlotElement} */ (event.target).assignedElements().length > 0;
  }

  render() {
    return html`
      ${this.crumbs.length > 0
        ? html`<nav aria-label=${t('shell.path')}><ol>${this.crumbs.map(crumb => html`<li>${crumb.path
            ? html`<a href=${link(crumb.path)}>${crumb.label}</a>` : crumb.label}</li>`)}</ol></nav>`
        : nothing}
      <div class="row">
        <div class="title">
          <h1>${this.heading}<slot name="badge"></slot></h1>
          ${this.sub ? html`<p>${this.sub}</p>` : nothing}
          <slot></slot>
        </div>
        <div class="actions" ?hidden=${!this.acting}><slot name="actions" @slotchange=${this.#acts}></slot></div>
      </div>`;
  }
}

customElements.define('wn-page-header', PageHeader);
