/* One item: what the paper shows beside what was read, why to look, and the decision. */

/** Shows the item that is open, or nothing. */
function openDetail() {
    const desk = byId('desk');
    const place = byId('detail');
    if (!desk || !place) {
        return;
    }
    const hadFocus = place.contains(document.activeElement);
    const kind = state.open[0];
    const number = Number(state.open.slice(1));
    const known = Object.hasOwn(SIZES, kind ?? '') && number >= 0 && number < SIZES[kind];
    desk.classList.toggle('opened', known);
    place.replaceChildren(...(known ? [detailBar(), ...DETAILS[kind](number).flat(3).filter(Boolean)] : [invitation()]));
    place.scrollTop = 0;
    if (known && hadFocus) {
        byId('detail-title').focus({preventScroll: true});
    }
}

const DETAILS = {r: rowDetail, f: findingDetail, d: documentDetail};

function invitation() {
    return make('p', {class: 'invitation'}, key('J'), ' ', text('k_next'), ' · ', key('↵'), ' ', text('k_open'));
}

function detailBar() {
    return make('div', {class: 'bar'},
        button(['← ', text('back'), ' ', key('Esc')], closeItem, {class: 'plain', id: 'detail-close'}),
        make('span', {class: 'position'}, list.at < 0 ? '' : text('position', counted(list.at + 1), counted(list.numbers.length))),
        button(['↑ ', text('previous'), ' ', key('K')], () => step(-1), {'aria-keyshortcuts': 'K'}),
        button(['↓ ', text('next'), ' ', key('J')], () => step(1), {'aria-keyshortcuts': 'J'}));
}

function title(code, label) {
    return make('h2', {id: 'detail-title', tabindex: '-1'}, code && make('span', {class: 'code'}, code + ' '), label);
}

function origin(doc, page, place) {
    return make('p', {class: 'origin'}, [agencyOf(doc), periodOf(doc), about('name', doc), place].filter(Boolean).join(' · '),
        ' ', fileLink(doc, page));
}

function rowDetail(row) {
    const doc = ROWS.doc[row];
    return [
        title(cell('stt', row), cell('label', row)),
        origin(doc, ROWS.page[row], placeOf(row)),
        make('div', {class: cropOf(row) ? 'judge' : 'judge beside'}, make('div', {class: 'evidence'}, evidence(row)), reading(row)),
        canDecide(row) ? decisionBar(row) : make('p', {class: 'notice'}, text('missingRow')),
        reasons(row),
        (FINDINGS_OF_ROW.get(row) || []).length > 0
            && make('section', {}, make('h3', {}, text('contradicts')), FINDINGS_OF_ROW.get(row).map(findingCard)),
        candidateList(row),
        seriesOf(row)];
}

/** What was read, in large type, and what it was taken for. */
function reading(row) {
    const printed = cell('value_raw', row);
    const facts = [
        [text('printed'), !isMissing(row) && make('span', {class: 'raw'}, printed || text('emptyCell'))],
        [text('unit'), !isMissing(row) && [cell('unit_raw', row) || '–', cell('unit', row) !== cell('unit_raw', row) && cell('unit', row)
            ? ' → ' + cell('unit', row) : '']],
        [text('note'), cell('note', row)],
        [text('derived'), cell('derived', row) && [shown(cell('derived', row)), ' ',
            make('small', {}, cell('formula', row))]],
    ].filter(([, content]) => content);
    return make('div', {class: 'reading'},
        make('h3', {}, text('read')),
        make('p', {class: 'figure', id: 'detail-value'}, readFigure(row)),
        make('p', {class: 'meaning', id: 'detail-indicator'}, indicatorName(ROWS.indicator[row]),
            ROWS.indicator[row] >= 0 && make('small', {}, INDICATORS[ROWS.indicator[row]].id
                + (isMissing(row) ? '' : ' · ' + text('match', ROWS.match[row])))),
        make('dl', {}, facts.map(([name, content]) => [make('dt', {}, name), make('dd', {}, content)])));
}

function readFigure(row) {
    const value = cell('value', row);
    if (value) {
        const choice = ROWS.indicator[row] >= 0
            && INDICATORS[ROWS.indicator[row]].choices.find(each => each.startsWith(value + ' = '));
        return choice || shown(value) + (cell('unit', row) === '%' ? ' %' : '');
    }
    return named(isOpen(row) ? raw.kinds[ROWS.blank[row]] : raw.row_statuses[ROWS.status[row]]);
}

