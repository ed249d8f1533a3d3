/* Links lead to files of the run and nowhere else. */
const RELATIVE = /^\.{1,2}\//;
const LOCAL = /^file:\/\//;

/** The file that a document is or lies in, at a page of it; empty where that is not known. */
function fileLink(doc, page) {
    const link = about('link', doc);
    if (!RELATIVE.test(link) && !LOCAL.test(link)) {
        return undefined;
    }
    const isPdf = about('type', doc) === 'application/pdf' && !isMember(doc);
    const target = isPdf && page > 0 ? link + '#page=' + page : link;
    return make('a', {href: target, target: '_blank', rel: 'noopener', class: 'file'}, linkText(doc, page), ' ↗');
}

function isMember(doc) {
    return about('name', doc).includes('!/');
}

function linkText(doc, page) {
    if (isMember(doc)) {
        return text('openArchive');
    }
    if (page > 0) {
        return text(/sheet|excel/.test(about('type', doc)) ? 'openSheet' : 'openPage', page);
    }
    return text('openFile');
}
