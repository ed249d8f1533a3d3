/* Elements are made one by one and filled with text: nothing that a document says is ever read as markup. */
const SVG = 'http://www.w3.org/2000/svg';

/** An element with its properties and what stands in it: elements, texts, or lists of them. */
function make(name, properties, ...children) {
    return fill(document.createElement(name), properties, children);
}

function draw(name, properties, ...children) {
    return fill(document.createElementNS(SVG, name), properties, children);
}

function fill(element, properties, children) {
    for (const [key, value] of Object.entries(properties || {})) {
        if (key.startsWith('on')) {
            element.addEventListener(key.slice(2), value);
        } else if (value === true) {
            element.setAttribute(key, '');
        } else if (value !== false && value !== undefined) {
            element.setAttribute(key, String(value));
        }
    }
    element.append(...children.flat(3).filter(child => child !== undefined && child !== false && child !== ''));
    return element;
}

function byId(id) {
    return document.getElementById(id);
}

function button(label, onclick, properties) {
    return make('button', {type: 'button', onclick, ...properties}, label);
}

/** A key as it is printed on a button. */
function key(name) {
    return make('kbd', {'aria-hidden': 'true'}, name);
}

function badge(code, kind) {
    return make('span', {class: 'badge ' + (kind || ''), title: code}, named(code));
}

/** Says something to those who hear the page. */
function announce(words) {
    const live = byId('live');
    live.textContent = '';
    setTimeout(() => {
        live.textContent = words;
    }, 50);
}

/** Says something to those who see it, too. */
function notify(words) {
    announce(words);
    document.querySelectorAll('.toast').forEach(toast => toast.remove());
    const toast = make('div', {class: 'toast', 'aria-hidden': 'true'}, words);
    document.body.append(toast);
    setTimeout(() => toast.remove(), 4000);
}
