// @ts-check
import { OwnPassword } from './own-password.js';
import { UsersPage } from './users-page.js';

export const pages = { UsersPage };
export const settings = { OwnPassword };
