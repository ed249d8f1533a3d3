/* The frame around all views: heading, tabs, filters. */
const SPOKEN_KEYS = VIEWS.map((view, i) => String(i + 1));
let drawn = '';

/** Shows what the state says; what stays the same is left alone. */
function show() {
    setLanguage();
    const {open, ...rest} = state;
    const wanted = JSON.stringify(rest);
    if (wanted !== drawn || !isList(state.view)) {
        drawn = wanted;
        byId('top').replaceChildren(...topBar());
        byId('main').replaceChildren(viewOf(state.view));
        if (isList(state.view)) {
            drawItems();
            selectAt(Math.max(list.at, 0));
        }
    } else {
        selectAt(Math.max(list.numbers.indexOf(Number(open.slice(1))), 0));
    }
    openDetail();
}

/** Draws the view anew though the address is the same: a decision was loaded, a setting changed. */
function redraw() {
    drawn = '';
    show();
}

function setLanguage() {
    language = state.lang === 'en' ? ENGLISH : VIETNAMESE;
    document.documentElement.lang = language === ENGLISH ? 'en' : 'vi';
    document.title = 'chitieu – ' + text(state.view);
    byId('skip').textContent = text('skip');
}

function viewOf(view) {
    const views = {overview: overviewView, heat: heatView, series: seriesView};
    return isList(view) ? deskView() : views[view]();
}

function topBar() {
    const tabs = VIEWS.map((view, i) => make('a', {href: address(changed({view})), class: 'tab',
        'aria-current': view === state.view ? 'page' : undefined, 'aria-keyshortcuts': SPOKEN_KEYS[i]}, text(view), tabCount(view)));
    return [
        make('div', {class: 'head'}, make('h1', {}, make('span', {class: 'mark-of'}, 'chitieu'), ' ', text('title')),
            make('div', {class: 'tools'}, make('span', {id: 'unsaved', class: 'unsaved'}),
                button([text('save'), ' ', key('S')], saveDecisions, {id: 'save', class: 'primary', 'aria-keyshortcuts': 'S'}),
                loadButton(),
                button(text('theme'), turnTheme, {id: 'theme'}),
                button(language === VIETNAMESE ? 'English' : 'Tiếng Việt', () => go({lang: state.lang === 'en' ? '' : 'en'}),
                    {id: 'language', lang: language === VIETNAMESE ? 'en' : 'vi'}),
                button([text('help'), ' ', key('?')], openHelp, {id: 'help-button', 'aria-keyshortcuts': '?'}))),
        make('nav', {'aria-label': text('views')}, tabs)];
}

function tabCount(view) {
    const counts = {doubts: raw.totals.flagged, findings: raw.totals.findings};
    return counts[view] > 0 && make('span', {class: 'number'}, counted(counts[view]));
}

function loadButton() {
    const input = make('input', {type: 'file', accept: '.csv,text/csv', class: 'unseen', id: 'load', tabindex: '-1',
        'aria-label': text('load'), onchange: async () => {
            const [file] = input.files;
            if (file) {
                loadDecisions(await file.text());
            }
        }});
    return [input, button(text('load'), () => input.click(), {id: 'load-button'})];
}

function showUnsaved() {
    const place = byId('unsaved');
    if (place) {
        place.textContent = unsaved > 0 ? text('unsaved', counted(decisions.size)) : '';
    }
}

function deskView() {
    const {kind, filters} = LISTS[state.view];
    const numbers = selected();
    return make('div', {class: 'desk', id: 'desk'},
        make('div', {class: 'side'},
            make('div', {class: 'toolbar'}, searchField(), filters.map(filterField),
                isFiltered() && button(text('clear'), () => go({...Object.fromEntries(FILTERS.map(name => [name, ''])), doc: '', open: ''}))),
            heatNotice(numbers.length),
            make('p', {class: 'results', id: 'results'}, text('results', counted(numbers.length)), partly()),
            makeList(numbers, kind), numbers.length === 0 && make('p', {class: 'empty'}, text(isFiltered() ? 'none' : 'nothingDoubtful'))),
        make('section', {class: 'detail', id: 'detail', 'aria-label': text('detail')}));
}

/** Says of a list that the run has more than the page. */
function partly() {
    const left = {doubts: 'doubtful', findings: 'findings', docs: 'documents', rows: 'rows'}[state.view];
    return left && raw.left_out[left] > 0 && make('span', {class: 'partly'}, ' + ', text('left_' + left, counted(raw.left_out[left])));
}

function isFiltered() {
    return FILTERS.some(name => state[name]) || state.doc;
}

/** Searches while someone types, as soon as they pause; with Enter at once, and on to the list. */
function searchField() {
    let waiting;
    const search = () => {
        clearTimeout(waiting);
        if (input.value !== state.q) {
            adjust({q: input.value, open: ''});
            narrow();
        }
    };
    const input = make('input', {type: 'search', id: 'search', value: state.q, placeholder: text('search'), autocomplete: 'off',
        'aria-keyshortcuts': '/', oninput: () => {
            clearTimeout(waiting);
            waiting = setTimeout(search, 120);
        }, onkeydown: event => {
            if (event.key === 'Enter') {
                event.preventDefault();
                event.stopPropagation();
                search();
                (byId('list') || byId('main')).focus();
            }
        }});
    return make('label', {class: 'field search'}, make('span', {}, text('searchShort'), ' ', key('/')), input);
}

/** Shows what was searched for and leaves the cursor where it is. */
function narrow() {
    const {selectionStart} = byId('search');
    const isTyping = document.activeElement === byId('search');
    redraw();
    if (isTyping) {
        byId('search').focus();
        byId('search').setSelectionRange(selectionStart, selectionStart);
    }
    announce(isList(state.view) ? text('results', counted(list.numbers.length)) : '');
}

function filterField(name) {
    return chooser(name, [['', text('all')], ...choices(name)]);
}

function chooser(name, pairs, current) {
    const value = current ?? state[name];
    const select = make('select', {id: 'filter-' + name, onchange: () => {
        go({[name]: select.value, open: ''});
        byId('filter-' + name)?.focus();
    }}, pairs.map(([code, label]) => make('option', {value: code, selected: code === value}, label)));
    return make('label', {class: 'field' + (value && name !== 'indicator' ? ' set' : '')}, make('span', {}, text(name)), select);
}
