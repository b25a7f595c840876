package avouch.app.store;

import avouch.model.Page;
import java.util.Locale;

/** The forms of a page's words, as the table names them. */
enum Form {
  PLAIN,
  HTML;

  static Form of(Page.Content content) {
    return switch (content) {
      case Page.Content.Plain plain -> PLAIN;
      case Page.Content.Html html -> HTML;
    };
  }

  static Form named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  Page.Content content(String words) {
    return switch (this) {
      case PLAIN -> new Page.Content.Plain(words);
      case HTML -> new Page.Content.Html(words);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
