package avouch.read;

import java.util.Arrays;

/** The kinds of page that hold no account, each with what whoever gave the page can do. */
enum PageKind {
  ERROR(
      "error-page",
      "The page says that what was asked for is not there. Check the address, or look for a copy in"
          + " an archive."),
  BLOCKED(
      "blocked",
      "The page turned its reader away: it wants a script, a person or another country. Save it in"
          + " a browser that shows the article, and give that."),
  CONSENT(
      "consent",
      "The page asks for consent before it shows anything. Answer it in a browser, save the page"
          + " and give that."),
  LOG_IN(
      "log-in",
      "The page holds only what stands around an account: log-in forms and notifications. Give the"
          + " article's own text."),
  PAYWALL(
      "paywall",
      "The page shows the beginning of a report at most; the rest is for subscribers. Save it as a"
          + " subscriber sees it, or give the report's text."),
  GALLERY(
      "gallery",
      "The page is a gallery or a player with captions. Give the address of the article that it"
          + " belongs to."),
  LISTING(
      "listing",
      "The page lists articles and is none itself. Give the addresses of the articles, or the"
          + " site's feed."),
  OTHER(
      "not-an-article",
      "The page holds no sentence of an account: a listing, an error page or a form. Give the"
          + " address of the article itself.");

  private final String reason;
  private final String message;

  PageKind(String reason, String message) {
    this.reason = reason;
    this.message = message;
  }

  /** The kind that the problems list under this code. */
  static PageKind of(String reason) {
    return Arrays.stream(values())
        .filter(kind -> kind.reason.equals(reason))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of page: " + reason));
  }

  String reason() {
    return reason;
  }

  String message() {
    return message;
  }

  /** From how many words of an account on a line of this kind is a mere part of the furniture. */
  int outweighed(boolean titled, int lines) {
    return switch (this) {
      case GALLERY -> lines >= 5 ? 60 : 25;
      case ERROR -> titled ? 80 : 25;
      case BLOCKED -> titled ? 80 : 12;
      case PAYWALL -> 25;
      case CONSENT, LOG_IN -> titled ? 25 : 1;
      case LISTING, OTHER -> 0;
    };
  }
}
