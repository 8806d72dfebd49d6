// @ts-check
import { boot } from './boot.js';
import { bus } from './bus.js';
import { hasText, t } from './i18n.js';
import { errorText } from './registry.js';

/**
 * @typedef {{field?: string, path?: string, code?: string, message?: string, parameters?: Record<string, string>}} Violation
 * @typedef {object} RequestOptions
 * @property {Record<string, any>} [query]        undefined, null and '' are left out, lists repeat
 * @property {any} [body]                         JSON, or FormData, Blob and text as they are
 * @property {Record<string, string>} [headers]
 * @property {string} [ifMatch]                   ETag of the state that the change starts from
 * @property {boolean|string} [idempotent]        true makes a key; text is a key of your own, kept for a repeat
 * @property {AbortSignal} [signal]
 * @property {'json'|'text'|'blob'|'response'} [as]
 * @property {boolean} [quiet]                    no waiting for a lost connection: fail at once
 */

/** What the server or the network refused, with words for the user. */
export class ApiError extends Error {
  /**
   * @param {number} status  0 when nothing answered
   * @param {any} problem    body of the answer (RFC 9457) or an empty object
   * @param {number} [retryAfter]
   */
  constructor(status, problem, retryAfter = 0) {
    super(friendly(status, problem));
    this.name = 'ApiError';
    this.status = status;
    /** @type {string} stable code such as "orders.credit-exceeded", or '' */
    this.code = problem.code ?? '';
    this.problem = problem;
    /** @type {Violation[]} */
    this.violations = problem.violations ?? [];
    /** Seconds that the server asks to wait, 0 when it does not say. */
    this.retryAfter = retryAfter;
  }
}

/** @param {number} status @param {any} problem */
function friendly(status, problem) {
  const own = problem.code && errorText(problem.code, problem);
  if (own) {
    return own;
  }
  if (problem.detail || problem.title) {
    return problem.detail || problem.title;
  }
  const key = `error.${status}`;
  return hasText(key) ? t(key) : t(status >= 500 ? 'error.server' : status === 0 ? 'error.offline' : 'error.request', { status });
}

const UNREADABLE = 502;
const SAFE = new Set(['GET', 'HEAD']);

/** @type {Promise<any>|undefined} */
let me;

/** Who is signed in, as the server sees it now; asked for once. @returns {Promise<any>} */
export function whoAmI() {
  me ??= send('GET', '/api/v1/me', { quiet: true }).then(answer => answer.data).catch(problem => {
    me = undefined;
    throw problem;
  });
  return me;
}

/** After signing in anew the old token is worth nothing. */
export function forgetMe() {
  me = undefined;
  boot.csrfToken = undefined;
}

/** What a change must repeat to show that it comes from this page. */
async function csrfToken() {
  return boot.csrfToken ?? (await whoAmI().catch(() => null))?.csrfToken;
}

/** @param {string} path @param {Record<string, any>} [query] */
function address(path, query) {
  const url = new URL(path, location.origin);
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') {
        url.searchParams.append(name, String(one));
      }
    }
  }
  return url.href;
}

/** @param {string} method @param {RequestOptions} options */
async function headersOf(method, options) {
  const headers = new Headers({ Accept: 'application/json, application/problem+json', ...options.headers });
  if (options.as === 'blob' || options.as === 'text' || options.as === 'response') {
    headers.set('Accept', options.headers?.Accept ?? '*/*');
  }
  if (options.ifMatch) {
    headers.set('If-Match', options.ifMatch);
  }
  if (options.idempotent) {
    headers.set('Idempotency-Key', options.idempotent === true ? crypto.randomUUID() : options.idempotent);
  }
  if (!SAFE.has(method) && !headers.has('X-CSRF-Token')) {
    const token = boot.user && (await csrfToken());
    if (token) {
      headers.set('X-CSRF-Token', token);
    }
  }
  return headers;
}

/** @param {any} body @param {Headers} headers */
function encode(body, headers) {
  if (body === undefined || body instanceof FormData || body instanceof Blob || typeof body === 'string') {
    return body;
  }
  headers.set('Content-Type', 'application/json');
  return JSON.stringify(body);
}

const pause = (/** @type {number} */ ms) => new Promise(done => setTimeout(done, ms));
const ATTEMPTS = 6;

/**
 * Repeats what may be repeated while the connection is away: reading, and changes that carry an idempotency key.
 *
 * @param {string} url @param {RequestInit} init @param {boolean} repeatable @param {AbortSignal} [signal]
 */
async function overTheNetwork(url, init, repeatable, signal) {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await fetch(url, init);
      bus.emit('connection', true);
      return answer;
    } catch (cause) {
      if (signal?.aborted) {
        throw cause;
      }
      bus.emit('connection', false);
      if (!repeatable || attempt === ATTEMPTS) {
        throw new ApiError(0, {});
      }
      await pause(Math.min(8000, 400 * 2 ** attempt));
    }
  }
}

/**
 * @param {string} method @param {string} path @param {RequestOptions} [options]
 * @returns {Promise<{data: any, etag: string|null, status: number, headers: Headers}>}
 */
async function send(method, path, options = {}) {
  const headers = await headersOf(method, options);
  const body = encode(options.body, headers);
  const repeatable = !options.quiet && (SAFE.has(method) || headers.has('Idempotency-Key'));
  const init = { method, headers, body, signal: options.signal, credentials: /** @type {const} */ ('same-origin') };
  const answer = await overTheNetwork(address(path, options.query), init, repeatable, options.signal);
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 401 && !path.startsWith('/api/v1/session')) {
      bus.emit('session', 'lost');
    }
    throw new ApiError(answer.status, problem, Number(answer.headers.get('Retry-After')) || 0);
  }
  return { data: await content(answer, options.as), etag: answer.headers.get('ETag'), status: answer.status, headers: answer.headers };
}

/** @param {Response} answer @param {RequestOptions['as']} as */
async function content(answer, as) {
  if (as === 'response') {
    return answer;
  }
  if (as === 'blob') {
    return answer.blob();
  }
  const text = await answer.text();
  return as === 'text' || text === '' || !answer.headers.get('Content-Type')?.includes('json')
    ? text || null
    : read(text);
}

/** What was cut off on its way is the server's failure, in words for the user. @param {string} text */
function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(UNREADABLE, {});
  }
}

/** @param {string} method */
const bodyless = method => async (/** @type {string} */ path, /** @type {RequestOptions} */ options = {}) =>
  (await send(method, path, options)).data;

/** @param {string} method */
const withBody = method =>
  async (/** @type {string} */ path, /** @type {any} */ body, /** @type {RequestOptions} */ options = {}) =>
    (await send(method, path, { ...options, body })).data;

/** The REST interface of this installation: paths start with `/api/v1/`. */
export const api = {
  /** With ETag, status and headers beside the data. */
  request: send,
  get: bodyless('GET'),
  delete: bodyless('DELETE'),
  post: withBody('POST'),
  put: withBody('PUT'),
  patch: withBody('PATCH'),
  /** Saves what a resource answers as a file. @param {string} path @param {string} [fileName] @param {RequestOptions} [options] */
  async download(path, fileName, options = {}) {
    const { data, headers } = await send('GET', path, { ...options, as: 'blob' });
    const named = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(headers.get('Content-Disposition') ?? '');
    saveFile(data, fileName ?? (named ? decodeURIComponent(named[1]) : 'download'));
  },
  /** A key for a change which a person may send again after an error. */
  newKey: () => crypto.randomUUID()
};

/** @param {Blob} blob @param {string} name */
export function saveFile(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
