// @ts-check
import '@webnav/sdk';
import { boot } from '../sdk/boot.js';
import { registry } from '../sdk/registry.js';
import { startRouter } from '../sdk/router.js';
import './app.js';
import { loadBrand } from './brand.js';
import { listenToServer } from './live.js';
import { startPalette } from './palette.js';
import './sign-in.js';

document.documentElement.lang = boot.lang;
registry.take(boot.registry);

if (boot.user) {
  startRouter();
  startPalette();
  listenToServer();
}
document.body.replaceChildren(document.createElement(boot.user ? 'wn-app' : 'wn-sign-in'));
loadBrand();
