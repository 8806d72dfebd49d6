// @ts-check
import { html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { send } from './import-stream.js';
import { faultText } from './office.js';
import { officeStyles } from './styles.js';

const FILES = '/api/v1/item-files';
const FORMATS = ['csv', 'xlsx', 'ndjson'];
const COUNTS = ['created', 'changed', 'unchanged', 'refused'];

/** Items in bulk: out into a file, and back after a trial has shown what would come of it. */
export class ItemFilesPage extends View {
  static properties = { file: { state: true }, report: { state: true }, progress: { state: true }, written: { state: true }, failure: { state: true }, busy: { state: true }, over: { state: true } };

  static styles = officeStyles;

  /** @type {AbortController|undefined} */
  #abort;

  constructor() {
    super();
    this.file = /** @type {File|undefined} */ (undefined);
    this.report = /** @type {any} */ (undefined);
    this.progress = /** @type {any} */ (undefined);
    this.written = false;
    this.failure = '';
    this.busy = '';
    this.over = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.item-files'));
  }

  /** @param {string} format */
  async #export(format) {
    this.busy = 'export';
    try {
      await this.ctx.api.download(FILES, undefined, { query: { format } });
    } catch (error) {
      this.ctx.toast(/** @type {any} */ (error).message, { tone: 'bad' });
    }
    this.busy = '';
  }

  get #format() {
    return FORMATS.find(one => this.file?.name.toLowerCase().endsWith(`.${one}`)) ?? '';
  }

  /** @param {File|undefined} file */
  #choose(file) {
    this.#abort?.abort();
    this.file = file;
    this.report = undefined;
    this.written = false;
    this.failure = file && !this.#format ? this.t('files.format') : '';
    if (file && this.#format) {
      this.#send(true);
    }
  }

  /** @param {boolean} trial */
  async #send(trial) {
    const abort = this.#abort = new AbortController();
    this.busy = trial ? 'trial' : 'import';
    this.progress = undefined;
    this.failure = '';
    try {
      const report = await send(this.ctx.api, { file: /** @type {File} */ (this.file), format: this.#format, trial, signal: abort.signal, told: soFar => { this.progress = soFar; } });
      this.report = report;
      this.written = !trial;
    } catch (error) {
      if (abort.signal.aborted) {
        return;
      }
      this.report = undefined;
      this.failure = faultText(this.ctx, /** @type {any} */ (error));
    }
    this.busy = '';
  }

  /** The faults as a file to work through. */
  #saveFaults() {
    const quoted = (/** @type {any} */ text) => `"${String(text).replace(/"/g, '""')}"`;
    const lines = [['line', 'field', 'code', 'message'], ...this.report.faults.map((/** @type {any} */ one) => [one.line, one.field, one.code, faultText(this.ctx, one)])];
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff', lines.map(line => line.map(quoted).join(',')).join('\r\n')], { type: 'text/csv' }));
    link.download = 'import-faults.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.item-files')} sub=${this.t('files.sub')}></wn-page-header>
      <div class="wn-stack">
        <section class="wn-card wn-stack"><h2 class="wn-card-title">${this.t('files.export')}</h2>
          <p class="wn-soft">${this.t('files.export-help')}</p>
          <div class="wn-row">${FORMATS.map(format => html`<button class="wn-button" ?disabled=${!!this.busy} @click=${() => this.#export(format)}>
            <wn-icon name=${format === 'xlsx' ? 'file-spreadsheet' : 'download'}></wn-icon>${format.toUpperCase()}</button>`)}
            ${this.busy === 'export' ? html`<span role="status">${this.t('files.exporting')}</span>` : nothing}</div>
        </section>
        <section class="wn-card wn-stack"><h2 class="wn-card-title">${this.t('files.import')}</h2>
          <p class="wn-soft">${this.t('files.import-help')}</p>
          <div class="office-drop" ?data-over=${this.over} @dragover=${(/** @type {Event} */ event) => { event.preventDefault(); this.over = true; }} @dragleave=${() => { this.over = false; }}
            @drop=${(/** @type {DragEvent} */ event) => { event.preventDefault(); this.over = false; this.#choose(event.dataTransfer?.files[0]); }}>
            <label class="wn-field"><span class="wn-label">${this.t('files.file')}</span>
              <input class="wn-input" type="file" accept=".csv,.xlsx,.ndjson" ?disabled=${this.busy === 'import'} @change=${(/** @type {any} */ event) => this.#choose(event.target.files[0])}></label>
          </div>
          ${this.busy === 'trial' || this.busy === 'import' ? this.#waiting() : nothing}
          ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert"><wn-icon name="circle-alert"></wn-icon><span>${this.failure}</span></div>` : nothing}
          ${this.report && !this.busy ? this.#shown() : nothing}
        </section>
      </div>`;
  }

  #waiting() {
    const { progress } = this;
    const text = this.t(this.busy === 'trial' ? 'files.trying' : 'files.writing', { count: progress?.lines ?? 0 });
    return html`<div class="wn-stack" role="status"><progress class="wn-progress" max="1" value=${progress?.part ?? nothing} aria-label=${text}></progress><span>${text}</span></div>`;
  }

  #shown() {
    const { report, written } = this;
    const ready = !written && report.created + report.changed > 0;
    return html`
      <div class="wn-notice" data-tone=${report.refused > 0 ? 'warn' : written ? 'ok' : 'info'} role="status">${this.t(written ? 'files.written' : 'files.trial', { count: report.lines })}</div>
      <dl class="office-counts">${COUNTS.map(name => html`<div><dt>${this.t(`files.count.${name}`)}</dt><dd>${this.ctx.fmt.number(report[name])}</dd></div>`)}</dl>
      ${report.faults.length > 0 ? this.#faults() : nothing}
      ${written ? nothing : html`<div class="wn-form-actions">
        ${ready && report.refused > 0 ? html`<span class="wn-soft">${this.t('files.without-refused')}</span>` : nothing}
        <button class="wn-button" data-variant="primary" ?disabled=${!ready} @click=${() => this.#send(false)}>${this.t('files.do')}</button></div>`}`;
  }

  #faults() {
    const { faults } = this.report;
    return html`
      <div class="office-report wn-scroll" role="region" tabindex="0" aria-label=${this.t('files.faults')}><table class="wn-plain-table">
        <caption class="wn-visually-hidden">${this.t('files.faults')}</caption>
        <thead><tr><th scope="col">${this.t('files.line')}</th><th scope="col">${this.t('files.field')}</th><th scope="col">${this.t('files.fault')}</th></tr></thead>
        <tbody>${faults.map((/** @type {any} */ one) => html`<tr><td>${this.ctx.fmt.number(one.line)}</td><td>${one.field || '–'}</td><td>${faultText(this.ctx, one)}</td></tr>`)}</tbody></table></div>
      <div><button class="wn-button" data-size="s" @click=${this.#saveFaults}><wn-icon name="download"></wn-icon>${this.t('files.save-faults')}</button></div>`;
  }
}
