package avouch.read;

import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private final String text;
  private final List<Block> blocks;
  private final Supplier<Stream<String>> shown;
  private final int words;
  private @Nullable Map<PageKind, Integer> lines;

  /**
   * The notices of a page.
   *
   * @param text the text that the blocks are of
   * @param shown gives all lines that the page shows, the account's among them
   */
  Notices(String text, List<Block> blocks, Supplier<Stream<String>> shown) {
    this.text = text;
    this.blocks = blocks;
    this.shown = shown;
    this.words = words(false);
  }

  /** How many words the sentences of the account have, counted no further than enough. */
  int words() {
    return words;
  }

  /**
   * The kind of page that its notices show it to be; {@code null} if it holds an account beside.
   *
   * @param title the title of the page
   */
  @Nullable PageKind kind(@Nullable String title) {
    return words >= ENOUGH
        ? null
        : weighed(title == null ? null : ofTitle(title.strip()), words(true));
  }

  /** Whether a page that holds an account says that it goes on for subscribers. */
  boolean isCut() {
    return words < ENOUGH && lines().containsKey(PageKind.PAYWALL);
  }

  /** How many lines speak of each kind of page. */
  private Map<PageKind, Integer> lines() {
    Map<PageKind, Integer> counted = lines;
    if (counted == null) {
      counted = new EnumMap<>(PageKind.class);
      for (String line : shown.get().limit(MOST_LINES).toList()) {
        PageKind kind = in(line);
        if (kind != null) {
          counted.merge(kind, 1, Integer::sum);
        }
      }
      lines = counted;
    }
    return counted;
  }

  /** The kind of page that a title speaks of, with the site's name behind it or without. */
  static @Nullable PageKind ofTitle(String title) {
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

  private @Nullable PageKind weighed(@Nullable PageKind title, int told) {
    if (title != null && told < title.outweighed(true, lines().getOrDefault(title, 0))) {
      return title;
    }
    PageKind most = null;
    for (Map.Entry<PageKind, Integer> kind : lines().entrySet()) {
      boolean weighs = told < kind.getKey().outweighed(false, kind.getValue());
      if (weighs && (most == null || kind.getValue() > lines().getOrDefault(most, 0))) {
        most = kind.getKey();
      }
    }
    return most;
  }

  /** How many words the sentences of the account have, those of notices left out if asked. */
  private int words(boolean beside) {
    int told = 0;
    for (Block block : blocks) {
      boolean account = block.role() == Role.PARAGRAPH || block.role() == Role.HEADING;
      Line line = account ? Line.of(text, block.range(), false) : null;
      if (line != null && line.isProse() && !(beside && in(line.head()) != null)) {
        told += Math.max(line.words(), unspaced(line));
      }
      if (told >= ENOUGH) {
        return told;
      }
    }
    return told;
  }

  /** In a script that puts no blanks between words, two letters are about one. */
  private static int unspaced(Line line) {
    return line.range().length() >= 8 * line.words() ? line.range().length() / 2 : 0;
  }
}
