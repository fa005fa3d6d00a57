import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { chartSchema } from './src/schemas/chart.ts';
import { dataPackageSchema } from './src/schemas/dataPackage.ts';
import { parseCsv } from './src/lib/parseCsv.ts';
import { checkNumbers } from './src/lib/checkNumbers.ts';
import { renderChart } from './src/charts/drawChart.ts';
const p = dataPackageSchema.parse(JSON.parse(readFileSync('content/data/datapackage.json', 'utf8')));
const dates: Record<string,string> = { 'slow-motion-coup': '2016-08-05', 'twist-in-caracas': '2022-03' };
const tok = { light: '--paper:#fbfaf6;--ink:#1b1a17;--muted:#5c574d;--rule:#d9d4c7;--oil:#8a4b08;--output:#0b5c8a;--prices:#a3123f;--power:#4a5a23', dark: '--paper:#161513;--ink:#ece8df;--muted:#a8a296;--rule:#3a3732;--oil:#e0a458;--output:#7db9e0;--prices:#f28ca8;--power:#b7c97a' };
let body = ''; const parts: string[] = [];
for (const id of ['oil-production', 'gdp-growth', 'gdp-index', 'inflation']) {
  const chart = chartSchema.parse(parse(readFileSync(`content/charts/${id}.yaml`, 'utf8')));
  const r = p.resources.find((x) => x.name === chart.data)!;
  const { rows } = parseCsv(readFileSync('content/data/' + r.path, 'utf8'), r, r.path);
  const written = chart.written.map((slug) => ({ slug, date: dates[slug]! }));
  const t = chart.text['en']!;
  for (const k of ['title', 'subtitle', 'description'] as const) { const c = checkNumbers(t[k], chart, rows, 'en'); if (c.length) console.log(id, k, c); }
  const w = renderChart({ chart, rows, written, locale: 'en', width: 'wide' });
  const n = renderChart({ chart, rows, written, locale: 'en', width: 'narrow' });
  console.log(id, w.svg.length, n.svg.length, w.notes, n.notes);
  parts.push(body = `<figure class="chart subject-${chart.subject}"><h3>${t.title}</h3><p class="subtitle">${t.subtitle}</p><div class="row"><div style="width:${process.argv[2]?.startsWith('n')?0:720}px;overflow:hidden">${w.svg}</div><div style="width:300px">${n.svg}<ol>${n.notes.map((x) => `<li>${x}`).join('')}</ol></div></div></figure>`);
}
const page = (theme: 'light' | 'dark', extra = '') => `<!doctype html><meta charset=utf-8><style>
@font-face{font-family:B;src:url(file:///work/main/src/fonts/sans-regular.woff2);font-weight:400}
@font-face{font-family:B;src:url(file:///work/main/src/fonts/sans-semibold.woff2);font-weight:600}
:root{${tok[theme]};--sans:B} body{background:var(--paper);color:var(--ink);font:16px/1.35 B;margin:20px;${extra.replace(/^p.;/,'')}} .row{display:flex;gap:40px} figure{margin:0 0 30px} h3{font-size:20px;margin:0} .subtitle{margin:0 0 10px;color:var(--muted)} 
@layer charts;
${readFileSync('src/styles/charts.css', 'utf8')}</style>${(extra.startsWith('p1')?parts.slice(0,2):extra.startsWith('p2')?parts.slice(2):parts).join('')}`;

for (const [n, t, e] of [['light','light',''],['dark','dark',''],['grey','light','filter:grayscale(1);']] as const) { writeFileSync(`/tmp/${n}.html`, page(t, e)); writeFileSync(`/tmp/${n}1.html`, page(t, 'p1;'+e)); writeFileSync(`/tmp/${n}2.html`, page(t, 'p2;'+e)); }
