// Runs before the first paint, so that a chosen theme does not flash. The choice is made in src/client/theme-switch.ts.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // No storage: the system's theme holds.
}
