// @ts-check
import { html, nothing } from 'lit';

/**
 * @typedef {{part: string, service?: string, from: string[], failure?: string}} Wait
 * @typedef {{name: string, version: string, state: string, migration?: string}} Bundle
 * @typedef {{name: string, title: string, version: string, kind: string, state: string, stays: boolean, neededBy: string[], bundles: Bundle[], waits: Wait[], problem?: string}} Feature
 */

const TONES = { running: 'ok', waiting: 'warn', failed: 'bad', stopped: 'neutral', stopping: 'info', starting: 'info' };

/** @param {Feature} feature */
export const toneOf = feature => /** @type {Record<string, string>} */ (TONES)[feature.state];

/** In the user's language for features that we know, else as the feature calls itself. @param {any} ctx @param {{name: string, title?: string}} feature @returns {string} */
export function titleOf(ctx, { name, title }) {
  const key = `feature.${name}`;
  const own = ctx.t(key);
  return own === key ? title ?? name : own;
}

/** What the parts of a feature wait for, each service once. @param {any} ctx @param {Feature} feature */
export function waitLines(ctx, feature) {
  const lines = new Set(feature.waits.filter(one => one.service).map(one => (one.from.length > 0
    ? ctx.t('waits.from', { part: one.part, service: one.service, from: ctx.fmt.list(one.from.map(name => titleOf(ctx, { name }))) })
    : ctx.t('waits', { part: one.part, service: one.service }))));
  return lines.size === 0 || ['starting', 'stopping'].includes(feature.state) ? nothing : html`
    <details class="inst-note"><summary>${ctx.t('waits.count', { count: lines.size })}</summary>
      <ul class="inst-waits">${[...lines].map(line => html`<li>${line}</li>`)}</ul></details>`;
}

/** @param {any} ctx @param {Feature} feature */
export function bundleList(ctx, feature) {
  return html`
    <details><summary>${ctx.t('bundles.count', { count: feature.bundles.length })}</summary>
      <ul class="inst-bundles">${feature.bundles.map(one => html`<li><span>${one.name}</span><span>${one.version}</span>
        <span class="wn-soft">${ctx.t(`bundle.${one.state}`)}${one.migration ? html` · ${ctx.t(`migration.${one.migration}`)}` : nothing}</span></li>`)}</ul></details>`;
}
