/* Everything can be done with keys alone. Single letters can be switched off for those whose tools send them. */
const STEPS = {j: 1, ArrowDown: 1, k: -1, ArrowUp: -1};
const LETTERS = {
    r: () => pressDecision('right'), v: () => pressDecision('value'), i: () => pressDecision('indicator'),
    b: () => pressDecision('blank'), x: undo, s: saveDecisions, o: openFileOfItem,
    '/': () => byId('search')?.focus(), '?': openHelp,
};

addEventListener('keydown', event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === 'Escape') {
        escape(typing);
        return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || byId('help').open) {
        return;
    }
    if (act(event)) {
        event.preventDefault();
    }
});

/** Whether a key meant something. */
function act(event) {
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isLetter = event.key.length === 1;
    if (isLetter && recall('letters') === 'off') {
        return false;
    }
    if (Object.hasOwn(STEPS, name)) {
        return isLetter || isInList(event.target) ? stepFrom(STEPS[name]) : false;
    }
    if (name === 'Enter' && (event.target === document.body || isInList(event.target))) {
        return openSelected();
    }
    if (isLetter && SPOKEN_KEYS.includes(name)) {
        go({view: VIEWS[Number(name) - 1]});
        return true;
    }
    if (Object.hasOwn(LETTERS, name)) {
        LETTERS[name]();
        return true;
    }
    return false;
}

function isInList(target) {
    return target.id === 'list' || target === document.body || target.id === 'detail-title' || target.id === 'main';
}

/** From a view without a list the first step leads to the rows that a person must look at. */
function stepFrom(by) {
    if (!isList(state.view)) {
        go({view: 'doubts'});
        list.box.focus();
        return true;
    }
    step(by);
    return true;
}

function openSelected() {
    if (!isList(state.view) || list.numbers.length === 0) {
        return false;
    }
    openAt(Math.max(0, list.at));
    byId('detail-title').focus({preventScroll: true});
    return true;
}

function pressDecision(name) {
    byId('decide-' + name)?.click();
}

function undo() {
    const row = state.open ? rowOf(state.open[0], Number(state.open.slice(1))) : -1;
    if (row >= 0 && decisionOf(row)) {
        removeDecision(row);
    }
}

function openFileOfItem() {
    byId('detail')?.querySelector('a.file')?.click();
}

function escape(typing) {
    if (isDeciding()) {
        cancelDecision();
    } else if (typing) {
        (list.box || byId('main')).focus();
    } else if (state.open) {
        closeItem();
    }
}

function openHelp() {
    const lines = [['J ↓', 'k_next'], ['K ↑', 'k_previous'], ['↵', 'k_open'], ['Esc', 'k_close'], ['R', 'd_right'],
        ['V', 'd_value'], ['I', 'd_indicator'], ['B', 'd_blank'], ['X', 'd_undo'], ['O', 'k_file'], ['/', 'k_search'],
        ['1–8', 'k_views'], ['S', 'k_save'], ['?', 'k_help']];
    const letters = make('input', {type: 'checkbox', checked: recall('letters') !== 'off',
        onchange: () => remember('letters', letters.checked ? 'on' : 'off')});
    const help = byId('help');
    help.replaceChildren(make('h2', {id: 'help-title'}, text('help')),
        make('table', {}, lines.map(([name, meaning]) => make('tr', {}, make('td', {}, make('kbd', {}, name)),
            make('td', {}, text(meaning))))),
        make('p', {}, make('label', {}, letters, ' ', text('shortcuts'))),
        make('p', {}, text('countsAll')),
        button(text('close'), () => help.close(), {class: 'primary'}));
    help.setAttribute('aria-labelledby', 'help-title');
    help.showModal();
}
