/* Agencies by sections: what was asked and stayed open. Of all documents, whatever rows the page holds. */
const REPORTED = 2;
const FIRST_KIND = 3;
const AGENCIES_AT_ONCE = 100;
let agenciesShown = AGENCIES_AT_ONCE;

/** Counts of a cell: how many rows were asked, how many stayed open in the way that is measured. */
function measured(cellOf) {
    const kinds = raw.kinds.map((kind, number) => cellOf[FIRST_KIND + number]);
    const all = kinds.reduce((sum, count) => sum + count, cellOf[REPORTED]);
    if (state.measure) {
        return {open: kinds[raw.kinds.indexOf(state.measure)] ?? 0, asked: all};
    }
    const notNeeded = NOT_NEEDED.reduce((sum, kind) => sum + kinds[kind], 0);
    return {open: all - cellOf[REPORTED] - notNeeded, asked: all - notNeeded};
}

/** Lines of the map: an agency with its cells by section and their sum. */
function heatLines() {
    const lines = new Map();
    for (const each of raw.heat) {
        const found = lines.get(each[0]) || {agency: WORDS[each[0]], cells: new Map(), open: 0, asked: 0};
        const counts = measured(each);
        found.cells.set(each[1], counts);
        found.open += counts.open;
        found.asked += counts.asked;
        lines.set(each[0], found);
    }
    const words = wordsOf(state.q);
    return [...lines.values()].filter(one => matches(fold(one.agency || text('unknownAgency')), words))
        .sort(state.sort === 'name' ? byAgency : (one, other) => other.open - one.open || byAgency(one, other));
}

function byAgency(one, other) {
    return one.agency.localeCompare(other.agency, 'vi');
}

function heatView() {
    const lines = heatLines();
    const sections = [...raw.sections.keys(), raw.sections.length]
        .filter(section => raw.heat.some(each => each[1] === section));
    const head = [text('agency'), ...sections.map(sectionName), text('total')].map(name => make('th', {scope: 'col'}, name));
    return make('div', {class: 'heat'},
        make('div', {class: 'toolbar'}, searchField(), measureChoice(), sortChoice()),
        make('p', {class: 'quiet'}, text('heatNote')),
        lines.length === 0 ? make('p', {}, text('none')) : make('div', {class: 'wide', tabindex: '0', role: 'group',
            'aria-label': text('heat')}, make('table', {class: 'map'},
            make('thead', {}, make('tr', {}, head)),
            make('tbody', {}, lines.slice(0, agenciesShown).map(each => heatLine(each, sections))))),
        lines.length > agenciesShown && button(text('more', counted(lines.length - agenciesShown)), () => {
            agenciesShown += AGENCIES_AT_ONCE;
            show();
        }));
}

function heatLine(each, sections) {
    const target = section => ({view: 'blanks', agency: each.agency || UNKNOWN, section: section === undefined ? '' : String(section),
        kind: state.measure || 'open'});
    return make('tr', {}, make('th', {scope: 'row'}, each.agency || text('unknownAgency')),
        sections.map(section => heatCell(each, sectionName(section), each.cells.get(section), target(section))),
        heatCell(each, text('total'), each, target(undefined)));
}

function heatCell(each, name, counts, target) {
    if (!counts || counts.asked === 0) {
        return make('td', {class: 'nothing'}, '·');
    }
    const share = counts.open / counts.asked;
    const title = text('heatCell', each.agency || text('unknownAgency'), name, counted(counts.open), counted(counts.asked));
    return make('td', {class: 'warm-' + Math.ceil(share * 5)}, make('a', {href: address(changed(target)), title, 'aria-label': title},
        Math.round(100 * share) + ' %'));
}

function measureChoice() {
    return chooser('measure', [['', text('m_open')], ...raw.kinds.map(kind => [kind, named(kind)])]);
}

function sortChoice() {
    return chooser('sort', [['', text('sort_share')], ['name', text('sort_name')]]);
}

/** How many of a cell's rows the page does not hold. */
function heatNotice(found) {
    const agency = withoutNone(state.agency);
    const isCell = state.view === 'blanks' && state.agency && !state.q && !state.period && !state.todo && !state.doc;
    if (!isCell || raw.left_out.rows === 0) {
        return '';
    }
    const cells = raw.heat.filter(each => WORDS[each[0]] === agency && (!state.section || each[1] === Number(state.section)));
    const counts = cells.map(each => state.kind === 'open' || !state.kind
        ? each.slice(FIRST_KIND).reduce((sum, count, kind) =>
            sum + (state.kind && NOT_NEEDED.includes(kind) ? 0 : count), 0)
        : each[FIRST_KIND + raw.kinds.indexOf(state.kind)]);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all > found && make('p', {class: 'notice'}, text('heatPartly', counted(found), counted(all)));
}
