// @ts-check
import { boot } from '../boot.js';

const SVG = 'http://www.w3.org/2000/svg';

/** `<wn-icon name="truck">`: a Lucide icon in the colour of the text; `label` names it where it stands alone. */
class Icon extends HTMLElement {
  static observedAttributes = ['name', 'label'];

  connectedCallback() {
    this.#draw();
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.#draw();
    }
  }

  #draw() {
    const label = this.getAttribute('label');
    const svg = document.createElementNS(SVG, 'svg');
    if (label) {
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', label);
    } else {
      svg.setAttribute('aria-hidden', 'true');
    }
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `${boot.packsBase}icons.svg#${this.getAttribute('name') ?? 'circle'}`);
    svg.append(use);
    this.replaceChildren(svg);
  }
}

customElements.define('wn-icon', Icon);
