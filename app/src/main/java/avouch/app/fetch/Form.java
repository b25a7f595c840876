package avouch.app.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an input is, told by how its bytes begin and never by its name. */
sealed interface Form {
  /** Plain text or HTML: one page. */
  record OnePage() implements Form {}

  /** JSON records, each one page. */
  record Records(boolean lines) implements Form {}

  /** Something that holds no report, or none that is read. */
  record Refused(String reason, String message) implements Form {}

  /** Beginnings of files that are not text. */
  List<Magic> MAGICS =
      List.of(
          new Magic("%PDF-", "a PDF; save its text and give that"),
          new Magic("PK\3\4", "a ZIP archive or an office document; unpack it or save its text"),
          new Magic("\u00d0\u00cf\u0011\u00e0", "an office document; save its text and give that"),
          new Magic("{\\rtf", "a rich-text document; save it as plain text"),
          new Magic("\u0089PNG", "a picture"),
          new Magic("\u00ff\u00d8\u00ff", "a picture"),
          new Magic("GIF8", "a picture"),
          new Magic("BZh", "a bzip2 archive; unpack it first"),
          new Magic("\u00fd7zXZ", "an xz archive; unpack it first"),
          new Magic("\u0028\u00b5\u002f\u00fd", "a zstd archive; unpack it first"),
          new Magic("7z\u00bc\u00af", "a 7-Zip archive; unpack it first"),
          new Magic("SQLite format 3", "a database"),
          new Magic("\u007fELF", "a program"));

  Pattern FEED =
      Pattern.compile("<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\\s>]", Pattern.CASE_INSENSITIVE);

  Pattern PAGE =
      Pattern.compile("<(?:!doctype html|html|head|body|title)[\\s>]", Pattern.CASE_INSENSITIVE);

  Pattern MARKUP =
      Pattern.compile("<(?:p|div|article|section|main|h1|meta)[\\s>]", Pattern.CASE_INSENSITIVE);

  /** Share of control characters that no text has. */
  double MOST_CONTROLS = 0.02;

  static Form of(byte[] head) {
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGICS) {
      if (latin.startsWith(magic.bytes)) {
        return new Refused("not-text", "this is " + magic.what);
      }
    }
    if (latin.startsWith("WARC/")) {
      return new Refused("archive-not-read", "web archives (WARC) are not read yet");
    }
    if (Decoded.mark(head) == null && isBinary(latin)) {
      return new Refused("binary", "this is not text but binary data");
    }
    String text = Decoded.of(head).text().strip();
    if (text.isEmpty() || text.equals("\uFEFF")) {
      return new Refused("empty", "there is no text in it");
    }
    return written(text.charAt(0) == '\uFEFF' ? text.substring(1).strip() : text);
  }

  private static Form written(String text) {
    if (text.startsWith("{") || text.startsWith("[")) {
      return Json.form(text);
    }
    if (text.startsWith("<") && !isHtml(text)) {
      return FEED.matcher(text).find()
          ? new Refused("feed-not-read", "feeds and sitemaps are not read yet; give their pages")
          : new Refused("not-a-report", "this is XML, but no web page");
    }
    return new OnePage();
  }

  private static boolean isBinary(String latin) {
    long controls = latin.chars().filter(Form::isControl).count();
    return controls > latin.length() * MOST_CONTROLS;
  }

  private static boolean isControl(int letter) {
    return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
  }

  /** Whether a text is a web page. */
  static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), 1 << 12));
    boolean opens = start.strip().replace("\uFEFF", "").startsWith("<");
    if (opens && FEED.matcher(start).find()) {
      return false;
    }
    return opens
        ? PAGE.matcher(start).find() || MARKUP.matcher(start).find()
        : start.toLowerCase(Locale.ROOT).contains("<html");
  }

  /** How a kind of file begins, and what it is. */
  record Magic(String bytes, String what) {}
}
