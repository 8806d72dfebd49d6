// @ts-check
import { AskWhy } from './ask-widget.js';
import { WhyPrice } from './why-page.js';

export const pages = { WhyPrice };
export const widgets = { AskWhy };
