// The templates in full: opening, closing, and the words that decide.
{
  const root = document.documentElement;
  const templates = () => document.querySelectorAll(".template");

  const openTarget = () => {
    if (!/^#t\d+$/.test(location.hash)) return;
    const template = document.getElementById(location.hash.slice(1));
    if (!template) return;
    template.open = true;
    template.scrollIntoView({ block: "start" });
    template.querySelector("summary").focus({ preventScroll: true });
  };
  addEventListener("hashchange", openTarget);
  openTarget();

  document.getElementById("open-all").addEventListener("click", () => { for (const template of templates()) template.open = true; });
  document.getElementById("close-all").addEventListener("click", () => { for (const template of templates()) template.open = false; });

  const samples = document.getElementById("samples");
  samples.addEventListener("click", () => {
    const showsNames = root.classList.toggle("names");
    samples.setAttribute("aria-pressed", String(!showsNames));
  });

  // Escape hides what a word says without moving the focus (WCAG 2.2, 1.4.13).
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const mark of document.querySelectorAll("mark:hover, mark:focus")) mark.classList.add("dismissed");
  });
  const restore = (event) => {
    if (event.target instanceof Element && event.target.matches("mark.dismissed")) event.target.classList.remove("dismissed");
  };
  addEventListener("focusout", restore);
  addEventListener("mouseout", restore);

  // A short report is printed whole; of a long one what is open.
  let opened = [];
  addEventListener("beforeprint", () => {
    if (templates().length > 60) return;
    opened = [...templates()].filter((template) => !template.open);
    for (const template of opened) template.open = true;
  });
  addEventListener("afterprint", () => {
    for (const template of opened) template.open = false;
    opened = [];
  });
}
