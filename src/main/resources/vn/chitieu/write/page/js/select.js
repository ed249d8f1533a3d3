/* What a view lists. An item is named by its kind and number: r12 a row, f3 a contradiction, d7 a document. */
const LISTS = {
    doubts: {kind: 'r', holds: isDoubtful, filters: ['flag', 'agency', 'period', 'section', 'todo']},
    blanks: {kind: 'r', holds: isOpen, filters: ['kind', 'agency', 'period', 'section', 'todo']},
    rows: {kind: 'r', holds: () => true, filters: ['agency', 'period', 'section', 'form', 'todo']},
    findings: {kind: 'f', holds: () => true, filters: ['severity', 'rule', 'agency', 'period', 'section', 'todo']},
    docs: {kind: 'd', holds: () => true, filters: ['status', 'form', 'agency', 'period']},
};
const SIZES = {r: ROW_COUNT, f: FINDINGS.length, d: DOCUMENTS.name.length};

function isList(view) {
    return Object.hasOwn(LISTS, view);
}

function rowOf(kind, number) {
    return kind === 'r' ? number : kind === 'f' ? FINDINGS[number].subject.row : -1;
}

function docOf(kind, number) {
    return kind === 'd' ? number : kind === 'r' ? ROWS.doc[number] : FINDINGS[number].subject.doc;
}

function hayOf(kind, number) {
    return kind === 'r' ? hayOfRow(number) : kind === 'f' ? hayOfFinding(number) : hayOfDocument(number);
}

/** Tests of one item for each filter that is set. */
const TESTS = {
    agency: (kind, number) => about('agency', docOf(kind, number)) === withoutNone(state.agency),
    period: (kind, number) => about('period', docOf(kind, number)) === withoutNone(state.period),
    form: (kind, number) => about('form', docOf(kind, number)) === withoutNone(state.form),
    status: (kind, number) => about('status', docOf(kind, number)) === state.status,
    section: (kind, number) => sectionIn(kind, number) === Number(state.section),
    flag: (kind, number) => flagsOf(number).includes(state.flag),
    kind: (kind, number) => state.kind === 'open'
        ? !NOT_NEEDED.includes(ROWS.blank[number]) : raw.kinds[ROWS.blank[number]] === state.kind,
    rule: (kind, number) => FINDINGS[number].rule === state.rule,
    severity: (kind, number) => FINDINGS[number].severity === state.severity,
    todo: (kind, number) => isSettled(rowOf(kind, number)) === (state.todo === 'done'),
};

/* Stands for "nothing is known" in a filter. */
const UNKNOWN = '?';

function withoutNone(filter) {
    return filter === UNKNOWN ? '' : filter;
}

function sectionIn(kind, number) {
    if (kind === 'r') {
        return sectionOf(number);
    }
    const indicator = FINDINGS[number].indicator;
    return indicator < 0 ? raw.sections.length : INDICATORS[indicator].section;
}

/** The numbers of what the view lists, in the order of the documents. */
function selected() {
    const {kind, holds, filters} = LISTS[state.view];
    const tests = [...filters, 'doc'].filter(name => state[name] && TESTS[name]).map(name => TESTS[name]);
    const words = wordsOf(state.q);
    const numbers = [];
    for (let number = 0; number < SIZES[kind]; number++) {
        if (holds(number) && (!state.doc || docOf(kind, number) === Number(state.doc))
                && tests.every(test => test(kind, number))
                && (words.length === 0 || matches(hayOf(kind, number), words))) {
            numbers.push(number);
        }
    }
    return numbers;
}

/** Every value that a filter can take in this view, as pairs of value and text. */
function choices(filter) {
    const pairs = (codes, name) => codes.map(code => [code, name(code)]);
    const ofDocuments = (column, unknown) => pairs(
        [...new Set(DOCUMENTS[column])].map(number => WORDS[number] || UNKNOWN), word =>
            word === UNKNOWN ? unknown : word).sort((one, other) => one[1].localeCompare(other[1], 'vi'));
    switch (filter) {
        case 'agency': return ofDocuments('agency', text('unknownAgency'));
        case 'period': return ofDocuments('period', text('unknownPeriod'));
        case 'form': return ofDocuments('form', text('noForm'));
        case 'status': return pairs(raw.statuses.map(([code]) => code), named);
        case 'flag': return pairs(raw.flag_counts.map(([code]) => code), named);
        case 'rule': return pairs(raw.rules.map(([code]) => code), named);
        case 'severity': return pairs(raw.severities.map(([code]) => code), named);
        case 'kind': return [['open', text('m_open')], ...pairs(raw.kinds, named)];
        case 'todo': return [['open', text('todo_open')], ['done', text('todo_done')]];
        default: return [...raw.sections, text('noSection')].map((name, number) => [String(number), name]);
    }
}
