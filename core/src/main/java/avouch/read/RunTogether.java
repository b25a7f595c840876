package avouch.read;

import avouch.language.Rows;
import avouch.model.Range;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Furniture inside a line: in a text that lost its breaks a caption with its credit and rows of
 * tags stand between the sentences of the account.
 */
final class RunTogether {
  private static final List<Row> ROWS = Row.of("runs.tsv");

  /** Words with which a sentence begins, and a headline seldom goes on. */
  private static final Set<String> STARTERS =
      Rows.of(RunTogether.class, "starters.tsv").stream()
          .flatMap(row -> row.patterns().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** A shorter line is no account that lost its breaks. */
  private static final int LEAST_WORDS = 12;

  private static final int MOST_A_TEXT = 20;

  private final String line;

  private RunTogether(String line) {
    this.line = line;
  }

  /** Drops such parts from every line; what follows one is a line of its own. */
  static void drop(Draft draft) {
    int cuts = 0;
    for (int i = 0; i < draft.size(); i++) {
      while (!draft.isDropped(i)
          && draft.line(i).words() >= LEAST_WORDS
          && cuts < MOST_A_TEXT
          && cut(draft, i)) {
        cuts++;
      }
    }
  }

  /** Cuts the first part out of a line; what stands behind it is the next line. */
  private static boolean cut(Draft draft, int index) {
    Range range = draft.line(index).range();
    String line = range.in(draft.text());
    Lowered words = new Lowered(line);
    Found first = null;
    for (Row row : ROWS) {
      Range part = row.mayMatch(words) ? new RunTogether(line).part(row) : null;
      if (part != null && (first == null || part.start() < first.part().start())) {
        first = new Found(part, row.reason());
      }
    }
    if (first == null || first.part().length() == line.length()) {
      return false;
    }
    Range part = first.part();
    draft.cutOut(
        index, new Range(range.start() + part.start(), range.start() + part.end()), first.reason());
    return true;
  }

  private record Found(Range part, String reason) {}

  private @Nullable Range part(Row row) {
    Matcher matcher = row.in(line);
    while (matcher.find()) {
      int end = row.id().startsWith("link-") ? next(matcher.end()) : matcher.end();
      if (end > 0) {
        return new Range(matcher.start(), end);
      }
    }
    return null;
  }

  /** Where the sentence behind a row of words begins; 0 if that cannot be told. */
  private int next(int from) {
    Matcher word = WORD.matcher(line);
    for (boolean found = word.find(from); found; found = word.find()) {
      String plain = word.group();
      int dash = plain.startsWith("-") ? 1 : 0;
      String bare = plain.substring(dash);
      if (isCapital(bare) && STARTERS.contains(bare.toLowerCase(Locale.ROOT))) {
        return word.start() + dash;
      }
      if (isEnd(plain)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isEnd(String word) {
    return word.length() > 3 && word.indexOf('.') == word.length() - 1;
  }
}
