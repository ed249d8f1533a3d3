/* decisions.csv: written so that no spreadsheet runs a cell, read as people leave it behind in Excel. */
const FORMULA = /^(?:[\t\r]|[\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;
const BREAKS = /\r\n|[\n\r\u2028\u2029\u0085]|[^\P{Cc}\t]/gu;

function oneLine(printed) {
    return printed.replace(BREAKS, ' ');
}

function csvCell(column, content) {
    const isText = !NUMBERS.includes(column);
    const safe = (isText && FORMULA.test(content) ? '\'' : '') + oneLine(content);
    return /[",;\t]|^\s|\s$/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
}

/** The file: UTF-8 with byte order mark, in the order of the documents. */
function decisionFile() {
    const order = [...decisions.values()].sort((one, other) => before(one, other, 'document', false)
        || before(one, other, 'page', true) || before(one, other, 'table', true) || before(one, other, 'row', true));
    const lines = order.map(decision => COLUMNS.map(column => csvCell(column, decision[column])).join(','));
    return '\ufeff' + [COLUMNS.join(','), ...lines].join('\r\n') + '\r\n';
}

function before(one, other, column, isNumber) {
    if (isNumber) {
        return Number(one[column]) - Number(other[column]);
    }
    return one[column] < other[column] ? -1 : one[column] > other[column] ? 1 : 0;
}

function saveDecisions() {
    const url = URL.createObjectURL(new Blob([decisionFile()], {type: 'text/csv;charset=utf-8'}));
    const link = make('a', {href: url, download: 'decisions.csv'});
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
    keep(0);
    notify(text('told_saved', decisions.size));
}

/** The records of a file with commas or semicolons between its cells. */
function csvRecords(content) {
    const body = content.replace(/^\ufeff/, '');
    const head = body.slice(0, body.search(/[\r\n]|$/));
    const separator = head.includes(';') ? ';' : head.includes('\t') ? '\t' : ',';
    const records = [[]];
    const cells = new RegExp('(?:"((?:[^"]|"")*)"|([^"\\r\\n' + separator + '][^\\r\\n' + separator + ']*)|)'
        + '(' + separator + '|\\r\\n|\\n|\\r|$)', 'g');
    for (let found = cells.exec(body); found && cells.lastIndex <= body.length; found = cells.exec(body)) {
        records[records.length - 1].push(found[1] !== undefined ? found[1].replace(/""/g, '"') : found[2] || '');
        if (cells.lastIndex >= body.length && found[3] !== separator) {
            break;
        }
        if (found[3] !== separator) {
            records.push([]);
        }
    }
    return records.filter(record => record.some(content => content !== ''));
}

/** What was printed, without the mark that keeps a spreadsheet from running it. */
function unmarked(content) {
    return content.startsWith('\'') && FORMULA.test(content.slice(1)) ? content.slice(1) : content;
}

function loadDecisions(content) {
    const [head, ...records] = csvRecords(content);
    const columns = (head || []).map(name => name.trim());
    const missing = ['document', 'row', 'decision'].find(column => !columns.includes(column));
    if (missing) {
        notify(text('told_notDecisions', missing));
        return;
    }
    const found = records.map(record => Object.fromEntries(columns.map((column, i) =>
        [column, unmarked(record[i] || '')])));
    found.forEach(decision => {
        decision.value = figureOf(decision.value || '').value || decision.value;
    });
    const rowsAt = rowsByPlace();
    const placed = found.map(decision => ({decision, row: rowOfLine(decision, rowsAt)}));
    const taken = placed.filter(({decision, row}) =>
        takeOver(row === undefined ? decision : {...decision, ...identityOf(row)}));
    keep(unsaved);
    redraw();
    notify(text('told_loaded', taken.length, taken.filter(({row}) => row === undefined).length));
}

function placeKey(identity) {
    return JSON.stringify(['document', 'page', 'table', 'row'].map(column => identity[column] || ''));
}

function rowsByPlace() {
    const rowsAt = new Map();
    for (let row = 0; row < ROW_COUNT; row++) {
        if (canDecide(row)) {
            const place = placeKey(identityOf(row));
            rowsAt.set(place, [...(rowsAt.get(place) || []), row]);
        }
    }
    return rowsAt;
}

/** The row that a line is about, whatever a spreadsheet made of its code; undefined if the page does not have it. */
function rowOfLine(line, rowsAt) {
    const rows = (rowsAt.get(placeKey(line)) || []).filter(row =>
        !line.sha256 || line.sha256 === about('sha', ROWS.doc[row]) || line.label === oneLine(cell('label', row)));
    return rows.length === 1 ? rows[0] : rows.find(row => oneLine(cell('stt', row)) === line.stt);
}
