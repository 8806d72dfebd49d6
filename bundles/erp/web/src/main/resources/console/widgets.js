// @ts-check
import { html } from 'lit';
import { View } from '@webnav/sdk';

/** States of transfers that go on by themselves, and of those that wait for a person. */
export const WAITING = 'queued,sending,unknown';
export const UNDECIDED = 'conflict,differs,refused';

/** @param {any} ctx @param {string} state @returns {Promise<number>} */
export const countOf = async (ctx, state) => (await ctx.api.get('/api/v1/exchange/transfers', { query: { state, size: 1 } })).total;

/** @param {any} ctx @param {any} state @param {string} [href] */
export function connectionTile(ctx, state, href = '') {
  const here = state?.reachable;
  return html`<wn-kpi icon=${here === false ? 'unplug' : 'plug'} label=${ctx.t('tile.connection')} href=${href} ?loading=${!state} tone=${here === false ? 'bad' : 'ok'}
    value=${state ? ctx.t(here ? 'health.up' : 'health.down') : ''} sub=${state?.asOf ? ctx.t('tile.as-of', { time: ctx.fmt.dateTime(state.asOf) }) : ''}></wn-kpi>`;
}

/** @param {any} ctx @param {number|undefined} waiting @param {number|undefined} undecided @param {string} [href] */
export function waitingTile(ctx, waiting, undecided, href = '') {
  return html`<wn-kpi icon="send" label=${ctx.t('tile.waiting')} href=${href} ?loading=${waiting === undefined} tone=${undecided ? 'bad' : ''}
    value=${ctx.fmt.number((waiting ?? 0) + (undecided ?? 0))} sub=${undecided ? ctx.t('tile.undecided-count', { count: undecided }) : ctx.t('tile.none-undecided')}></wn-kpi>`;
}

/** Whether the ERP is there. */
export class ErpConnection extends View {
  static properties = { state: { state: true } };

  constructor() {
    super();
    this.state = /** @type {any} */ (undefined);
  }

  async connectedCallback() {
    super.connectedCallback();
    this.state = await this.ctx.api.get('/api/v1/exchange/state');
  }

  render() {
    return connectionTile(this.ctx, this.state, '/exchange');
  }
}

/** Orders that are not in the ERP yet. */
export class OrdersWaiting extends View {
  static properties = { waiting: { state: true }, undecided: { state: true } };

  constructor() {
    super();
    this.waiting = /** @type {number|undefined} */ (undefined);
    this.undecided = /** @type {number|undefined} */ (undefined);
  }

  async connectedCallback() {
    super.connectedCallback();
    [this.waiting, this.undecided] = await Promise.all([countOf(this.ctx, WAITING), countOf(this.ctx, UNDECIDED)]);
  }

  render() {
    return waitingTile(this.ctx, this.waiting, this.undecided, '/exchange');
  }
}
