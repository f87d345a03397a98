/// What hides the findings that the filter does not ask for, and keeps what it asks for in the page's address.
let htmlScript = """
  "use strict";
  const form = document.getElementById("filter");
  if (form) {
    const findings = [...document.querySelectorAll("article")];
    const files = [...document.querySelectorAll("section.file")];
    const words = new Map();
    const output = form.querySelector("output");
    const boxes = [...form.elements.severity];
    let file = "", part = "";

    const text = (finding) => {
      if (!words.has(finding)) words.set(finding, finding.textContent.toLowerCase());
      return words.get(finding);
    };

    const show = () => {
      const severities = boxes.filter((box) => box.checked).map((box) => box.value);
      const rule = form.elements.rule.value;
      const sought = form.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let count = 0;
      for (const section of files) {
        const isAsked = !file || section.dataset.file === file;
        let shown = 0;
        for (const finding of section.querySelectorAll("article")) {
          const data = finding.dataset;
          finding.hidden = !(isAsked && severities.includes(data.severity) && (!rule || data.rule === rule)
            && (!part || data.part === part) && sought.every((word) => text(finding).includes(word)));
          if (!finding.hidden) shown += 1;
        }
        section.hidden = shown === 0;
        count += shown;
      }
      const where = [part, file].filter(Boolean).join(" of ");
      output.value = count.toLocaleString("en") + " of " + findings.length.toLocaleString("en") + (findings.length === 1 ? " finding" : " findings")
        + (where ? ", in " + where : "");
    };

    const read = () => {
      const hash = location.hash.slice(1);
      if (hash && !hash.includes("=")) return;
      const asked = new URLSearchParams(hash);
      const severities = asked.has("severity") ? asked.get("severity").split(",") : null;
      for (const box of boxes) box.checked = !severities || severities.includes(box.value);
      form.elements.rule.value = asked.get("rule") || "";
      form.elements.text.value = asked.get("text") || "";
      file = asked.get("file") || "";
      part = asked.get("part") || "";
      show();
      if (hash) document.getElementById("findings").scrollIntoView();
    };

    const write = () => {
      const asked = new URLSearchParams();
      const severities = boxes.filter((box) => box.checked).map((box) => box.value);
      if (severities.length < boxes.length) asked.set("severity", severities.join(","));
      if (form.elements.rule.value) asked.set("rule", form.elements.rule.value);
      if (form.elements.text.value) asked.set("text", form.elements.text.value);
      if (file) asked.set("file", file);
      if (part) asked.set("part", part);
      history.replaceState(null, "", "#" + asked);
      show();
    };

    const step = (by) => {
      const shown = findings.filter((finding) => !finding.hidden);
      const next = shown[Math.max(shown.indexOf(document.activeElement) + by, 0)];
      if (next) next.focus();
    };

    form.addEventListener("input", write);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => { file = part = ""; setTimeout(write); });
    window.addEventListener("hashchange", read);
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input[type=search], select")) return;
      if (event.key === "/") { event.preventDefault(); form.elements.text.focus(); }
      if (event.key === "j") step(1);
      if (event.key === "k") step(-1);
    });
    form.hidden = false;
    read();
  }

  """
