// @ts-check
import { boot } from './boot.js';
import { bus } from './bus.js';
import { registry } from './registry.js';

/**
 * Deep links over the history API. Paths here have no `/console` in front; the address bar has.
 *
 * @typedef {{path: string, query: Record<string, string>, hash: string}} Place
 * @typedef {{route: import('./registry.js').Route & {module: import('./registry.js').Module}, params: Record<string, string>}} Match
 */

/** @param {string} path @param {Record<string, any>} [query] @returns {string} address for href */
export function link(path, query) {
  const [bare, own] = path.split('?');
  const search = new URLSearchParams(own ?? '');
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') {
      search.set(name, String(value));
    }
  }
  const text = search.toString();
  return boot.base + (bare === '/' ? '/' : bare) + (text ? `?${text}` : '');
}

/** @returns {Place} */
export function place() {
  const bare = location.pathname.startsWith(boot.base) ? location.pathname.slice(boot.base.length) : '/';
  return {
    path: bare === '' ? '/' : bare.length > 1 ? bare.replace(/\/$/, '') : bare,
    query: Object.fromEntries(new URLSearchParams(location.search)),
    hash: location.hash.slice(1)
  };
}

/** @type {Set<() => boolean | Promise<boolean>>} */
const guards = new Set();

/** @param {() => boolean | Promise<boolean>} guard answers whether the page may be left */
export function addLeaveGuard(guard) {
  guards.add(guard);
  return () => guards.delete(guard);
}

async function mayLeave() {
  for (const guard of guards) {
    if (!(await guard())) {
      return false;
    }
  }
  return true;
}

/**
 * @param {string} path
 * @param {{query?: Record<string, any>, replace?: boolean, force?: boolean}} [options]
 */
export async function nav(path, options = {}) {
  const target = link(path, options.query);
  if (target === location.pathname + location.search) {
    bus.emit('route', { same: true });
    return;
  }
  if (!options.force && !(await mayLeave())) {
    return;
  }
  history[options.replace ? 'replaceState' : 'pushState']({}, '', target);
  bus.emit('route', { same: false });
}

/**
 * Changes the query of the page that is open, without mounting it anew; for filters that belong into the link.
 *
 * @param {Record<string, any>} query undefined, null and '' remove
 */
export function setQuery(query) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') {
      url.searchParams.delete(name);
    } else {
      url.searchParams.set(name, String(value));
    }
  }
  history.replaceState(history.state, '', url);
}

/** @param {string} pattern such as /orders/:id or /docs/* */
function compile(pattern) {
  /** @type {string[]} */
  const names = [];
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:(\w+)/g, (_, name) => {
    names.push(name);
    return '([^/]+)';
  }).replace(/\*$/, () => {
    names.push('rest');
    return '(.*)';
  });
  return { names, expression: new RegExp(`^${source}$`) };
}

/** Fixed paths win over those with parameters. @param {string} pattern */
const weight = pattern => pattern.split('/').reduce((sum, part) => sum + (part.startsWith(':') ? 1 : part === '*' ? 100 : 0), 0);

/** @param {string} path @returns {Match|null} */
export function match(path) {
  for (const route of [...registry.routes].sort((a, b) => weight(a.path) - weight(b.path))) {
    const { names, expression } = compile(route.path);
    const found = expression.exec(path);
    if (found) {
      return { route, params: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1])])) };
    }
  }
  return null;
}

/** Is the link one for this console, to be opened without a page jump? @param {MouseEvent} event */
function consoleLink(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null;
  }
  const anchor = /** @type {HTMLAnchorElement|undefined} */ (
    event.composedPath().find(node => node instanceof HTMLAnchorElement && node.href)
  );
  if (!anchor || anchor.target || anchor.hasAttribute('download') || anchor.origin !== location.origin) {
    return null;
  }
  return anchor.pathname === boot.base || anchor.pathname.startsWith(boot.base + '/') ? anchor : null;
}

let current = location.href;

export function startRouter() {
  document.addEventListener('click', event => {
    const anchor = consoleLink(event);
    if (anchor && !(anchor.hash && anchor.pathname === location.pathname && anchor.search === location.search)) {
      event.preventDefault();
      nav(anchor.pathname.slice(boot.base.length) + anchor.search || '/');
    }
  });
  addEventListener('popstate', async () => {
    if (guards.size > 0 && !(await mayLeave())) {
      history.pushState({}, '', current);
      return;
    }
    bus.emit('route', { same: false });
  });
  addEventListener('beforeunload', event => {
    if ([...guards].some(guard => guard.length === 0 && /** @type {any} */ (guard).dirty?.())) {
      event.preventDefault();
    }
  });
  bus.on('route', () => {
    current = location.href;
  });
}
