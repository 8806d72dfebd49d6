// @ts-check
import { LitElement, html, nothing } from 'lit';
import { link } from '../router.js';

/**
 * One figure: `<wn-kpi label value sub tone icon href share trend>`.
 * `share` (0 to 1) draws a bar, `trend` (a text such as "+12 %") stands beside the value, coloured by `trend-tone`.
 */
class Kpi extends LitElement {
  static properties = {
    label: {}, value: {}, sub: {}, tone: {}, icon: {}, href: {}, trend: {}, trendTone: { attribute: 'trend-tone' },
    share: { type: Number }, loading: { type: Boolean }
  };

  constructor() {
    super();
    this.label = '';
    this.value = '';
    this.sub = '';
    this.tone = '';
    this.icon = '';
    this.href = '';
    this.trend = '';
    this.trendTone = '';
    this.share = NaN;
    this.loading = false;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const title = this.href ? html`<a class="wn-kpi-link" href=${link(this.href)}>${this.label}</a>` : this.label;
    return html`
      <div class="wn-kpi" data-tone=${this.tone || nothing} aria-busy=${this.loading}>
        <div class="wn-kpi-label">
          ${this.icon ? html`<wn-icon name=${this.icon}></wn-icon>` : nothing}<span>${title}</span>
        </div>
        <div class="wn-kpi-value">
          ${this.loading ? html`<span class="wn-skeleton" data-size="title"></span>` : this.value}
          ${this.trend ? html`<span class="wn-kpi-trend" data-tone=${this.trendTone || nothing}>${this.trend}</span>` : nothing}
        </div>
        ${Number.isNaN(this.share) ? nothing : this.#bar()}
        ${this.sub ? html`<div class="wn-kpi-sub">${this.sub}</div>` : nothing}
      </div>`;
  }

  #bar() {
    const percent = Math.max(0, Math.min(100, Math.round(this.share * 100)));
    return html`<svg class="wn-kpi-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4"></rect><rect class="wn-kpi-fill" width=${percent} height="4"></rect></svg>`;
  }
}

customElements.define('wn-kpi', Kpi);
