/* The periods of one indicator, agency beside agency. */
const CHARTS_AT_ONCE = 24;
let chartsShown = CHARTS_AT_ONCE;

function seriesView() {
    const all = [...allSeries().values()].filter(isSeries);
    if (all.length === 0) {
        return make('p', {class: 'empty'}, text('seriesNone'));
    }
    const indicators = [...new Set(all.map(points => ROWS.indicator[points[0].row]))].sort((one, other) => one - other);
    const chosen = INDICATOR_NUMBERS.get(state.indicator) ?? indicators[0];
    const words = wordsOf(state.q);
    const found = all.filter(points => ROWS.indicator[points[0].row] === chosen
        && matches(hayOfDocument(ROWS.doc[points[0].row]), words));
    return make('div', {class: 'series-view'},
        make('div', {class: 'toolbar'}, searchField(), chooser('indicator', indicators.map(number =>
            [INDICATORS[number].id, indicatorName(number)]), INDICATORS[chosen].id)),
        make('h2', {}, indicatorName(chosen), ' ', make('small', {}, INDICATORS[chosen].id + ' · '
            + (INDICATORS[chosen].unit || ''))),
        make('p', {class: 'quiet'}, text('seriesNote'), raw.left_out.rows > 0 && ' ' + text('seriesPartly')),
        make('div', {class: 'charts'}, found.slice(0, chartsShown).map(points => chart(points, agencyOf(ROWS.doc[points[0].row])))),
        found.length > chartsShown && button(text('more', counted(found.length - chartsShown)), () => {
            chartsShown += CHARTS_AT_ONCE;
            show();
        }));
}
