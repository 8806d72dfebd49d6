// @ts-check
// Sets the theme before the first paint; a classic script, so that the browser waits for it.
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem('webnav.theme');
  } catch (ignored) {
    // Without storage the device decides.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
