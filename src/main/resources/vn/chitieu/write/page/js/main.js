/* Begins. */
const THEMES = ['', 'light', 'dark'];

function setTheme(theme) {
    document.documentElement.dataset.theme = theme;
}

/** Light, dark, or as the system has it. */
function turnTheme() {
    const isDark = document.documentElement.dataset.theme === 'dark'
        || (!document.documentElement.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches);
    const theme = isDark ? 'light' : 'dark';
    remember('theme', theme);
    setTheme(theme);
}

addEventListener('popstate', () => {
    state = readState();
    show();
});

setTheme(THEMES.includes(recall('theme')) ? recall('theme') : '');
takeUpDecisions();
show();
showUnsaved();
if (unsaved > 0) {
    notify(text('told_kept', decisions.size));
}
performance.mark('first-use');