function reasons(row) {
    const flags = flagsOf(row);
    return make('section', {class: 'reasons'}, make('h3', {}, text('why')),
        flags.length === 0 ? make('p', {class: 'quiet'}, text('nothingWrong')) : make('p', {}, flags.map(flag =>
            [badge(flag, flag === 'check_failed' ? 'error' : 'warning'), ' '])));
}

/** A contradiction with links to everything that takes part in it. */
function findingCard(number) {
    const finding = FINDINGS[number];
    const others = [finding.subject, ...finding.others];
    return make('article', {class: 'finding ' + finding.severity},
        make('p', {}, badge(finding.rule, finding.severity), ' ', finding.details[language]),
        make('dl', {class: 'pairs'}, pair('observed', shown(finding.observed)), pair('expected', shown(finding.expected)),
            finding.statement && pair('statement', '“' + finding.statement + '”')),
        make('ul', {class: 'others'}, others.map(other => make('li', {}, otherRow(other)))));
}

function pair(name, content) {
    return content && [make('dt', {}, text(name)), make('dd', {}, content)];
}

function otherRow(spotOf) {
    if (spotOf.row < 0) {
        return [spotOf.stt, ' ', where(spotOf.doc), ' ', make('b', {}, shown(spotOf.value)), ' ', fileLink(spotOf.doc, spotOf.page)];
    }
    return [make('a', {href: address(changed({view: 'rows', open: 'r' + spotOf.row}))},
        (cell('stt', spotOf.row) + ' ' + cell('label', spotOf.row)).trim()), ' ', make('b', {}, cell('value_raw', spotOf.row)), ' ',
    make('small', {}, periodOf(spotOf.doc))];
}

function findingDetail(number) {
    const finding = FINDINGS[number];
    const row = finding.subject.row;
    if (row >= 0) {
        return rowDetail(row);
    }
    return [title(finding.subject.stt, indicatorName(finding.indicator)),
        origin(finding.subject.doc, finding.subject.page, ''), findingCard(number)];
}

function documentDetail(doc) {
    const isReport = DOCUMENTS.rows[doc] > 0;
    return [title('', about('name', doc)),
        make('p', {class: 'origin'}, [agencyOf(doc), periodOf(doc), about('form', doc) || text('noForm')].join(' · '), ' ',
            fileLink(doc, 0)),
        make('p', {}, badge(about('status', doc), about('status', doc) === 'extracted' ? 'good' : 'error'), ' ',
            about('reason', doc)),
        make('p', {}, text('docRows', counted(DOCUMENTS.rows[doc]), counted(DOCUMENTS.flagged[doc]),
            counted(DOCUMENTS.findings[doc])), DOCUMENTS.pages[doc] > 0 && ' · ' + text('pages', DOCUMENTS.pages[doc])),
        isReport && make('p', {class: 'buttons'}, make('a', {class: 'button', href: address(changed({view: 'rows', doc}))},
            text('seeRows')), ' ', make('a', {class: 'button', href: address(changed({view: 'doubts', doc}))}, text('seeDoubts'))),
        make('p', {class: 'quiet'}, about('type', doc), make('br'), 'SHA-256 ', about('sha', doc))];
}

function candidateList(row) {
    const candidates = candidatesOf(row);
    return candidates.length > 0 && make('section', {}, make('h3', {}, text('candidates')), make('ol', {}, candidates.map(
        candidate => make('li', {}, indicatorName(candidate.indicator), ' ',
            make('small', {}, INDICATORS[candidate.indicator].id + ' · ' + candidate.score + ' %')))));
}

function seriesOf(row) {
    const points = ROWS.indicator[row] >= 0 && about('agency', ROWS.doc[row]) ? allSeries().get(seriesName(row)) : undefined;
    return isSeries(points) && make('section', {}, make('h3', {}, text('series')), chart(points, '', row));
}

/** Opens the item at a place of the list. */
function openAt(at) {
    const wasOpen = state.open !== '';
    selectAt(at);
    const open = list.kind + list.numbers[list.at];
    if (wasOpen) {
        adjust({open});
    } else {
        state = changed({open});
        history.pushState(null, '', address(state));
    }
    openDetail();
}

function closeItem() {
    adjust({open: ''});
    openDetail();
    list.box?.focus();
}

/** One item on; with an item open the next is opened too. */
function step(by) {
    if (list.numbers.length === 0) {
        return;
    }
    const at = Math.max(0, Math.min(list.numbers.length - 1, list.at + by));
    if (state.open) {
        openAt(at);
    } else {
        selectAt(at);
    }
    announce(document.getElementById('item-' + at)?.textContent || '');
}
