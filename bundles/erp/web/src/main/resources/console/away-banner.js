// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';

const WELL = 15_000;
const AWAY = 5_000;

/** Says above every page that the ERP is away, how old the figures may be, and that orders wait. */
export class AwayBanner extends View {
  static properties = { state: { state: true } };

  static styles = css`
    .erp-away { margin-block-end: var(--wn-space-4); box-shadow: var(--wn-shadow-s); }
    .erp-away strong { display: block; }
  `;

  /** @type {any} */
  #timer;
  #visible = () => document.visibilityState === 'visible' && this.#ask();

  constructor() {
    super();
    this.state = /** @type {any} */ (undefined);
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#visible);
    this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#visible);
    clearTimeout(this.#timer);
  }

  async #ask() {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'visible') {
      // When the portal itself does not answer, the shell says so.
      this.state = await this.ctx.api.get('/api/v1/exchange/state').catch(() => this.state);
    }
    clearTimeout(this.#timer);
    if (this.isConnected) {
      this.#timer = setTimeout(() => this.#ask(), this.state?.reachable === false ? AWAY : WELL);
    }
  }

  render() {
    const { state, ctx } = this;
    return !state || state.reachable ? nothing : html`
      <div class="wn-notice erp-away wn-no-print" data-tone="warn" role="status"><wn-icon name="unplug"></wn-icon><div>
        <strong>${this.t('away.title')}</strong>
        ${state.asOf ? this.t('away.as-of', { time: ctx.fmt.dateTime(state.asOf) }) : this.t('away.never')}
        ${ctx.can('orders.create') ? this.t('away.orders') : nothing}</div></div>`;
  }
}
