/* What a value was read from: the picture of the page with the cell marked, else the table around it as it was read. */
const AROUND = 3;
/* A row of a page is not read any narrower; a telephone scrolls within the picture. */
const READABLE = 700;
const PICTURES = ['image/png', 'image/jpeg', 'image/webp'];

function cropOf(row) {
    const element = byId('crop-' + row);
    return element ? JSON.parse(element.textContent) : undefined;
}

/** Picture or excerpt of a row. */
function evidence(row) {
    const crop = cropOf(row);
    if (crop && PICTURES.includes(crop.type)) {
        const table = make('details', {}, make('summary', {}, text('excerpt')), excerpt(row));
        return [picture(row, crop), table];
    }
    if (document.readyState === 'loading' && ROWS.page[row] > 0) {
        document.addEventListener('DOMContentLoaded', () => openDetail(), {once: true});
        return [make('p', {class: 'quiet'}, text('wait'))];
    }
    const why = ROWS.page[row] > 0 && about('type', ROWS.doc[row]).match(/pdf|image/) ? 'pictureLeftOut' : 'noPicture';
    return [isMissing(row) ? '' : make('p', {class: 'quiet'}, text(why)), excerpt(row)];
}

function picture(row, crop) {
    const mark = make('span', {class: 'mark'});
    const [left, top, right, bottom] = crop.mark;
    mark.style.left = 100 * left / crop.width + '%';
    mark.style.top = 100 * top / crop.height + '%';
    mark.style.width = 100 * (right - left) / crop.width + '%';
    mark.style.height = 100 * (bottom - top) / crop.height + '%';
    const image = make('img', {src: 'data:' + crop.type + ';base64,' + crop.data, width: crop.width, height: crop.height,
        alt: text('picture') + ': ' + cell('stt', row) + ' ' + cell('label', row)});
    const paper = make('div', {class: 'paper'}, image, mark);
    paper.style.maxWidth = crop.width + 'px';
    paper.style.minWidth = Math.min(crop.width, READABLE) + 'px';
    const frame = make('div', {class: 'crop', tabindex: '0', role: 'group', 'aria-label': text('picture')}, paper);
    requestAnimationFrame(() => {
        frame.scrollLeft = Math.max(0, paper.clientWidth * right / crop.width - frame.clientWidth + 24);
    });
    return frame;
}

/** The rows around one, as they were read, with its value marked. */
function excerpt(row) {
    const rows = [];
    for (let each = Math.max(0, row - 2 * AROUND); each < Math.min(ROW_COUNT, row + 2 * AROUND + 1); each++) {
        const near = Math.abs(ROWS.number[each] - ROWS.number[row]) <= AROUND && ROWS.doc[each] === ROWS.doc[row];
        if (each === row || (near && !isMissing(each))) {
            rows.push(each);
        }
    }
    const head = ['stt', 'label', 'unit', 'value'].map(column => make('th', {scope: 'col'}, text(column)));
    return make('div', {class: 'excerpt', tabindex: '0', role: 'group', 'aria-label': text('excerpt')}, make('table', {},
        make('thead', {}, make('tr', {}, head)),
        make('tbody', {}, heading(rows[0]), rows.map(each => excerptRow(each, each === row)))));
}

function heading(row) {
    const above = cell('heading', row);
    return above && make('tr', {class: 'heading'}, make('td', {colspan: '4'}, above));
}

function excerptRow(row, isSubject) {
    const printed = cell('value_raw', row);
    return make('tr', isSubject ? {class: 'subject', 'aria-current': 'true'} : {},
        make('td', {}, cell('stt', row)), make('td', {}, cell('label', row)), make('td', {}, cell('unit_raw', row)),
        make('td', {class: isSubject ? 'value marked' : 'value'}, printed));
}
