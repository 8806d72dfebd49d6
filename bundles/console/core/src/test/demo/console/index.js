// @ts-check
import { html } from 'lit';
import { View } from '@webnav/sdk';

const eur = amount => ({ amount, currency: 'EUR' });

const kpi = (label, figure, more) => class extends View {
  render() {
    const { fmt, t } = this.ctx;
    const { sub, share, tone, icon, trend, href } = more;
    return html`<wn-kpi label=${t(label)} value=${figure(fmt)} sub=${sub(fmt, t)} share=${share} tone=${tone ?? ''} icon=${icon} trend=${trend ?? ''} trend-tone="ok" href=${href ?? ''}></wn-kpi>`;
  }
};

class Turnover extends View {
  render() {
    const { fmt, t } = this.ctx;
    const months = Array.from({ length: 6 }, (_, i) => fmt.date(new Date(2026, 5 + i, 1), { month: 'short' }));
    const ordered = [41200, 43800, 40100, 47200, 52400, 38400];
    const budget = [40000, 42000, 43000, 45000, 48000, 50000];
    const option = {
      legend: {}, tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: months }, yAxis: { type: 'value', axisLabel: { formatter: value => fmt.moneyShort(eur(String(value))) } },
      series: [
        { name: t('ordered'), type: 'bar', data: ordered, barMaxWidth: 36, itemStyle: { borderRadius: [5, 5, 0, 0] } },
        { name: t('budget'), type: 'line', data: budget, smooth: 0.2, symbolSize: 7 }
      ]
    };
    const table = { columns: [t('month'), t('ordered'), t('budget')], rows: months.map((month, i) => [month, fmt.money(eur(String(ordered[i]))), fmt.money(eur(String(budget[i])))]) };
    return html`<section class="wn-card"><h2 class="wn-card-title">${t('turnover')}</h2><wn-chart label=${t('turnover')} .option=${option} .table=${table} height="270"></wn-chart></section>`;
  }
}

class Categories extends View {
  render() {
    const { t } = this.ctx;
    const data = [['Kafija', 32], ['Tēja', 21], ['Piena produkti', 18], ['Maize', 11], ['Saldumi', 9], ['Konservi', 9]].map(([name, value]) => ({ name, value }));
    const option = {
      tooltip: {}, legend: { top: 'auto', right: 'auto', bottom: 0, left: 'center', type: 'scroll' },
      series: [{ type: 'pie', radius: ['48%', '74%'], center: ['50%', '43%'], label: { show: false }, itemStyle: { borderRadius: 5, borderWidth: 2, borderColor: this.ctx.theme.token('surface') }, data }]
    };
    return html`<section class="wn-card"><h2 class="wn-card-title">${t('categories')}</h2><wn-chart label=${t('categories')} .option=${option}
      .table=${{ columns: [t('col.group'), '%'], rows: data.map(one => [one.name, String(one.value)]) }} height="270"></wn-chart></section>`;
  }
}

class Recent extends View {
  static properties = { rows: { state: true } };

  constructor() {
    super();
    this.rows = undefined;
  }

  async connectedCallback() {
    super.connectedCallback();
    this.rows = (await this.ctx.api.get('/api/v1/orders')).items.slice(0, 5);
  }

  render() {
    const { t, link } = this.ctx;
    return html`<section class="wn-card"><h2 class="wn-card-title">${t('recent')}<a href=${link('/orders')}>${t('all')}</a></h2>
      <wn-table bare label=${t('recent')} row-link="/orders/{id}" .rows=${this.rows ?? []} .columns=${[
        { field: 'number', label: t('col.number') },
        { field: 'date', label: t('col.date'), format: 'date' },
        { field: 'status', label: t('col.status'), format: 'badge', tones: { SHIPPED: 'ok', NEW: 'info', PICKING: 'warn', REFUSED: 'bad' },
          labels: { NEW: t('status.new'), CONFIRMED: t('status.confirmed'), PICKING: t('status.picking'), SHIPPED: t('status.shipped'), REFUSED: t('status.refused') } },
        { field: 'total', label: t('col.total'), format: 'money' }
      ]}></wn-table></section>`;
  }
}

