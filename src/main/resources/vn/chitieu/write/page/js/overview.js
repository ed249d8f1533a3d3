/* What the run found, in numbers of all documents; each leads to what it counts. */
function overviewView() {
    const totals = raw.totals;
    const open = raw.blanks.filter(([kind]) => !NOT_NEEDED.includes(raw.kinds.indexOf(kind)))
        .reduce((sum, [, count]) => sum + count, 0);
    return make('div', {class: 'overview'},
        make('ul', {class: 'cards'},
            card('documents', totals.documents, {view: 'docs'}),
            card('rowsRead', totals.rows, {view: 'rows'}),
            card('reported', totals.reported, {view: 'rows'}),
            card('unanswered', open, {view: 'heat'}),
            card('flagged', totals.flagged, {view: 'doubts'}, 'warning'),
            card('contradictions', totals.findings, {view: 'findings'}, 'error')),
        totals.flagged > 0 && make('p', {class: 'start'}, make('a', {class: 'button primary',
            href: address(changed({view: 'doubts'}))}, text('start', counted(totals.flagged)), ' →')),
        leftOut(),
        make('div', {class: 'panels'},
            bars('byFlag', raw.flag_counts, named, flag => ({view: 'doubts', flag})),
            bars('byRule', raw.rules, named, rule => ({view: 'findings', rule})),
            bars('byKind', raw.blanks, named, kind => ({view: 'blanks', kind})),
            bars('byStatus', raw.statuses, named, status => ({view: 'docs', status})),
            bars('byForm', raw.forms, form => form || text('noForm'), form => ({view: 'docs', form: form || UNKNOWN, status: 'extracted'})),
            bars('byPeriod', raw.periods, period => period || text('unknownPeriod'),
                period => ({view: 'docs', period: period || UNKNOWN, status: 'extracted'}), byTime)));
}

function card(name, count, target, kind) {
    return make('li', {}, make('a', {class: 'card ' + (count > 0 && kind || ''), href: address(changed(target))},
        make('strong', {id: 'total-' + name}, counted(count)), make('span', {}, text(name))));
}

const MOST_BARS = 12;

function byMost([, one], [, other]) {
    return other - one;
}

function byTime([one], [other]) {
    return (periodOrder(other) ?? 0) - (periodOrder(one) ?? 0);
}

/** Counts as bars that lead to what they count; the longest tail is folded away. */
function bars(name, counts, label, target, order) {
    if (counts.length === 0) {
        return '';
    }
    const sorted = [...counts].sort(order || byMost);
    const most = Math.max(...sorted.map(([, count]) => count));
    const all = sorted.map(([code, count]) => bar(code, count / most, [label(code), counted(count)], target(code)));
    const rest = all.slice(MOST_BARS);
    return make('section', {class: 'panel', 'data-panel': name}, make('h2', {}, text(name)),
        make('ul', {class: 'bars'}, all.slice(0, MOST_BARS)),
        rest.length > 0 && make('details', {}, make('summary', {}, text('more', rest.length)), make('ul', {class: 'bars'}, rest)));
}

function bar(code, share, [label, count], target) {
    const length = make('span', {class: 'length'});
    length.style.width = Math.max(0.5, 100 * share) + '%';
    return make('li', {}, make('a', {href: address(changed(target)), 'data-code': code},
        make('span', {class: 'name'}, label), make('span', {class: 'count'}, count), make('span', {class: 'track'}, length)));
}

/** What the page does not hold, and where it stands. */
function leftOut() {
    const pictures = byId('pictures') ? JSON.parse(byId('pictures').textContent) : {left_out: 0, failed: 0};
    const counts = {...raw.left_out, pictures: pictures.left_out, failed: pictures.failed};
    const lines = Object.entries(counts).filter(([, count]) => count > 0)
        .map(([name, count]) => make('li', {}, text('left_' + name, counted(count))));
    return lines.length > 0 && make('section', {class: 'notice', id: 'left-out'}, make('h2', {}, text('leftOut')),
        make('ul', {}, lines), make('p', {}, text('countsAll')));
}
