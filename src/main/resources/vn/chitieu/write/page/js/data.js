/* The run, as the program wrote it: tables by columns, texts by number. */
const raw = JSON.parse(document.getElementById('data').textContent);
const WORDS = raw.words;
const ROWS = raw.rows;
const DOCUMENTS = raw.documents;
const MISSING_ROW = raw.kinds.indexOf('missing_row');
const NOT_NEEDED = [raw.kinds.indexOf('not_applicable'), raw.kinds.indexOf('not_required')];
const ROW_COUNT = ROWS.doc.length;

/* Indicators: id, Vietnamese and English name, section, unit, kind, choices. */
const INDICATORS = raw.indicators.map(([id, vi, en, section, unit, kind, choices]) =>
    ({id, names: [vi, en], section, unit, kind, choices}));
const INDICATOR_NUMBERS = new Map(INDICATORS.map((indicator, number) => [indicator.id, number]));

const FINDINGS = raw.findings.map(([rule, severity, indicator, observed, expected, vi, en, statement, subject, others]) =>
    ({rule, severity, indicator, observed, expected, details: [vi, en], statement,
        subject: spot(subject), others: others.map(spot)}));

function spot([doc, row, page, stt, value]) {
    return {doc, row, page, stt, value};
}

/* Findings by the rows that take part in them. */
const FINDINGS_OF_ROW = new Map();
FINDINGS.forEach((finding, number) => {
    for (const row of new Set([finding.subject, ...finding.others].map(each => each.row))) {
        if (row >= 0) {
            FINDINGS_OF_ROW.set(row, [...(FINDINGS_OF_ROW.get(row) || []), number]);
        }
    }
});

/** A text of a row: its label, its printed value and so on. */
function cell(column, row) {
    return WORDS[ROWS[column][row]];
}

/** A text of a document. */
function about(column, doc) {
    return doc < 0 ? '' : WORDS[DOCUMENTS[column][doc]];
}

function flagsOf(row) {
    return raw.flags.filter((flag, bit) => ROWS.flags[row] & (1 << bit));
}

function isMissing(row) {
    return ROWS.blank[row] === MISSING_ROW;
}

function isDoubtful(row) {
    return ROWS.flags[row] !== 0 || (ROWS.indicator[row] < 0 && !isMissing(row));
}

/** Whether there is no figure, for whatever reason. */
function isOpen(row) {
    return ROWS.blank[row] >= 0;
}

function sectionOf(row) {
    const indicator = ROWS.indicator[row];
    return indicator < 0 ? raw.sections.length : INDICATORS[indicator].section;
}

function sectionName(section) {
    return section < raw.sections.length ? raw.sections[section] : text('noSection');
}

function indicatorName(number) {
    return number < 0 ? text('noIndicator') : INDICATORS[number].names[language];
}

function agencyOf(doc) {
    return about('agency', doc) || text('unknownAgency');
}

function periodOf(doc) {
    return about('period', doc) || text('unknownPeriod');
}

/** Pairs of indicator and likeness in percent that a row without indicator may mean. */
function candidatesOf(row) {
    const numbers = raw.candidates[ROWS.candidates[row]].split(' ').filter(Boolean).map(Number);
    return numbers.flatMap((number, i) => i % 2 ? [] : [{indicator: number, score: numbers[i + 1]}]);
}

/** Where a row stands, for people. */
function placeOf(row) {
    return ['page', 'table', 'row'].filter(part => ROWS[part][row] > 0)
        .map(part => text('place_' + part, ROWS[part][row])).join(', ');
}
