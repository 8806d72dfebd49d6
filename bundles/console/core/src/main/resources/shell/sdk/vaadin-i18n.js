// @ts-check
import { localeOf } from './i18n.js';
import { formats } from './fmt.js';

/** @param {string} lang */
function calendarWords(lang) {
  const locale = localeOf(lang);
  /** @param {Intl.DateTimeFormatOptions} options @param {(i: number) => Date} at @param {number} length */
  const names = (options, at, length) =>
    Array.from({ length }, (_, i) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at(i)));
  const monthAt = (/** @type {number} */ i) => new Date(Date.UTC(2024, i, 1));
  const dayAt = (/** @type {number} */ i) => new Date(Date.UTC(2024, 8, 1 + i));
  return {
    monthNames: names({ month: 'long' }, monthAt, 12),
    weekdays: names({ weekday: 'long' }, dayAt, 7),
    weekdaysShort: names({ weekday: 'short' }, dayAt, 7),
    firstDayOfWeek: 1
  };
}

/** @param {string} lang */
function dates(lang) {
  const fmt = formats(lang);
  const order = new Intl.DateTimeFormat(fmt.locale).formatToParts(new Date(2024, 10, 22))
    .map(part => part.type).filter(type => type === 'day' || type === 'month' || type === 'year');
  const pad = (/** @type {number} */ n, length = 2) => String(n).padStart(length, '0');
  return {
    /** @param {{year: number, month: number, day: number}} date */
    formatDate: date => fmt.date(`${pad(date.year, 4)}-${pad(date.month + 1)}-${pad(date.day)}`),
    /** @param {string} text */
    parseDate: text => {
      const iso = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text.trim());
      const numbers = iso ? [iso[1], iso[2], iso[3]] : text.match(/\d+/g) ?? [];
      const roles = iso ? ['year', 'month', 'day'] : order;
      /** @type {Record<string, number>} */
      const found = { year: new Date().getFullYear(), month: new Date().getMonth() + 1, day: NaN };
      roles.filter(role => numbers.length > 2 || role !== 'year').forEach((role, i) => {
        if (numbers[i] !== undefined) {
          found[role] = Number(numbers[i]);
        }
      });
      if (Number.isNaN(found.day)) {
        return undefined;
      }
      const year = found.year < 100 ? 2000 + found.year : found.year;
      return { year, month: found.month - 1, day: found.day };
    }
  };
}

/** @type {Record<string, any>} */
const WORDS = {
  en: {
    date: { today: 'Today', cancel: 'Cancel', clear: 'Clear', calendar: 'Calendar', week: 'Week' },
    combo: { clear: 'Clear', cleared: 'Selection cleared', focused: 'focused. Press Backspace to remove', selected: 'added to selection', deselected: 'removed from selection', total: '{count} items selected' },
    upload: { drop: 'Drop file here', drops: 'Drop files here', one: 'Choose file…', many: 'Choose files…', big: 'The file is too large', type: 'This type of file cannot be used', too: 'Too many files', start: 'Start', retry: 'Try again', remove: 'Remove', stalled: 'Stalled', connecting: 'Connecting…', server: 'The upload failed on the server', unreachable: 'The upload failed, please try again later', forbidden: 'The upload is not permitted', size: 'the file is too large', left: 'left: ', unknown: 'remaining time unknown' },
    more: 'More options', show: 'Show password'
  },
  lv: {
    date: { today: 'Šodien', cancel: 'Atcelt', clear: 'Notīrīt', calendar: 'Kalendārs', week: 'Nedēļa' },
    combo: { clear: 'Notīrīt', cleared: 'Izvēle notīrīta', focused: 'iezīmēts. Nospiediet atpakaļatkāpes taustiņu, lai noņemtu', selected: 'pievienots izvēlei', deselected: 'noņemts no izvēles', total: 'Izvēlēti: {count}' },
    upload: { drop: 'Ievelciet failu šeit', drops: 'Ievelciet failus šeit', one: 'Izvēlēties failu…', many: 'Izvēlēties failus…', big: 'Fails ir pārāk liels', type: 'Šāda veida failu nevar izmantot', too: 'Pārāk daudz failu', start: 'Sākt', retry: 'Mēģināt vēlreiz', remove: 'Noņemt', stalled: 'Apstājies', connecting: 'Savienojas…', server: 'Augšupielāde serverī neizdevās', unreachable: 'Augšupielāde neizdevās, mēģiniet vēlāk', forbidden: 'Augšupielāde nav atļauta', size: 'fails ir pārāk liels', left: 'atlicis: ', unknown: 'atlikušais laiks nav zināms' },
    more: 'Vairāk iespēju', show: 'Rādīt paroli'
  },
  ru: {
    date: { today: 'Сегодня', cancel: 'Отмена', clear: 'Очистить', calendar: 'Календарь', week: 'Неделя' },
    combo: { clear: 'Очистить', cleared: 'Выбор очищен', focused: 'в фокусе. Нажмите Backspace, чтобы убрать', selected: 'добавлено к выбору', deselected: 'убрано из выбора', total: 'Выбрано: {count}' },
    upload: { drop: 'Перетащите файл сюда', drops: 'Перетащите файлы сюда', one: 'Выбрать файл…', many: 'Выбрать файлы…', big: 'Файл слишком большой', type: 'Файл такого типа не подходит', too: 'Слишком много файлов', start: 'Начать', retry: 'Повторить', remove: 'Убрать', stalled: 'Остановлено', connecting: 'Соединение…', server: 'Сервер не смог принять файл', unreachable: 'Не удалось загрузить файл, попробуйте позже', forbidden: 'Загрузка не разрешена', size: 'файл слишком большой', left: 'осталось: ', unknown: 'оставшееся время неизвестно' },
    more: 'Другие действия', show: 'Показать пароль'
  }
};

/**
 * The `i18n` objects of Vaadin components in a language, since the components speak only English themselves.
 *
 * @param {string} lang
 */
export function vaadinI18n(lang) {
  const words = WORDS[lang] ?? WORDS.en;
  const { combo, upload } = words;
  return {
    datePicker: { ...calendarWords(lang), ...words.date, ...dates(lang) },
    multiSelectComboBox: { clearAllItems: combo.clear, ...combo },
    menuBar: { moreOptions: words.more },
    passwordField: { reveal: words.show },
    upload: {
      dropFiles: { one: upload.drop, many: upload.drops },
      addFiles: { one: upload.one, many: upload.many },
      error: { tooManyFiles: upload.too, fileIsTooBig: upload.big, incorrectFileType: upload.type },
      file: { retry: upload.retry, start: upload.start, remove: upload.remove },
      uploading: {
        status: { connecting: upload.connecting, stalled: upload.stalled, processing: upload.connecting, held: '' },
        remainingTime: { prefix: upload.left, unknown: upload.unknown },
        error: {
          serverUnavailable: upload.unreachable, unexpectedServerError: upload.server, forbidden: upload.forbidden,
          fileTooLarge: upload.size
        }
      }
    }
  };
}
