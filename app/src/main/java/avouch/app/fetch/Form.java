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

  /** A feed or a sitemap. */
  record Entries(Kind kind) implements Form {}

  /** A web archive: WARC. */
  record Archive() implements Form {}

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
          new Magic(
              "\u005d\u002a\u004d\u0018", "a zstd archive with a dictionary; unpack it first"),
          new Magic("\u0004\"\u004d\u0018", "an lz4 archive; unpack it first"),
          new Magic("\u001f\u009d", "an archive of compress; unpack it first"),
          new Magic("LZIP", "an lzip archive; unpack it first"),
          new Magic("Rar!", "a RAR archive; unpack it first"),
          new Magic("7z\u00bc\u00af", "a 7-Zip archive; unpack it first"),
          new Magic("SQLite format 3", "a database"),
          new Magic("\u007fELF", "a program"));

  Pattern PAGE =
      Pattern.compile("<(?:!doctype html|html|head|body|title)[\\s>]", Pattern.CASE_INSENSITIVE);

  Pattern MARKUP =
      Pattern.compile("<(?:p|div|article|section|main|h1|meta)[\\s>]", Pattern.CASE_INSENSITIVE);

  /** Share of control characters that no text has. */
  double MOST_CONTROLS = 0.02;

  static Form of(byte[] head, Label label) {
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGICS) {
      if (latin.startsWith(magic.bytes)) {
        return new Refused("not-text", "this is " + magic.what);
      }
    }
    if (latin.startsWith("WARC/")) {
      return new Archive();
    }
    if (!Encoding.isWide(head) && isBinary(latin)) {
      return new Refused(
          "binary",
          "this is not text but binary data; if it is packed with brotli, unpack it first");
    }
    String text = Decoded.of(head, label.charset()).text().strip();
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
      Kind kind = Kind.of(root(text));
      return kind == null
          ? new Refused("not-a-report", "this is XML, but no web page and no feed")
          : new Entries(kind);
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
    if (opens && Kind.of(root(start.strip().replace("\uFEFF", ""))) != null) {
      return false;
    }
    return opens
        ? PAGE.matcher(start).find() || MARKUP.matcher(start).find()
        : start.toLowerCase(Locale.ROOT).contains("<html");
  }

  /** The name of the first element, without its prefix; empty if there is none. */
  static String root(String text) {
    int open = text.indexOf('<');
    while (open >= 0 && open + 1 < text.length() && "?!".indexOf(text.charAt(open + 1)) >= 0) {
      open = text.indexOf('<', after(text, open));
    }
    int end = open + 1;
    while (open >= 0 && end < text.length() && isNamed(text.charAt(end))) {
      end++;
    }
    String name = open < 0 ? "" : text.substring(open + 1, end);
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamed(char letter) {
    return Character.isLetterOrDigit(letter) || ":_.-".indexOf(letter) >= 0;
  }

  /** Where a declaration, comment or document type that begins at {@code open} has ended. */
  private static int after(String text, int open) {
    int types = text.startsWith("<!D", open) || text.startsWith("<!d", open) ? open : -1;
    int subset = types < 0 ? -1 : text.indexOf('[', open);
    String close = text.startsWith("<!--", open) ? "-->" : text.startsWith("<?", open) ? "?>" : ">";
    int end = text.indexOf(close, open);
    if (subset >= 0 && subset < end) {
      end = text.indexOf("]", subset);
    }
    return end < 0 ? text.length() : end + 1;
  }

  /** How a kind of file begins, and what it is. */
  record Magic(String bytes, String what) {}

  /** The kinds of lists of reports, by their first element. */
  enum Kind {
    RSS("rss", "item"),
    RDF("rdf", "item"),
    ATOM("feed", "entry, atom|entry"),
    SITEMAP("urlset", "url"),
    SITEMAP_INDEX("sitemapindex", "sitemap");

    private final String root;
    private final String items;

    Kind(String root, String items) {
      this.root = root;
      this.items = items;
    }

    static @org.jspecify.annotations.Nullable Kind of(String root) {
      for (Kind kind : values()) {
        if (kind.root.equals(root)) {
          return kind;
        }
      }
      return null;
    }

    String root() {
      return root;
    }

    /** Which elements are its entries. */
    String items() {
      return items;
    }

    /** Whether it lists addresses and holds no words. */
    boolean lists() {
      return this == SITEMAP || this == SITEMAP_INDEX;
    }
  }
}
