package avouch.app.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands around every page of the desk. */
final class Layout {
  private Layout() {}

  /**
   * A whole page.
   *
   * @param title in the head, not yet escaped
   * @param twin the address of what it says as JSON; empty if there is none
   * @param asOf the day up to which it tells
   * @param main what it says, as HTML
   */
  static String page(String title, String twin, @Nullable LocalDate asOf, String main) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s · Avouch</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="icon" href="data:,">
        <script src="/desk.js" defer></script>
        %s</head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="desk">
        <nav aria-label="Desk">
        <a class="brand" href="/">Avouch</a>
        <a href="/">Stories</a>
        <a href="/changes">What changed</a>
        <a href="/add">Add reports</a>
        <a href="/corrections">Corrections</a>
        <a href="/problems">Problems</a>
        <form action="/search" role="search"><input type="search" name="q" aria-label="Search stories" placeholder="Search stories"><button>Search</button></form>
        </nav>
        </header>
        %s<main id="main">
        %s</main>
        <footer>Written by Avouch from the reports alone; nothing was checked against the world.%s</footer>
        </body>
        </html>
        """
        .formatted(
            Pages.escaped(title),
            twin.isEmpty()
                ? ""
                : "<link rel=\"alternate\" type=\"application/json\" href=\""
                    + Pages.escaped(twin)
                    + "\">\n",
            asOf == null ? "" : banner(asOf),
            main,
            twin.isEmpty() ? "" : " <a href=\"" + Pages.escaped(twin) + "\">This page as JSON</a>");
  }

  private static String banner(LocalDate asOf) {
    return "<p class=\"banner\" role=\"status\">As far as reported by <strong>"
        + asOf
        + "</strong>; what was published later is left out. <a href=\"?\">Show all</a></p>\n";
  }
}
