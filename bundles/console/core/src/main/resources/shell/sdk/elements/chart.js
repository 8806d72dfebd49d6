// @ts-check
import { LitElement, html, nothing } from 'lit';
import { bus } from '../bus.js';
import { t } from '../i18n.js';
import { theme } from '../theme.js';

const PALETTE = ['brand', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-6', 'chart-7', 'chart-8'];

/** @param {any} option what the page wants to see, in the colours and the font of the console */
function dressed(option) {
  const text = theme.token('text-soft');
  const line = theme.token('line');
  const axis = (/** @type {any} */ given) => given && {
    axisLine: { lineStyle: { color: theme.token('line-strong') } }, axisTick: { show: false },
    splitLine: { lineStyle: { color: line } }, ...given,
    axisLabel: { color: text, fontSize: 12, ...given.axisLabel }
  };
  const each = (/** @type {any} */ given) => (Array.isArray(given) ? given.map(axis) : axis(given));
  return {
    color: PALETTE.map(name => theme.token(name)),
    animationDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 350,
    grid: { left: 8, right: 12, top: option.legend ? 40 : 16, bottom: 8, containLabel: true },
    aria: { enabled: true },
    ...option,
    textStyle: { fontFamily: 'Inter, system-ui, sans-serif', color: text, ...option.textStyle },
    xAxis: each(option.xAxis),
    yAxis: each(option.yAxis),
    legend: option.legend && { top: 0, right: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 8, textStyle: { color: text }, ...option.legend },
    tooltip: option.tooltip && {
      backgroundColor: theme.token('surface'), borderColor: line, textStyle: { color: theme.token('text'), fontSize: 13 },
      confine: true, ...option.tooltip
    }
  };
}

/**
 * A chart with its figures behind it: `<wn-chart label .option=${echartsOption} .table=${{columns, rows}}>`.
 * Colours follow the theme. `table` holds texts: `columns: string[]`, `rows: string[][]`; a button switches to it.
 * `wn-select` tells the clicked part in `detail` (name, seriesName, dataIndex, value).
 */
class Chart extends LitElement {
  static properties = {
    label: {}, option: { attribute: false }, table: { attribute: false }, height: { type: Number },
    asTable: { state: true }, failed: { state: true }
  };

  /** @type {any} */
  #chart;
  #resize = new ResizeObserver(() => this.#chart?.resize());
  /** @type {() => void} */
  #off = () => undefined;

  constructor() {
    super();
    this.label = '';
    /** @type {any} */
    this.option = undefined;
    /** @type {{columns: string[], rows: string[][]}|undefined} */
    this.table = undefined;
    this.height = 280;
    this.asTable = false;
    this.failed = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#off = bus.on('theme', () => this.#draw());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
    this.#dispose();
  }

  #dispose() {
    this.#resize.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  updated() {
    if (this.asTable) {
      this.#dispose();
    } else {
      this.#draw();
    }
  }

  async #draw() {
    const place = /** @type {HTMLElement|null} */ (this.querySelector('.wn-chart-canvas'));
    if (!this.option || !place) {
      return;
    }
    place.style.height = `${this.height}px`;
    let charts;
    try {
      charts = await import('@webnav/charts');
    } catch {
      this.failed = true;
      this.asTable = true;
      return;
    }
    if (!place.isConnected) {
      return;
    }
    if (!this.#chart) {
      this.#chart = charts.init(place, null, { renderer: 'svg' });
      this.#chart.on('click', (/** @type {any} */ part) =>
        this.dispatchEvent(new CustomEvent('wn-select', { bubbles: true, detail: part })));
      this.#resize.observe(place);
    }
    this.#chart.setOption(dressed(this.option), true);
  }

  render() {
    return html`
      <figure class="wn-chart" aria-label=${this.label}>
        ${this.table && !this.failed
          ? html`<button type="button" class="wn-icon-button wn-chart-switch" aria-pressed=${this.asTable} title=${t('chart.table')}
              aria-label=${t('chart.table')} @click=${() => { this.asTable = !this.asTable; }}>
              <wn-icon name=${this.asTable ? 'chart-column' : 'table-2'}></wn-icon></button>`
          : nothing}
        ${this.asTable ? this.#figures() : html`<div class="wn-chart-canvas" role="img" aria-label=${this.label}></div>`}
      </figure>`;
  }

  #figures() {
    const { columns, rows } = this.table ?? { columns: [], rows: [] };
    return html`<div class="wn-scroll" tabindex="0" role="region" aria-label=${this.label}><table class="wn-plain-table">
      <thead><tr>${columns.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(row => html`<tr>${row.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody>
    </table></div>`;
  }
}

customElements.define('wn-chart', Chart);
