// Runs before the page is drawn, so that it is drawn in the chosen colours at once.
(() => {
    let theme = "system";
    try {
        theme = JSON.parse(localStorage.getItem("qstar.settings") ?? "{}").theme ?? theme;
    } catch {
        theme = "system";
    }
    document.documentElement.dataset.theme = theme;
})();