class News extends View {
  render() {
    const { t, fmt } = this.ctx;
    return html`<section class="wn-card"><h2 class="wn-card-title">${t('offers')}</h2><ul class="wn-list">
      ${['Daugava kafija Classic 250 g', 'Amber saldumi Family 1000 g', 'Baltais maize Gold 750 g', 'Ziemeļi tēja Premium 500 g'].map((name, i) => html`
        <li><wn-icon name="tag"></wn-icon><span style="flex:1"><strong class="wn-strong">${name}</strong><br><small class="wn-soft">CO-1000${i}</small></span>
          <span class="wn-money wn-strong">${fmt.money(eur(`${i + 1}.90`))}</span></li>`)}
    </ul></section>`;
  }
}

class Cart extends View {
  render() {
    return html`<a class="wn-icon-button" href=${this.ctx.link('/quick')} aria-label="Cart, 3 items"><wn-icon name="shopping-cart"></wn-icon><span class="wn-count" aria-hidden="true">3</span></a>`;
  }
}

const ItemSearch = {
  async search(text) {
    const all = ['Daugava kafija Classic 250 g', 'Kurzeme konservi Premium 500 g', 'Ziemeļi saimniecības Bio 750 g'];
    return all.filter(one => one.toLowerCase().includes(text.toLowerCase())).map(title => ({ title, sub: 'CO-10000', icon: 'package', path: '/catalog' }));
  }
};

class Elements extends View {
  static properties = { open: { state: true }, tab: { state: true } };

  constructor() {
    super();
    this.open = false;
    this.tab = 'one';
  }

  render() {
    const { t, toast, confirm, fmt } = this.ctx;
    return html`
      <wn-page-header heading=${t('menu.catalog')} sub="10 000 preču" .crumbs=${[{ label: t('menu.orders'), path: '/orders' }, { label: 'SO-2026-0417' }]}>
        <span slot="badge" class="wn-badge" data-tone="warn">${t('status.picking')}</span>
        <button slot="actions" class="wn-button" @click=${() => { this.open = true; }}>${t('action.open')}</button>
        <button slot="actions" class="wn-button" @click=${async () => toast(String(await confirm({ title: 'Atcelt pasūtījumu SO-2026-0417?', text: 'To nevarēs atsaukt.', confirm: t('action.delete'), tone: 'bad', input: 'Iemesls' })))}>${t('action.delete')}</button>
        <button slot="actions" class="wn-button" data-variant="primary" @click=${() => toast('Pievienots grozam', { tone: 'ok', action: { label: t('action.undo'), run: () => toast('Atsaukts') } })}><wn-icon name="plus"></wn-icon>${t('action.add')}</button>
      </wn-page-header>
      <wn-tabs label="x" .tabs=${[{ id: 'one', label: 'Viens', count: 4 }, { id: 'two', label: 'Divi' }, { id: 'three', label: 'Trīs' }]} selected=${this.tab} @wn-change=${e => { this.tab = e.detail.value; }}></wn-tabs>
      <div class="wn-split"><div class="wn-stack">
        <form class="wn-card wn-form" novalidate @submit=${e => e.preventDefault()}>
          <h2 class="wn-card-title">Forma</h2>
          <div class="wn-form-row"><wn-field name="a" label="Nosaukums" required value="Daugava kafija" help="Kā klients to redz."></wn-field>
            <wn-field name="b" label="Cena" type="money" unit="EUR" value="1234.50"></wn-field></div>
          <div class="wn-form-row"><wn-field label="Statuss" type="select" .options=${[{ value: 'a', label: 'Jauns' }, { value: 'b', label: 'Bloķēts' }]} value="a"></wn-field>
            <wn-date label="Piegādes datums" value="2026-11-23"></wn-date></div>
          <wn-lookup label="Klients" placeholder="Nosaukums vai kods" .search=${async text => ['Selangorian Ltd.', 'John Haddock Insurance Co.', 'Antarcticopy'].filter(one => one.toLowerCase().includes(text.toLowerCase())).map((label, i) => ({ value: String(i), label, sub: `1000${i}` }))}></wn-lookup>
          <wn-field label="Piezīmes" type="textarea" error="Par īsu."></wn-field>
          <wn-field label="Steidzami" type="switch" value="true"></wn-field>
          <wn-field label="Piekrītu noteikumiem" type="checkbox" value="true"></wn-field>
          <wn-field label="Piegāde" type="radio" value="1" .options=${[{ value: '1', label: 'Kurjers' }, { value: '2', label: 'Saņems uz vietas' }]}></wn-field>
          <div class="wn-row"><wn-quantity value="12" step="6" unit="gab."></wn-quantity><wn-quantity compact value="1"></wn-quantity></div>
          <div class="wn-form-actions"><button class="wn-button" type="button">${t('action.cancel')}</button><button class="wn-button" data-variant="primary">${t('action.save')}</button></div>
        </form></div>
        <aside class="wn-stack">
          <div class="wn-card"><h2 class="wn-card-title">Kredīts</h2><dl class="wn-facts"><dt>Limits</dt><dd>${fmt.money(eur('30000'))}</dd><dt>Izmantots</dt><dd>${fmt.money(eur('18450.00'))}</dd><dt>Termiņš</dt><dd>${fmt.date('2026-12-01')}</dd></dl></div>
          <div class="wn-notice"><wn-icon name="info"></wn-icon><span>Cenas ir bez PVN.</span></div>
          <div class="wn-notice" data-tone="warn"><wn-icon name="triangle-alert"></wn-icon><span>Atlicis maz kredīta.</span></div>
          <div class="wn-notice" data-tone="bad"><wn-icon name="circle-alert"></wn-icon><span>Klients ir bloķēts.</span></div>
          <div class="wn-row">${['ok', 'info', 'warn', 'bad', 'neutral'].map(tone => html`<span class="wn-badge" data-tone=${tone}>${tone}</span>`)}</div>
          <div class="wn-row"><button class="wn-chip" aria-pressed="true">Akcija</button><button class="wn-chip">Jaunumi</button></div>
          <div class="wn-card"><span class="wn-skeleton" data-size="title"></span><br><span class="wn-skeleton"></span></div>
        </aside></div>
      <wn-drawer heading="SO-2026-0417" ?open=${this.open} @wn-close=${() => { this.open = false; }}><p>Saturs</p><button slot="footer" class="wn-button" data-variant="primary">${t('action.save')}</button></wn-drawer>`;
  }
}

