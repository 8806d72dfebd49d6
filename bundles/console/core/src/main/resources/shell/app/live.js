// @ts-check
import { boot } from '../sdk/boot.js';
import { bus } from '../sdk/bus.js';
import { refreshRegistry } from '../sdk/registry.js';

/** @type {EventSource|undefined} */
let source;
let first = true;

async function refresh() {
  try {
    await refreshRegistry();
  } catch (cause) {
    console.warn('Registry', cause);
  }
}

function open() {
  if (source || document.hidden) {
    return;
  }
  source = new EventSource(`${boot.base}/events`);
  source.addEventListener('registry', event => {
    const { shell } = JSON.parse(/** @type {MessageEvent} */ (event).data);
    if (shell && shell !== boot.registry.shell) {
      bus.emit('shell', shell);
    }
    refresh();
  });
  source.addEventListener('open', () => {
    bus.emit('connection', true);
    if (!first) {
      refresh();
    }
    first = false;
  });
  source.addEventListener('error', () => {
    if (source?.readyState === EventSource.CLOSED) {
      close();
      setTimeout(open, 5000);
    }
  });
}

function close() {
  source?.close();
  source = undefined;
}

/**
 * Hears from the server when modules come and go. A hidden page lets its connection go, since a browser keeps only
 * six to one server, and asks anew when it is looked at again.
 */
export function listenToServer() {
  open();
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('offline', () => bus.emit('connection', false));
  addEventListener('online', () => bus.emit('connection', true));
}
