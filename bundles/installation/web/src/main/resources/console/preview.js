// @ts-check
import { html, nothing } from 'lit';
import { titleOf } from './feature.js';

/**
 * Tells before a change what else changes with it.
 *
 * @param {any} ctx
 * @param {{features: {name: string, title: string}[], lessened: {name: string, title: string}[], bundles: string[]}} preview
 * @param {'stop'|'start'} action
 */
export function previewText(ctx, preview, action) {
  const along = preview.features.slice(1);
  const stop = action === 'stop';
  return html`
    ${along.length > 0 ? html`<p>${stop ? ctx.t('stop.along') : ctx.t('start.along')}</p>${list(ctx, along)}` : nothing}
    ${preview.lessened.length > 0 ? html`<p>${stop ? ctx.t('stop.lessened') : ctx.t('start.lessened')}</p>${list(ctx, preview.lessened)}` : nothing}
    <p>${stop ? ctx.t('stop.text', { count: preview.bundles.length }) : ctx.t('start.text', { count: preview.bundles.length })}</p>`;
}

/** @param {any} ctx @param {{name: string, title: string}[]} features */
const list = (ctx, features) => html`<ul class="inst-preview">${features.map(one => html`<li>${titleOf(ctx, one)}</li>`)}</ul>`;
