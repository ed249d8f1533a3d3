/* Figures as people write and read them. Inside the page they are plain decimals with a point. */
const PLAIN = /^-?\d+(\.\d+)?$/;
const COULD_BE_TWO = /^(-?)([1-9]\d{0,2})[.,](\d{3})$/;
const SHORT = /^(-?\d+)[.,](\d+)$/;
const GROUPED = [/^-?\d{1,3}(\.\d{3}){2,}$|^-?\d{1,3}(\.\d{3})+,\d+$/, /^-?\d{1,3}(,\d{3}){2,}$|^-?\d{1,3}(,\d{3})+\.\d+$/];

/**
 * What a person typed: {value} as a plain decimal, {open} with the two things that it may mean, or {} for no number.
 * 1.451 is 1451 to a Vietnamese and 1,451 to a program: the page never guesses.
 */
function figureOf(typed) {
    const figure = typed.replace(/[\s%]/g, '');
    const open = COULD_BE_TWO.exec(figure);
    if (open) {
        const [, sign, whole, rest] = open;
        return {open: [sign + whole + rest, sign + whole + '.' + rest + '0']};
    }
    if (/^-?\d+$/.test(figure)) {
        return {value: figure};
    }
    if (SHORT.test(figure)) {
        return {value: figure.replace(',', '.')};
    }
    if (GROUPED[0].test(figure)) {
        return {value: figure.replace(/\./g, '').replace(',', '.')};
    }
    return GROUPED[1].test(figure) ? {value: figure.replace(/,/g, '')} : {};
}

/** A plain decimal for people: thin spaces between thousands, the decimal mark of their language. */
function shown(plain) {
    if (!PLAIN.test(plain)) {
        return plain;
    }
    const [whole, rest] = plain.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
    return rest === undefined ? grouped : grouped + (language === VIETNAMESE ? ',' : '.') + rest;
}
