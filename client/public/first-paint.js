// Runs before the first paint, so that neither the theme nor the language flickers. A file, because inline scripts are refused.
;(function () {
  var root = document.documentElement
  var kept = null
  try {
    kept = localStorage.getItem('mufakat-theme')
  } catch {
    // Storage may be forbidden; the system's choice then stands.
  }
  var dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  var chosen = /(?:^|; )mufakat_lang=(en|vi)/.exec(document.cookie)
  root.lang = chosen ? chosen[1] : /^vi\b/.test(navigator.language) ? 'vi' : 'en'
})()
