// @ts-check
import { html, nothing } from 'lit';

export const TONES = { queued: 'info', sending: 'info', unknown: 'warn', acknowledged: 'ok', refused: 'bad', conflict: 'bad', differs: 'bad' };
const OUTCOMES = { acknowledged: 'ok', found: 'ok', 'not-found': 'info', sending: 'info', unknown: 'warn', unreachable: 'warn', refused: 'bad', differs: 'bad' };
const EXACT = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' };

/** @param {any} ctx @param {string} name @param {string[]} values @returns {Record<string, string>} */
const words = (ctx, name, values) => Object.fromEntries(values.map(value => [value, ctx.t(`${name}.${value}`)]));

/** @param {any} ctx @param {string} state */
export const stateBadge = (ctx, state) => html`<span class="wn-badge" data-tone=${/** @type {any} */ (TONES)[state] ?? 'neutral'}>${words(ctx, 'state', Object.keys(TONES))[state] ?? state}</span>`;

/** Columns of the queue. @param {any} ctx @param {boolean} filtered */
export function transferColumns(ctx, filtered, /** @type {(row: any) => void} */ open) {
  const column = { sortable: false };
  return [
    { ...column, field: 'orderNumber', label: ctx.t('col.order'), primary: true,
      render: (/** @type {any} */ row) => html`<button class="wn-button erp-open" data-variant="link" @click=${() => open(row)}>${row.orderNumber}</button>` },
    { ...column, field: 'queued', label: ctx.t('col.queued'), format: 'datetime' },
    { ...column, field: 'reference', label: ctx.t('col.reference'), hidden: true },
    { ...column, field: 'state', label: ctx.t('col.state'), format: 'badge', tones: TONES, labels: words(ctx, 'state', Object.keys(TONES)), filter: filtered ? 'select' : undefined },
    { ...column, field: 'erpNumber', label: ctx.t('col.erp') },
    { ...column, field: 'attempts', label: ctx.t('col.attempts'), format: 'number' },
    { ...column, field: 'nextAttempt', label: ctx.t('col.next'), format: 'datetime' },
    { ...column, field: 'note', label: ctx.t('col.note') }
  ];
}

/** One transfer with everything that was tried. @param {any} ctx @param {any} transfer @param {any[]|undefined} attempts */
export function transferDetails(ctx, transfer, attempts) {
  const { fmt } = ctx;
  return html`
    <div class="wn-stack">
      <dl class="wn-facts">
        <dt>${ctx.t('col.state')}</dt><dd>${stateBadge(ctx, transfer.state)}</dd>
        ${transfer.erpNumber ? html`<dt>${ctx.t('col.erp')}</dt><dd>${transfer.erpNumber}</dd>` : nothing}
        <dt>${ctx.t('col.reference')}</dt><dd>${transfer.reference}</dd>
        <dt>${ctx.t('col.queued')}</dt><dd>${fmt.date(transfer.queued, EXACT)}</dd>
        ${transfer.nextAttempt ? html`<dt>${ctx.t('col.next')}</dt><dd>${fmt.date(transfer.nextAttempt, EXACT)}</dd>` : nothing}
        ${transfer.note ? html`<dt>${ctx.t('col.note')}</dt><dd>${transfer.note}</dd>` : nothing}
      </dl>
      ${ctx.can('orders.read') ? html`<p><a href=${ctx.link(`/orders/${transfer.order}`)}>${ctx.t('transfer.order')}</a></p>` : nothing}
      <h3 class="wn-card-title">${ctx.t('col.attempts')}</h3>
      ${attempts === undefined ? html`<span class="wn-skeleton" data-size="card"></span>`
        : attempts.length === 0 ? html`<p class="wn-soft">${ctx.t('attempts.none')}</p>`
          : html`<ol class="erp-attempts">${attempts.map(one => attempt(ctx, one))}</ol>`}
    </div>`;
}

/** @param {any} ctx @param {any} one */
function attempt(ctx, one) {
  const label = words(ctx, 'outcome', Object.keys(OUTCOMES))[one.outcome] ?? one.outcome;
  return html`<li>
    <div class="wn-row"><strong>${ctx.t('attempt', { number: one.number })}</strong>
      <span class="wn-badge" data-tone=${/** @type {any} */ (OUTCOMES)[one.outcome] ?? 'neutral'}>${label}</span>
      <span class="wn-soft">${ctx.fmt.date(one.at, EXACT)}${one.millis > 0 ? html` · ${ctx.t('millis', { count: one.millis })}` : nothing}</span></div>
    ${one.detail ? html`<p class="wn-soft erp-detail">${one.detail}</p>` : nothing}</li>`;
}
