// @ts-check
import { bus } from '../sdk/bus.js';
import { t } from '../sdk/i18n.js';
import { mountView } from '../sdk/mount.js';
import { registry } from '../sdk/registry.js';
import { match, nav, place } from '../sdk/router.js';
import { toast } from '../sdk/toast.js';
import { brand } from './brand.js';
import { failure, notFound } from './failure.js';
import './home.js';
import './settings.js';

const SLOW = 120;

/** Shows the page of the address: the shell's own, a module's, or what is wrong. */
class Outlet extends HTMLElement {
  /** @type {import('../sdk/mount.js').Mounted|undefined} */
  #mounted;
  /** Which view is shown; the same one only gets other parameters. */
  #shown = '';
  #turn = 0;
  /** The connection is away, or was when a page did not arrive. */
  #away = false;

  connectedCallback() {
    this.className = 'page-host';
    bus.on('route', ({ same }) => this.#go(same));
    bus.on('lang', () => this.#go(true));
    bus.on('registry', () => this.#registryChanged());
    bus.on('connection', here => this.#connection(here));
    addEventListener('unhandledrejection', event => {
      if (event.reason?.name === 'ApiError') {
        event.preventDefault();
        toast(event.reason);
      }
    });
    this.#go(true);
  }

  /** A page whose files did not arrive comes by itself once they can; nothing was typed into it. @param {boolean} here */
  #connection(here) {
    if (here && this.#away && this.#shown === 'failure') {
      location.reload();
    }
    this.#away = !here;
  }

  /** A page that is gone or renewed must not stay on the screen. */
  #registryChanged() {
    const { path } = place();
    const found = match(path);
    if (found ? keyOf(found) !== this.#shown : this.#shown.startsWith('module:')) {
      if (!found) {
        toast(t('shell.page-gone'), { tone: 'warn', timeout: 9000 });
        nav('/', { replace: true, force: true });
      } else {
        this.#go(true);
      }
    }
  }

  /** @param {boolean} again */
  async #go(again) {
    const turn = ++this.#turn;
    const { path, query } = place();
    const found = match(path);
    const key = found ? keyOf(found) : `shell:${path.split('/')[1]}`;
    const spot = { path, query, params: found?.params ?? {} };
    if (key === this.#shown && !again && this.#mounted) {
      this.#mounted.update(spot);
      scrollTo(0, 0);
      return;
    }
    const line = setTimeout(() => loadLine(true), SLOW);
    try {
      if (found && typeof found.route.view === 'string') {
        await found.route.module.code(); // meanwhile the old page stays
      }
      if (turn === this.#turn) {
        await this.#show(turn, key, host => (found
          ? mountView(host, found.route.module, 'pages', found.route.view, spot)
          : ownPage(host, path)));
      }
    } catch (cause) {
      console.error(`Page ${path}`, cause);
      if (turn === this.#turn) {
        await this.#show(turn, 'failure', host => failure(host, cause));
      }
    } finally {
      clearTimeout(line);
      if (turn === this.#turn) {
        loadLine(false);
      }
    }
  }

  /**
   * Puts a new page in the place of the old one.
   *
   * @param {number} turn @param {string} key
   * @param {(host: HTMLElement) => import('../sdk/mount.js').Mounted | Promise<import('../sdk/mount.js').Mounted>} mount
   */
  async #show(turn, key, mount) {
    const first = this.#shown === '';
    this.#mounted?.unmount();
    this.#mounted = undefined;
    this.#shown = key;
    const host = document.createElement('div');
    this.replaceChildren(host);
    document.title = `${titleOf(key)} · ${brand.name}`;
    scrollTo(0, 0);
    const mounted = await mount(host);
    if (turn !== this.#turn) {
      mounted.unmount();
      return;
    }
    this.#mounted = mounted;
    if (!first && !host.contains(document.activeElement)) {
      // Screen readers go on from the new page, not from the link that is gone.
      /** @type {HTMLElement|null} */ (this.closest('main'))?.focus({ preventScroll: true });
    }
  }
}

/** Until the page sets its own: the entry of the menu that leads to it. @param {string} key */
function titleOf(key) {
  const { path } = place();
  const entry = registry.menu.find(({ route }) => route === path);
  const own = { 'shell:': 'page.home', 'shell:settings': 'page.settings', failure: 'failure.title' }[key];
  return own ? t(own) : entry ? entry.module.t(entry.label) : t(key.startsWith('shell:') ? 'not-found.title' : 'page.other');
}

/** @param {import('../sdk/router.js').Match} found */
const keyOf = ({ route }) => `module:${route.module.name}:${route.module.rev}:${route.path}:${JSON.stringify(route.view)}`;

/** @param {HTMLElement} host @param {string} path @returns {import('../sdk/mount.js').Mounted} */
function ownPage(host, path) {
  const tag = { '': 'wn-home', settings: 'wn-settings' }[path.split('/')[1] ?? ''];
  if (!tag || (path.split('/')[1] === '' && path !== '/')) {
    return notFound(host);
  }
  const element = document.createElement(tag);
  host.append(element);
  return {
    element,
    update: () => /** @type {any} */ (element).requestUpdate(),
    unmount: () => element.remove()
  };
}

/** @param {boolean} on */
function loadLine(on) {
  document.querySelector('.load-line')?.remove();
  if (on) {
    const line = document.createElement('div');
    line.className = 'load-line';
    line.setAttribute('role', 'progressbar');
    line.setAttribute('aria-label', t('status.loading'));
    document.body.append(line);
  }
}

customElements.define('wn-outlet', Outlet);
