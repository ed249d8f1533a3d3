/* A list of any length: only what is seen is made. */
const ITEM_HEIGHT = 72;
const SPARE = 8;
const MOST_PRINTED = 500;

let list = {numbers: [], kind: 'r', at: -1, frame: undefined, box: undefined};

/** The list of a view; {@code at} is the place of the item that is selected, -1 for none. */
function makeList(numbers, kind) {
    const frame = make('div', {class: 'items', role: 'presentation'});
    const box = make('div', {class: 'list', id: 'list', role: 'listbox', tabindex: '0',
        'aria-label': text(state.view), onscroll: drawItems}, frame);
    frame.style.height = numbers.length * ITEM_HEIGHT + 'px';
    list = {numbers, kind, at: numbers.indexOf(Number(state.open.slice(1))), frame, box};
    return box;
}

function drawItems() {
    const height = list.box.clientHeight || 600;
    const first = Math.max(0, Math.floor(list.box.scrollTop / ITEM_HEIGHT) - SPARE);
    const last = Math.min(list.numbers.length, Math.ceil((list.box.scrollTop + height) / ITEM_HEIGHT) + SPARE);
    drawBetween(first, last);
}

function drawBetween(first, last) {
    const items = [];
    for (let at = first; at < last; at++) {
        items.push(item(at));
    }
    list.frame.replaceChildren(...items);
    const active = list.at >= first && list.at < last;
    if (active) {
        list.box.setAttribute('aria-activedescendant', 'item-' + list.at);
    } else {
        list.box.removeAttribute('aria-activedescendant');
    }
}

function item(at) {
    const number = list.numbers[at];
    const made = make('div', {
        id: 'item-' + at, role: 'option', class: 'item', 'data-item': list.kind + number,
        'aria-selected': at === list.at ? 'true' : 'false', 'aria-setsize': list.numbers.length, 'aria-posinset': at + 1,
        onclick: () => openAt(at),
    }, ITEMS[list.kind](number));
    made.style.top = at * ITEM_HEIGHT + 'px';
    return made;
}

const ITEMS = {
    r: row => [
        line('first', [cell('stt', row), cell('label', row)], cell('value_raw', row) || '–'),
        line('second', [where(ROWS.doc[row])], marks(row))],
    f: number => {
        const finding = FINDINGS[number];
        return [
            line('first', [finding.details[language]], shown(finding.observed)),
            line('second', [where(finding.subject.doc)], [
                finding.subject.row >= 0 ? decidedMark(finding.subject.row) : '',
                badge(finding.rule, finding.severity)])];
    },
    d: doc => [
        line('first', ['', about('name', doc)], about('period', doc)),
        line('second', [agencyOf(doc)], [
            DOCUMENTS.flagged[doc] > 0 && make('span', {class: 'badge warning'},
                counted(DOCUMENTS.flagged[doc]) + ' ' + text('flagged')),
            badge(about('status', doc), about('status', doc) === 'extracted' ? 'good' : 'error')])],
};

function line(name, left, right) {
    const [code, label] = left.length > 1 ? left : ['', left[0]];
    return make('div', {class: name}, make('span', {class: 'left'}, code && make('b', {}, code + ' '), label),
        make('span', {class: 'right'}, right));
}

function where(doc) {
    return [about('agency', doc) || about('name', doc), about('period', doc)].filter(Boolean).join(' · ');
}

function marks(row) {
    const flags = flagsOf(row);
    const shownFlags = flags.slice(0, 2).map(flag => badge(flag, flag === 'check_failed' ? 'error' : 'warning'));
    const more = flags.length > 2 ? make('span', {class: 'badge'}, '+' + (flags.length - 2)) : '';
    const kind = isOpen(row) && flags.length === 0 ? badge(raw.kinds[ROWS.blank[row]]) : '';
    return [decidedMark(row), shownFlags, more, kind];
}

function decidedMark(row) {
    return isSettled(row) ? make('span', {class: 'badge good'}, '✓ ' + settledText(row)) : '';
}

/** Selects the item at a place and brings it into sight. */
function selectAt(at) {
    list.at = Math.max(0, Math.min(list.numbers.length - 1, at));
    const top = list.at * ITEM_HEIGHT;
    const height = list.box.clientHeight;
    if (top < list.box.scrollTop) {
        list.box.scrollTop = top;
    } else if (top + ITEM_HEIGHT > list.box.scrollTop + height) {
        list.box.scrollTop = top + ITEM_HEIGHT - height;
    }
    drawItems();
}

/* Paper has no scroll bar: what is printed is made before, up to a few pages. */
addEventListener('beforeprint', () => {
    if (isList(state.view)) {
        drawBetween(0, Math.min(MOST_PRINTED, list.numbers.length));
    }
});
addEventListener('afterprint', () => {
    if (isList(state.view)) {
        drawItems();
    }
});
