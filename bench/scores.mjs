// Prints what Lighthouse found of a page, and its EcoIndex (ecoindex.fr, method of GreenIT.fr: quantiles of DOM size
// without what is inside drawings, requests and kilobytes, weighted 3, 2, 1).
import { readFileSync } from 'node:fs';

const [page, file, site] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8'));
const quantiles = {
  dom: [0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601],
  requests: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
  kilobytes: [0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
    2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26],
};

function quantile(steps, value) {
  const above = steps.findIndex((step, i) => i > 0 && value < step);
  return above < 0 ? steps.length - 1 : above - 1 + (value - steps[above - 1]) / (steps[above] - steps[above - 1]);
}

const html = await (await fetch(site + page)).text();
const drawn = (html.match(/<svg[\s\S]*?<\/svg>/g) ?? []).reduce((sum, svg) => sum + svg.match(/<[a-z]/g).length - 1, 0);
const requests = report.audits['network-requests'].details.items.filter(item => item.statusCode > 0);
const measured = {
  dom: report.audits['dom-size'].numericValue - drawn,
  requests: requests.length,
  kilobytes: requests.reduce((sum, item) => sum + item.transferSize, 0) / 1024,
};
const eco = 100 - 5 * (3 * quantile(quantiles.dom, measured.dom) + 2 * quantile(quantiles.requests, measured.requests)
  + quantile(quantiles.kilobytes, measured.kilobytes)) / 6;
const scores = Object.values(report.categories).map(category => `${category.id} ${Math.round(category.score * 100)}`);
console.log(`${page}: ${scores.join(', ')}; blocking ${Math.round(report.audits['total-blocking-time'].numericValue)} ms; `
  + `${measured.kilobytes.toFixed(1)} KB, ${measured.requests} requests, DOM ${measured.dom}, EcoIndex ${eco.toFixed(1)}`);
