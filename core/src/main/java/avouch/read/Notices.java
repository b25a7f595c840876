package avouch.read;

import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page says in the place of an account, weighed against the account that it holds.
 *
 * <p>A notice stands on many pages with a whole account ("Subscribe to continue"): only where next
 * to nothing else is told does it say what the page is.
 */
final class Notices {
  private static final List<Row> ROWS = Row.of("notices.tsv");

  /** As many lines are looked at, and as much of each: what is longer is no notice. */
  private static final int MOST_LINES = 400;

  private static final int LONGEST = 300;

  /** With so many words a text is an account whatever else the page says. */
  private static final int ENOUGH = 120;

  private static final Pattern SITE = Pattern.compile("\\s+[|–—·-]\\s.*$");

  private final Map<PageKind, Integer> lines = new EnumMap<>(PageKind.class);
  private final @Nullable PageKind title;
  private final int words;

  private Notices(@Nullable PageKind title, int words) {
    this.title = title;
    this.words = words;
  }

  /**
   * The kind of page that its notices show it to be; {@code null} if it holds an account beside.
   *
   * @param title the title of the page
   * @param text the text that the blocks are of
   * @param shown all lines that the page shows, the account's among them
   */
  static @Nullable PageKind kind(
      @Nullable String title, String text, List<Block> blocks, List<String> shown) {
    return words(text, blocks, false) >= ENOUGH ? null : of(title, text, blocks, shown).kind();
  }

  /** Whether a page that holds an account says that it goes on for subscribers. */
  static boolean isCut(String text, List<Block> blocks, List<String> shown) {
    return words(text, blocks, false) < ENOUGH
        && of(null, text, blocks, shown).lines.containsKey(PageKind.PAYWALL);
  }

  private static Notices of(
      @Nullable String title, String text, List<Block> blocks, List<String> shown) {
    Notices notices =
        new Notices(title == null ? null : ofTitle(title.strip()), words(text, blocks, true));
    shown.stream().limit(MOST_LINES).forEach(notices::add);
    return notices;
  }

  /** The kind of page that a title speaks of, with the site's name behind it or without. */
  private static @Nullable PageKind ofTitle(String title) {
    PageKind whole = in(title);
    return whole != null ? whole : in(SITE.matcher(title).replaceFirst(""));
  }

  /** The kind of page that a line speaks of, if any. */
  static @Nullable PageKind in(String line) {
    if (line.length() > LONGEST || line.isBlank()) {
      return null;
    }
    Lowered words = new Lowered(line);
    for (Row row : ROWS) {
      if (row.mayMatch(words) && row.in(line).matches()) {
        return PageKind.of(row.reason());
      }
    }
    return null;
  }

  private void add(String line) {
    PageKind kind = in(line);
    if (kind != null) {
      lines.merge(kind, 1, Integer::sum);
    }
  }

  private @Nullable PageKind kind() {
    if (title != null && words < title.outweighed(true, lines.getOrDefault(title, 0))) {
      return title;
    }
    PageKind most = null;
    for (Map.Entry<PageKind, Integer> kind : lines.entrySet()) {
      boolean weighs = words < kind.getKey().outweighed(false, kind.getValue());
      if (weighs && (most == null || kind.getValue() > lines.getOrDefault(most, 0))) {
        most = kind.getKey();
      }
    }
    return most;
  }

  /** How many words the sentences of the account have, those of notices left out if asked. */
  static int words(String text, List<Block> blocks, boolean beside) {
    int words = 0;
    for (Block block : blocks) {
      boolean told = block.role() == Role.PARAGRAPH || block.role() == Role.HEADING;
      Line line = told ? Line.of(text, block.range(), false) : null;
      if (line != null && line.isProse() && !(beside && in(line.head()) != null)) {
        words += Math.max(line.words(), unspaced(line));
      }
      if (words >= ENOUGH) {
        return words;
      }
    }
    return words;
  }

  /** In a script that puts no blanks between words, two letters are about one. */
  private static int unspaced(Line line) {
    return line.range().length() >= 8 * line.words() ? line.range().length() / 2 : 0;
  }
}
