// Accessibility that the theme lacks: names for code navigation, and tables that scroll with the keyboard.
document$.subscribe(() => {
  const name = () => {
    document.querySelectorAll(".md-code__nav").forEach((nav, number) => {
      nav.setAttribute("aria-label", `Code ${number + 1}`);
    });
    document.querySelectorAll(".md-typeset__scrollwrap").forEach((table) => {
      table.setAttribute("tabindex", "0");
    });
  };
  name();
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
});
