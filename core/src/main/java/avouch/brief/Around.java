package avouch.brief;

import avouch.model.Span;
import avouch.model.Story;

/**
 * The words around a name in its report's text.
 *
 * @param story whose reports they are
 * @param reach so many letters to either side
 */
record Around(Story story, int reach) {
  String before(Span name) {
    int start = name.range().start();
    return text(name).substring(Math.max(0, start - reach), start);
  }

  String behind(Span name) {
    int end = name.range().end();
    return text(name).substring(end, Math.min(text(name).length(), end + reach));
  }

  private String text(Span name) {
    return story.reading(name.report()).report().text();
  }
}
