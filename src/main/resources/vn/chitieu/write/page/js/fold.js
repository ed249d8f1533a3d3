/* Search without diacritics: every word asked for stands somewhere in what is searched. */
const folded = new Map();

/** Lower-case letters without marks, as people type them in a hurry. */
function fold(printed) {
    return printed.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

function foldedWord(number) {
    if (!folded.has(number)) {
        folded.set(number, fold(WORDS[number]));
    }
    return folded.get(number);
}

const foldedIndicators = INDICATORS.map(({id, names}) => fold(id + ' ' + names.join(' ')));
const foldedCodes = new Map();

function foldedCode(code) {
    if (!foldedCodes.has(code)) {
        foldedCodes.set(code, fold(code + ' ' + (Object.hasOwn(CODES, code) ? CODES[code].join(' ') : '')));
    }
    return foldedCodes.get(code);
}

function documentHay(doc) {
    return doc < 0 ? '' : ['name', 'agency', 'period', 'form', 'reason'].map(column =>
        foldedWord(DOCUMENTS[column][doc])).join(' ') + ' ' + foldedCode(about('status', doc));
}

const documentHays = new Map();
const rowHays = new Map();
const findingHays = new Map();

function remembered(hays, key, make) {
    if (!hays.has(key)) {
        hays.set(key, make(key));
    }
    return hays.get(key);
}

function hayOfDocument(doc) {
    return remembered(documentHays, doc, documentHay);
}

function hayOfRow(row) {
    return remembered(rowHays, row, () => {
        const parts = ['stt', 'label', 'value_raw', 'value', 'unit_raw', 'note', 'heading'].map(column =>
            foldedWord(ROWS[column][row]));
        const indicator = ROWS.indicator[row];
        const codes = [...flagsOf(row), ...(isOpen(row) ? [raw.kinds[ROWS.blank[row]]] : [])].map(foldedCode);
        const rules = (FINDINGS_OF_ROW.get(row) || []).map(number => foldedCode(FINDINGS[number].rule));
        return [...parts, indicator < 0 ? '' : foldedIndicators[indicator], ...codes, ...rules,
            hayOfDocument(ROWS.doc[row])].join(' ');
    });
}

function hayOfFinding(number) {
    return remembered(findingHays, number, () => {
        const finding = FINDINGS[number];
        const subject = finding.subject.row >= 0 ? hayOfRow(finding.subject.row) : hayOfDocument(finding.subject.doc);
        return [subject, foldedCode(finding.rule), foldedCode(finding.severity), fold(finding.details.join(' ')),
            fold(finding.statement), finding.observed, finding.expected].join(' ');
    });
}

/** Whether each word that was asked for stands in a folded text. */
function matches(hay, words) {
    return words.every(word => hay.includes(word));
}

function wordsOf(query) {
    return fold(query).split(/\s+/).filter(Boolean);
}
