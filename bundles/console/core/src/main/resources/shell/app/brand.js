// @ts-check
import { bus } from '../sdk/bus.js';
import { contextFor } from '../sdk/context.js';
import { registry } from '../sdk/registry.js';

/** The owner's name, mark and colour; ours until a module brings others. */
export const brand = { name: 'WebNav', logo: '' };

/** Relative luminance by WCAG. @param {string} hex */
function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map(at => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The owner's colour is taken where white words on it, and it on white, can be read (4.5:1). @param {string} colour */
function wear(colour) {
  const readable = /^#[0-9a-f]{6}$/i.test(colour) && 1.05 / (luminance(colour) + 0.05) >= 4.5;
  const root = document.documentElement;
  const own = readable && root.dataset.theme !== 'dark';
  /** @type {[string, string][]} */
  const tokens = [
    ['--wn-brand', colour], ['--wn-link', colour], ['--wn-focus', colour],
    ['--wn-brand-strong', `color-mix(in srgb, ${colour} 82%, black)`],
    ['--wn-brand-soft', `color-mix(in srgb, ${colour} 9%, white)`]
  ];
  tokens.forEach(([name, value]) => (own ? root.style.setProperty(name, value) : root.style.removeProperty(name)));
}

export async function loadBrand() {
  const entry = registry.slots('brand')[0];
  if (!entry) {
    return;
  }
  try {
    const source = await entry.module.view('slots', entry.view);
    const { name, logo, colour } = await source.load(contextFor(entry.module));
    brand.name = name || brand.name;
    brand.logo = logo || '';
    document.documentElement.dataset.brand = brand.name;
    if (colour) {
      wear(colour);
      bus.on('theme', () => wear(colour));
    }
    bus.emit('brand');
  } catch (cause) {
    console.error('Brand', cause);
  }
}
