/* A person decides: right as read, another value, another indicator, or why nothing is there. */
const DECISION_KEYS = {right: 'R', value: 'V', indicator: 'I', blank: 'B'};
const REASONS = ['not_applicable', 'not_available', 'forgotten', 'other'];
const MOST_INDICATORS = 40;

/** The buttons, and beneath them the form of the one that asks for more. */
function decisionBar(row) {
    const decision = decisionOf(row);
    const buttons = DECISIONS.map(name => make('button', {
        type: 'button', id: 'decide-' + name, class: 'decision' + (decision?.decision === name ? ' chosen' : ''),
        'aria-pressed': String(decision?.decision === name), 'aria-keyshortcuts': DECISION_KEYS[name],
        onclick: () => beginDecision(name, row),
    }, text('d_' + name), ' ', key(DECISION_KEYS[name])));
    return make('section', {class: 'decide', 'aria-label': text('decide')},
        decision && make('p', {class: 'taken'}, '✓ ', make('strong', {}, decisionText(decision)), ' ',
            button([text('d_undo'), ' ', key('X')], () => removeDecision(row), {class: 'plain', 'aria-keyshortcuts': 'X'})),
        !decision && isSettled(row) && make('p', {class: 'taken'}, '✓ ', text('decidedBefore', settledText(row))),
        make('div', {class: 'buttons'}, buttons), make('div', {id: 'decision-form'}));
}

function beginDecision(name, row) {
    if (name === 'right') {
        settle(row, {decision: 'right'});
        return;
    }
    const forms = {value: valueForm, indicator: indicatorForm, blank: blankForm};
    byId('decision-form').replaceChildren(forms[name](row));
    const first = byId('decision-form').querySelector('input, select');
    first.focus();
    byId('decision-form').scrollIntoView({block: 'nearest'});
}

/** Writes a decision down and goes on to the next row. */
function settle(row, decision) {
    decide(row, decision);
    const said = decisionText(decisionOf(row));
    const next = nextOpen();
    if (next === undefined) {
        openDetail();
        drawItems();
        notify(text('told_last', said));
        return;
    }
    openAt(next);
    announce(text('told_decided', said, counted(openLeft())));
}

/** The next place in the list that is not decided; undefined at its end. */
function nextOpen() {
    for (let at = Math.max(0, list.at + 1); at < list.numbers.length; at++) {
        if (isUndecided(list.numbers[at])) {
            return at;
        }
    }
    return undefined;
}

function isUndecided(number) {
    const row = rowOf(list.kind, number);
    return row >= 0 && canDecide(row) && !isSettled(row);
}

function openLeft() {
    return list.numbers.filter(isUndecided).length;
}

function removeDecision(row) {
    undecide(row);
    openDetail();
    drawItems();
    announce(text('told_undone'));
}

/** A form with a place for what is wrong; {@code take} gives a decision or what is wrong with it. */
function decisionForm(take, row, ...fields) {
    const wrong = make('p', {class: 'wrong', role: 'alert', id: 'decision-wrong'});
    return make('form', {class: 'decision-form', novalidate: true, onsubmit: event => {
        event.preventDefault();
        const {decision, problem} = take();
        if (problem) {
            wrong.textContent = problem;
        } else {
            settle(row, decision);
        }
    }}, fields, wrong, make('div', {class: 'buttons'}, make('button', {class: 'primary'}, text('ok'), ' ', key('↵')),
        button([text('cancel'), ' ', key('Esc')], cancelDecision)));
}

function cancelDecision() {
    byId('decision-form').replaceChildren();
    byId('detail-title').focus();
}

function isDeciding() {
    return Boolean(byId('decision-form')?.firstChild);
}

function field(label, control, hint) {
    return make('label', {class: 'field'}, make('span', {}, label), control, hint && make('small', {}, hint));
}

/** The value that was typed, or why it is none. */
function typedValue(input, isNeeded) {
    if (!isNeeded && input.value.trim() === '') {
        return {value: ''};
    }
    const figure = figureOf(input.value);
    if (figure.open) {
        const [one, other] = figure.open;
        return {problem: text('valueOpen', input.value.trim(), one, language === VIETNAMESE ? other.replace('.', ',') : other)};
    }
    return figure.value === undefined ? {problem: text('valueWrong')} : figure;
}

function valueInput(id, row) {
    const choicesOf = ROWS.indicator[row] < 0 ? [] : INDICATORS[ROWS.indicator[row]].choices;
    return {input: make('input', {id, type: 'text', inputmode: 'decimal', autocomplete: 'off', value: ''}),
        hint: choicesOf.length > 0 ? choicesOf.join('; ') : text('valueHint')};
}

function valueForm(row) {
    const {input, hint} = valueInput('decision-value', row);
    return decisionForm(() => {
        const {value, problem} = typedValue(input, true);
        return {problem, decision: {decision: 'value', value}};
    }, row, field(text('valueIs'), input, hint));
}

function blankForm(row) {
    const other = make('input', {type: 'text', id: 'decision-reason', autocomplete: 'off', 'aria-label': text('reasonText')});
    const choice = make('select', {id: 'decision-kind', onchange: () => {
        other.hidden = choice.value !== 'other';
    }}, REASONS.map(reason => make('option', {value: reason}, text('r_' + reason))));
    other.hidden = true;
    return decisionForm(() => {
        const said = other.value.trim();
        return choice.value === 'other'
            ? {problem: said ? '' : text('reasonMissing'), decision: {decision: 'blank', reason: 'other: ' + said}}
            : {decision: {decision: 'blank', reason: choice.value}};
    }, row, field(text('reason'), choice), other);
}

/** Indicators whose names hold every word that is typed, those that the row may well mean first. */
function indicatorForm(row) {
    const likely = candidatesOf(row).map(candidate => candidate.indicator);
    const select = make('select', {id: 'decision-indicator', size: 6, 'aria-label': text('choose')});
    const narrow = () => {
        const words = wordsOf(search.value);
        const rest = INDICATORS.map((unused, number) => number).filter(number => !likely.includes(number));
        const whole = words.join(' ');
        const found = [...likely, ...rest].filter(number => matches(foldedIndicators[number], words))
            .sort((one, other) => foldedIndicators[other].includes(whole) - foldedIndicators[one].includes(whole));
        select.replaceChildren(...found.slice(0, MOST_INDICATORS).map((number, i) => make('option',
            {value: INDICATORS[number].id, selected: i === 0}, indicatorOption(number, likely))));
    };
    const search = make('input', {type: 'search', id: 'decision-search', autocomplete: 'off', 'aria-label': text('search'),
        'aria-controls': 'decision-indicator', oninput: narrow, onkeydown: event => {
            const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
            if (step) {
                event.preventDefault();
                select.selectedIndex = Math.max(0, Math.min(select.length - 1, select.selectedIndex + step));
            }
        }});
    narrow();
    const {input} = valueInput('decision-indicator-value', row);
    return decisionForm(() => {
        const {value, problem} = typedValue(input, false);
        return {problem: select.value ? problem : text('chooseFirst'),
            decision: {decision: 'indicator', indicator: select.value, value}};
    }, row, field(text('choose'), search), select, field(text('valueOptional'), input, text('valueHint')));
}

function indicatorOption(number, likely) {
    const mark = likely.includes(number) ? '★ ' : '';
    return mark + indicatorName(number) + '  [' + INDICATORS[number].id + ']';
}
