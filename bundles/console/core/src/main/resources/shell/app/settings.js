// @ts-check
import { LitElement, html } from 'lit';
import { boot } from '../sdk/boot.js';
import { bus } from '../sdk/bus.js';
import { i18n, t } from '../sdk/i18n.js';
import { registry } from '../sdk/registry.js';
import { nav, place } from '../sdk/router.js';
import { languageChoice, themeChoice } from './choices.js';
import './host.js';

/** `/settings`: the shell's own choices and a tab for what each module lets the user set. */
class Settings extends LitElement {
  /** @type {(() => void)[]} */
  #off = [];

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#off = ['registry', 'lang', 'theme'].map(name => bus.on(name, () => this.requestUpdate()));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off.forEach(off => off());
  }

  render() {
    const others = registry.settings.map(entry => ({
      id: `${entry.module.name}.${typeof entry.view === 'string' ? entry.view : entry.label}`, label: entry.module.t(entry.label), entry
    }));
    const tabs = [{ id: 'general', label: t('settings.general') }, ...others];
    const wanted = place().path.split('/')[2] ?? 'general';
    const selected = tabs.some(tab => tab.id === wanted) ? wanted : 'general';
    const chosen = others.find(tab => tab.id === selected);
    return html`
      <wn-page-header heading=${t('page.settings')}></wn-page-header>
      ${tabs.length > 1 ? html`<wn-tabs label=${t('page.settings')} .tabs=${tabs} selected=${selected}
        @wn-change=${(/** @type {CustomEvent} */ event) => nav(`/settings/${event.detail.value}`, { replace: true })}></wn-tabs>` : ''}
      ${chosen
        ? html`<wn-view-host .entry=${chosen.entry} .lang=${i18n.lang} kind="settings"></wn-view-host>`
        : this.#general()}`;
  }

  #general() {
    return html`
      <div class="wn-card wn-form">
        <h2 class="wn-card-title">${t('settings.appearance')}</h2>
        <div class="wn-field"><span class="wn-label" id="set-lang">${t('user.language')}</span><div>${languageChoice('set-lang')}</div></div>
        <div class="wn-field"><span class="wn-label" id="set-theme">${t('user.theme')}</span><div>${themeChoice('set-theme')}</div></div>
        <hr>
        <h2 class="wn-card-title">${t('settings.account')}</h2>
        <dl class="wn-facts"><dt>${t('settings.name')}</dt><dd>${boot.user?.name}</dd></dl>
      </div>`;
  }
}

customElements.define('wn-settings', Settings);
