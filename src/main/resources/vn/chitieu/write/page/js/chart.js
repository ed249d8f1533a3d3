/* The figures of an indicator across periods, as a small chart with its table. */
const CHART = {width: 320, height: 120, left: 8, right: 8, top: 22, bottom: 24};
const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(9M)|(\d{2})))?$/;

/** Where a period stands among others: its last month, and of those that end together the shorter first. */
function periodOrder(code) {
    const found = PERIOD.exec(code);
    if (!found) {
        return undefined;
    }
    const [, year, quarter, half, nine, month] = found;
    const [end, length] = quarter ? [quarter * 3, 3] : half ? [half * 6, 6] : nine ? [9, 9] : month ? [+month, 1] : [12, 12];
    return (year * 12 + end) * 100 + length;
}

let seriesOfAll;

/** Points by agency and indicator, in the order of their periods. */
function allSeries() {
    if (!seriesOfAll) {
        seriesOfAll = new Map();
        for (let row = 0; row < ROW_COUNT; row++) {
            const order = periodOrder(about('period', ROWS.doc[row]));
            const isPoint = ROWS.indicator[row] >= 0 && cell('value', row) && about('agency', ROWS.doc[row]);
            if (isPoint && order !== undefined) {
                const name = seriesName(row);
                seriesOfAll.set(name, [...(seriesOfAll.get(name) || []), {row, order}]);
            }
        }
        seriesOfAll.forEach(points => points.sort((one, other) => one.order - other.order || one.row - other.row));
    }
    return seriesOfAll;
}

function seriesName(row) {
    return DOCUMENTS.agency[ROWS.doc[row]] + ' ' + ROWS.indicator[row];
}

/** Whether points are of two periods at least. */
function isSeries(points) {
    return points !== undefined && points.some(point => point.order !== points[0].order);
}

function chart(points, title, current) {
    const values = points.map(point => Number(cell('value', point.row)));
    const orders = [...new Set(points.map(point => point.order))];
    const high = Math.max(...values, 0);
    const low = Math.min(...values, 0);
    const across = CHART.width - CHART.left - CHART.right - 32;
    const x = order => CHART.left + 16 + (orders.length > 1 ? orders.indexOf(order) / (orders.length - 1) : 0.5) * across;
    const y = value => CHART.top + (high === low ? 1 : (high - value) / (high - low))
        * (CHART.height - CHART.top - CHART.bottom);
    const places = points.map((point, i) => ({...point, x: x(point.order), y: y(values[i])}));
    const said = points.map(point => about('period', ROWS.doc[point.row]) + ' ' + shown(cell('value', point.row))).join('; ');
    return make('figure', {class: 'series'},
        title && make('figcaption', {}, title),
        draw('svg', {viewBox: `0 0 ${CHART.width} ${CHART.height}`, role: 'img',
            'aria-label': text('chart', title || text('series'), said)},
        draw('line', {class: 'axis', x1: CHART.left, x2: CHART.width - CHART.right, y1: y(0), y2: y(0)}),
        draw('polyline', {class: 'trace', points: places.map(place => place.x.toFixed(1) + ',' + place.y.toFixed(1)).join(' ')}),
        places.map(place => dot(place, place.row === current)), labels(places)),
        make('details', {}, make('summary', {}, text('figures')), seriesTable(points)));
}

function dot(place, isCurrent) {
    const circle = draw('circle', {class: 'dot' + (isDoubtful(place.row) ? ' doubt' : '') + (isCurrent ? ' current' : ''),
        cx: place.x.toFixed(1), cy: place.y.toFixed(1), r: isCurrent ? 5.5 : 4, 'data-open': 'r' + place.row},
    draw('title', {}, about('period', ROWS.doc[place.row]) + ': ' + shown(cell('value', place.row))));
    circle.addEventListener('click', () => go({view: 'rows', open: 'r' + place.row}));
    return circle;
}

/** The figures above the dots, as long as there is room, and the periods below. */
function labels(places) {
    const step = Math.ceil(places.length / 6);
    const last = places.length - 1;
    return places.map((place, i) => i === last || (i % step === 0 && last - i >= step) ? [
        draw('text', {class: 'figure', x: place.x.toFixed(1), y: (place.y - 8).toFixed(1)}, shown(cell('value', place.row))),
        draw('text', {class: 'period', x: place.x.toFixed(1), y: CHART.height - 6},
            about('period', ROWS.doc[place.row]))] : []);
}

function seriesTable(points) {
    return make('table', {}, make('thead', {}, make('tr', {},
        make('th', {scope: 'col'}, text('period')), make('th', {scope: 'col'}, text('value')),
        make('th', {scope: 'col'}, text('docs')))),
    make('tbody', {}, points.map(({row}) => make('tr', {},
        make('td', {}, about('period', ROWS.doc[row])),
        make('td', {class: 'value'}, shown(cell('value', row))),
        make('td', {}, make('a', {href: address(changed({view: 'rows', open: 'r' + row}))}, about('name', ROWS.doc[row])))))));
}
