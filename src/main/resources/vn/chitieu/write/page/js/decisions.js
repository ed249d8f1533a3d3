/* Decisions by the row they are about. They lie in the browser as a safety net and are saved as decisions.csv. */
const COLUMNS = ['document', 'sha256', 'page', 'table', 'row', 'stt', 'label', 'unit_raw', 'value_raw',
    'decision', 'value', 'indicator', 'reason', 'decided_at'];
const NUMBERS = ['page', 'table', 'row', 'value'];
const DECISIONS = raw.decisions;
const KEPT_DECISIONS = 'decisions:' + raw.run;

const decisions = new Map();
let unsaved = 0;

/** What a row is told by, in this run and the next. */
function identityOf(row) {
    const doc = ROWS.doc[row];
    const ordinal = column => ROWS[column][row] > 0 ? String(ROWS[column][row]) : '';
    return {document: about('name', doc), sha256: about('sha', doc), page: ordinal('page'), table: ordinal('table'),
        row: ordinal('row'), stt: cell('stt', row), label: cell('label', row), unit_raw: cell('unit_raw', row),
        value_raw: cell('value_raw', row)};
}

function keyOf(identity) {
    return JSON.stringify(['document', 'page', 'table', 'row', 'stt'].map(column => oneLine(identity[column])));
}

const rowKeys = new Map();

function keyOfRow(row) {
    return remembered(rowKeys, row, () => keyOf(identityOf(row)));
}

/** The decision about a row; undefined if there is none. */
function decisionOf(row) {
    return decisions.size === 0 ? undefined : decisions.get(keyOfRow(row));
}

/** Whether a person has decided the row, now or before the run. */
function isSettled(row) {
    return row >= 0 && (ROWS.decided[row] >= 0 || (canDecide(row) && decisionOf(row) !== undefined));
}

/** What was decided of a row, for people; empty if nothing was. */
function settledText(row) {
    const decision = canDecide(row) ? decisionOf(row) : undefined;
    if (decision) {
        return decisionText(decision);
    }
    return ROWS.decided[row] < 0 ? ''
        : decisionText({decision: raw.decisions[ROWS.decided[row]], reason: cell('reason', row)});
}

/** A row that the report does not have cannot be judged by what it prints. */
function canDecide(row) {
    return !isMissing(row) && ROWS.row[row] > 0;
}

function decide(row, decision) {
    const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const empty = {value: '', indicator: '', reason: ''};
    decisions.set(keyOfRow(row), {...identityOf(row), ...empty, ...decision, decided_at: now});
    keep(unsaved + 1);
}

function undecide(row) {
    if (decisions.delete(keyOfRow(row))) {
        keep(unsaved + 1);
    }
}

function keep(open) {
    unsaved = open;
    remember(KEPT_DECISIONS, JSON.stringify({unsaved, list: [...decisions.values()]}));
    showUnsaved();
}

/** Takes up what the browser still has of the last time. */
function takeUpDecisions() {
    try {
        const kept = JSON.parse(recall(KEPT_DECISIONS) || '{"unsaved":0,"list":[]}');
        kept.list.forEach(takeOver);
        unsaved = Number(kept.unsaved) || 0;
    } catch (damaged) {
        remember(KEPT_DECISIONS, '');
    }
}

/** Takes a decision over, however it came: every column is a text, and nothing else is in it. */
function takeOver(found) {
    const decision = Object.fromEntries(COLUMNS.map(column => [column, String(found[column] ?? '')]));
    if (!DECISIONS.includes(decision.decision)) {
        return false;
    }
    decisions.set(keyOf(decision), decision);
    return true;
}

/** What was decided, for people. */
function decisionText(decision) {
    const parts = [text('d_' + decision.decision).replace('…', '')];
    if (decision.indicator) {
        const number = INDICATOR_NUMBERS.get(decision.indicator);
        parts.push(number === undefined ? decision.indicator : indicatorName(number));
    }
    if (decision.value) {
        parts.push(shown(decision.value));
    }
    if (decision.reason) {
        const known = 'r_' + decision.reason;
        parts.push(Object.hasOwn(TEXTS, known) ? text(known) : decision.reason.replace(/^other:\s*/, ''));
    }
    return parts[0] + (parts.length > 1 ? ': ' + parts.slice(1).join(', ') : '');
}
