// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { bundleList, titleOf, toneOf, waitLines } from './feature.js';
import { previewText } from './preview.js';

/** @typedef {import('./feature.js').Feature} Feature */

const CALM_MILLIS = 10_000;
const CHANGING_MILLIS = 700;
const KINDS = ['capability', 'connector', 'base', 'library'];

/** Features of this installation with their bundles; the integrator stops and starts capabilities. */
class InstallationPage extends View {
  static properties = { features: { state: true }, failure: { state: true }, busy: { state: true } };

  static styles = css`
    .inst-list, .inst-bundles, .inst-waits { list-style: none; margin: 0; padding: 0; }
    .inst-feature { display: grid; grid-template-columns: minmax(0, 1fr) auto 96px; gap: 2px var(--wn-space-3); align-items: center; padding: var(--wn-space-3) 0; border-block-end: 1px solid var(--wn-line); }
    .inst-feature:first-child { padding-block-start: 0; }
    .inst-feature:last-child { border-block-end: 0; padding-block-end: 0; }
    .inst-feature > :is(.inst-note, details) { grid-column: 1 / -1; }
    .inst-name h3 { margin: 0; font-size: var(--wn-text-m); font-weight: 600; }
    .inst-name, .inst-note, .inst-bundles { overflow-wrap: anywhere; min-width: 0; }
    .inst-name span, .inst-note, .inst-feature details { font-size: var(--wn-text-s); }
    .inst-action { text-align: end; }
    .inst-feature summary, .inst-quiet > summary { cursor: pointer; color: var(--wn-text-soft); width: fit-content; }
    .inst-quiet > summary { font-weight: 600; }
    .inst-quiet[open] > summary { margin-block-end: var(--wn-space-4); }
    .inst-bundles, .inst-waits { margin: var(--wn-space-2) 0 var(--wn-space-1); padding: var(--wn-space-2) var(--wn-space-3); background: var(--wn-sunken); border-radius: var(--wn-radius-m); }
    .inst-bundles > li { display: grid; grid-template-columns: minmax(0, 2fr) 80px minmax(0, 2fr); gap: 2px var(--wn-space-3); padding: 4px 0; }
    .inst-waits > li { padding: 4px 0; }
    .inst-preview { margin: var(--wn-space-2) 0; padding-inline-start: var(--wn-space-5); color: var(--wn-text); }
    @media (max-width: 640px) {
      .inst-feature { grid-template-columns: minmax(0, 1fr) auto; }
      .inst-action { grid-column: 1 / -1; text-align: start; margin-block: 4px; }
      .inst-action:empty { display: none; }
      .inst-bundles > li { grid-template-columns: minmax(0, 1fr) auto; }
      .inst-bundles > li > :last-child { grid-column: 1 / -1; }
    }`;

  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;
  /** @type {(() => void)|undefined} */
  #off;

  constructor() {
    super();
    this.features = /** @type {Feature[]|undefined} */ (undefined);
    this.failure = /** @type {any} */ (undefined);
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.installation'));
    this.#off = this.ctx.bus.on('registry', () => this.#load());
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off?.();
    clearTimeout(this.#timer);
  }

  get #changing() {
    return (this.features ?? []).some(one => ['starting', 'stopping'].includes(one.state));
  }

  async #load() {
    clearTimeout(this.#timer);
    try {
      if (!document.hidden) {
        this.features = await this.ctx.api.get('/api/v1/features');
        this.failure = undefined;
      }
    } catch (error) {
      this.failure = error;
    }
    clearTimeout(this.#timer);
    if (this.isConnected) {
      this.#timer = setTimeout(() => this.#load(), this.#changing ? CHANGING_MILLIS : CALM_MILLIS);
    }
  }

  /** Asks with all that will change; what was shown is what the server is told to expect. @param {Feature} feature @param {'stop'|'start'} action */
  async #change(feature, action) {
    const address = `/api/v1/features/${feature.name}`;
    this.busy = true;
    try {
      const preview = await this.ctx.api.get(`${address}/${action}-preview`);
      const title = titleOf(this.ctx, feature);
      const sure = await this.ctx.confirm({
        title: action === 'stop' ? this.t('stop.title', { title }) : this.t('start.title', { title }),
        text: previewText(this.ctx, preview, action),
        confirm: action === 'stop' ? this.t('stop') : this.t('start'),
        tone: action === 'stop' ? 'bad' : undefined
      });
      if (sure) {
        await this.ctx.api.post(`${address}/${action}`, { features: preview.features.map((/** @type {any} */ one) => one.name) });
        await this.#load();
      }
    } catch (error) {
      this.ctx.toast(error);
    }
    this.busy = false;
  }

  /** @param {Feature} feature */
  #action(feature) {
    if (feature.stays || !this.ctx.can('installation.control') || ['starting', 'stopping'].includes(feature.state)) {
      return nothing;
    }
    const title = titleOf(this.ctx, feature);
    const off = this.busy || this.#changing;
    return ['stopped', 'failed'].includes(feature.state)
      ? html`<button class="wn-button" data-size="s" ?disabled=${off} aria-label=${this.t('start.of', { title })} @click=${() => this.#change(feature, 'start')}>${this.t('start')}</button>`
      : html`<button class="wn-button" data-size="s" ?disabled=${off} aria-label=${this.t('stop.of', { title })} @click=${() => this.#change(feature, 'stop')}>${this.t('stop')}</button>`;
  }

  /** @param {Feature} feature */
  #row(feature) {
    return html`
      <li class="inst-feature" data-feature=${feature.name}>
        <div class="inst-name"><h3>${titleOf(this.ctx, feature)}</h3><span class="wn-soft">${feature.name} ${feature.version}</span></div>
        <span class="wn-badge" data-tone=${toneOf(feature)}>${this.t(`state.${feature.state}`)}</span>
        <div class="inst-action">${this.#action(feature)}</div>
        ${feature.problem ? html`<p class="inst-note wn-notice" data-tone="bad">${feature.problem}</p>` : nothing}
        ${waitLines(this.ctx, feature)}
        ${bundleList(this.ctx, feature)}
      </li>`;
  }

  /** @param {string} kind */
  #section(kind) {
    const some = (this.features ?? []).filter(one => one.kind === kind);
    const rows = html`<ul class="inst-list">${some.map(one => this.#row(one))}</ul>`;
    if (some.length === 0) {
      return nothing;
    }
    return kind === 'capability' || kind === 'connector'
      ? html`<section class="wn-card"><h2 class="wn-card-title">${this.t(`kind.${kind}`)}</h2>${rows}</section>`
      : html`<details class="wn-card inst-quiet"><summary>${this.t(`kind.${kind}`)} <span class="wn-soft">· ${this.t('features.count', { count: some.length })}</span></summary>${rows}</details>`;
  }

  render() {
    const stoppable = (this.features ?? []).filter(one => !one.stays);
    const running = stoppable.filter(one => ['running', 'waiting'].includes(one.state)).length;
    return html`
      <wn-page-header heading=${this.t('menu.installation')} sub=${this.features ? this.t('running.of', { running, all: stoppable.length }) : ''}></wn-page-header>
      <div class="wn-stack" aria-live="polite" aria-busy=${!this.features}>
        ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert"><span>${this.failure.message}</span>
          <button class="wn-button" data-size="s" @click=${() => this.#load()}>${this.t('action.retry')}</button></div>` : nothing}
        ${this.features || this.failure ? nothing : html`<div class="wn-card"><div class="wn-skeleton" data-size="card"></div></div>`}
        ${KINDS.map(kind => this.#section(kind))}
      </div>`;
  }
}

export const pages = { InstallationPage };
