"use strict";
// The scheme of colours: the system's, or the reader's choice for this page.
{
  const root = document.documentElement;
  const button = document.getElementById("theme");
  const themes = ["system", "light", "dark"];
  let theme = "system";

  const apply = () => {
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    button.textContent = `Theme: ${theme}`;
  };
  // A file that is opened from a disk may be refused storage: then the choice lasts as long as the page.
  try { theme = themes.find((name) => name === localStorage.getItem("templatelint-theme")) ?? "system"; } catch { theme = "system"; }
  button.addEventListener("click", () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    try { localStorage.setItem("templatelint-theme", theme); } catch { /* see above */ }
    apply();
  });
  root.classList.add("js");
  apply();
}