class Order extends View {
  render() {
    return html`<wn-page-header heading=${this.ctx.params.id}></wn-page-header>`;
  }
}

const Quick = { mount: (el, ctx) => { el.innerHTML = '<div class="wn-card">Plain DOM module</div>'; ctx.setTitle('Quick'); }, unmount: () => undefined };

class Broken extends View {
  constructor() {
    super();
    throw new Error('This page is broken on purpose');
  }
}

class Mails extends View {
  render() {
    return html`<div class="wn-card wn-form"><wn-field type="switch" label="Weekly news" value="true"></wn-field></div>`;
  }
}

export const pages = { Elements, Quick, Order, Broken };
export const widgets = {
  Ordered: kpi('kpi.ordered', fmt => fmt.money(eur('38400.00')), { icon: 'shopping-bag', share: 0.77, trend: '+12 %', href: '/orders', sub: (fmt, t) => t('kpi.of', { amount: fmt.money(eur('50000')) }) }),
  Budget: kpi('kpi.budget', fmt => fmt.percent('0.77'), { icon: 'target', share: 0.77, sub: (fmt, t) => t('kpi.of', { amount: fmt.money(eur('50000')) }) }),
  Open: kpi('kpi.open', () => '14', { icon: 'clipboard-list', share: 0.6, sub: (fmt, t) => t('kpi.back', { count: 3 }) }),
  Credit: kpi('kpi.credit', fmt => fmt.money(eur('18450.00')), { icon: 'credit-card', share: 0.62, tone: 'warn', sub: (fmt, t) => t('kpi.of', { amount: fmt.money(eur('30000')) }) }),
  Turnover, Categories, Recent, News
};
export const slots = { Cart, ItemSearch };
export const settings = { Mails };
