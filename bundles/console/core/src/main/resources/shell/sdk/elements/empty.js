// @ts-check
import { LitElement, css, html, nothing } from 'lit';

/** Nothing here yet, and what to do about it: `<wn-empty icon heading text level>` with a button inside. */
class Empty extends LitElement {
  static properties = { icon: {}, heading: {}, text: {}, level: { type: Number } };

  static styles = css`
    :host { display: grid; justify-items: center; gap: var(--wn-space-2); padding: var(--wn-space-7) var(--wn-space-5); text-align: center; color: var(--wn-text-soft); }
    .mark { display: grid; place-items: center; width: 56px; height: 56px; border-radius: 50%; background: var(--wn-sunken); color: var(--wn-text-soft); margin-block-end: var(--wn-space-2); --wn-icon-size: 26px; }
    h1, h2 { margin: 0; font-size: var(--wn-text-l); font-weight: 600; color: var(--wn-text); }
    p { margin: 0; max-width: 46ch; text-wrap: pretty; }
    ::slotted(*) { margin-block-start: var(--wn-space-3); }
    wn-icon { display: inline-flex; } wn-icon svg { width: var(--wn-icon-size); height: var(--wn-icon-size); stroke-width: 1.6; }
  `;

  constructor() {
    super();
    this.icon = 'inbox';
    this.heading = '';
    this.text = '';
    this.level = 2;
  }

  render() {
    return html`
      <span class="mark"><wn-icon name=${this.icon}></wn-icon></span>
      ${this.heading ? (this.level === 1 ? html`<h1>${this.heading}</h1>` : html`<h2>${this.heading}</h2>`) : nothing}
      ${this.text ? html`<p>${this.text}</p>` : nothing}
      <slot></slot>`;
  }
}

customElements.define('wn-empty', Empty);
