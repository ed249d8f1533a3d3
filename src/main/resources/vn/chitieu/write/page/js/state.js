/* What is shown stands in the address: a link to it, a reload and the back button all work. */
const VIEWS = ['overview', 'doubts', 'findings', 'heat', 'blanks', 'rows', 'series', 'docs'];
const FILTERS = ['q', 'agency', 'period', 'section', 'form', 'flag', 'rule', 'severity', 'kind', 'status', 'todo'];
const SETTINGS = ['open', 'measure', 'sort', 'indicator', 'doc', 'lang'];

let state = readState();

/** The state that the address says: {@code #doubts?q=ti+le&open=r12}. */
function readState() {
    const [view, query] = location.hash.slice(1).split('?');
    const found = {view: VIEWS.includes(view) ? view : 'overview'};
    const parameters = new URLSearchParams(query || '');
    for (const name of [...FILTERS, ...SETTINGS]) {
        found[name] = parameters.get(name) || '';
    }
    return found;
}

function address(of) {
    const parameters = new URLSearchParams();
    for (const name of [...FILTERS, ...SETTINGS]) {
        if (of[name]) {
            parameters.set(name, of[name]);
        }
    }
    const query = parameters.toString();
    return '#' + of.view + (query ? '?' + query : '');
}

/** The state with some of it changed; another view begins without filters. */
function changed(change) {
    const kept = change.view && change.view !== state.view ? {lang: state.lang} : state;
    const blank = Object.fromEntries([...FILTERS, ...SETTINGS].map(name => [name, '']));
    return {...blank, ...kept, ...change};
}

/** Goes to another state, as a step that the back button takes back. */
function go(change) {
    state = changed(change);
    history.pushState(null, '', address(state));
    show();
}

/** Changes the state in place, while someone types or steps through a list. */
function adjust(change) {
    state = changed(change);
    history.replaceState(null, '', address(state));
}

/** Puts something away that is nice to have again; a browser may refuse. */
function remember(name, value) {
    try {
        localStorage.setItem('chitieu:' + name, value);
    } catch (refused) {
        // the page works without
    }
}

function recall(name) {
    try {
        return localStorage.getItem('chitieu:' + name) || '';
    } catch (refused) {
        return '';
    }
}
