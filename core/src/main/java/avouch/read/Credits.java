package avouch.read;

import avouch.language.Rows;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The news agencies that a text credits, in the account or at its edges. */
final class Credits {
  private static final Set<String> CREDIT_LINES =
      Set.of("reporters' credit", "source line", "copyright line", Byline.REASON, "desk initials");
  private static final Map<String, List<Spelling>> SPELLINGS = spellings();
  private static final int WINDOW = 32;
  private static final Pattern BRACKET_BEFORE = Pattern.compile("\\((?:[\\p{L}. -]{0,24}[/ ,])?$");
  private static final Pattern BRACKET_AFTER = Pattern.compile("^(?:[/, ][\\p{L}. -]{0,24})?\\)");
  private static final Pattern CITED_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:told|according to|reported by|quoted by|cited by|speaking to|source:)"
              + "(?: an?| the| state| news| agency| state-run| national){0,3} $");
  private static final Pattern CREW_AFTER =
      Pattern.compile(
          "^(?:’s|'s)? (?:news )?(?:correspondents?|journalists?|reporters?|photographers?|writers?"
              + "|staff|teams?|stringers?|crew|news agency|state news agency|agency|count|tally"
              + "|reported|reports|said in|quoted|contributed)\\b");
  private static final Pattern DASH_BEFORE = Pattern.compile("[—–-]{1,2} ?$");
  private static final Pattern END_AFTER = Pattern.compile("^[\\p{Punct}”’]{0,2}$");

  private Credits() {}

  static List<String> in(String text, List<Block> blocks) {
    Set<String> credits = new TreeSet<>();
    for (Block block : blocks) {
      if (block.role() != Role.DROPPED) {
        collect(text, block, false, credits);
      } else if (CREDIT_LINES.contains(block.why())) {
        collect(text, block, true, credits);
      }
    }
    return List.copyOf(credits);
  }

  /** A spelling of an agency's name; a weak one is also a common acronym or word. */
  private record Spelling(String words, String name, boolean weak) {}

  private static void collect(String text, Block block, boolean creditLine, Set<String> credits) {
    int from = block.range().start();
    int to = block.range().end();
    for (int at = from; at < to; at++) {
      if (mayStart(text, from, at)) {
        List<Spelling> spellings = SPELLINGS.get(firstWord(text, at, to));
        if (spellings != null) {
          collect(text, block, at, spellings, creditLine, credits);
        }
      }
    }
  }

  private static boolean mayStart(String text, int from, int at) {
    char c = text.charAt(at);
    return (Character.isUpperCase(c) || c == 'd')
        && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static String firstWord(String text, int at, int to) {
    int end = at;
    while (end < to && end - at < 16 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static void collect(
      String text,
      Block block,
      int at,
      List<Spelling> spellings,
      boolean creditLine,
      Set<String> credits) {
    for (Spelling spelling : spellings) {
      int end = at + spelling.words().length();
      if (end <= block.range().end()
          && text.startsWith(spelling.words(), at)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        String before = text.substring(Math.max(block.range().start(), at - WINDOW), at);
        String after = text.substring(end, Math.min(block.range().end(), end + WINDOW));
        if (creditLine || isCredited(before, after, spelling.weak())) {
          credits.add(spelling.name());
        }
        return;
      }
    }
  }

  private static boolean isCredited(String before, String after, boolean weak) {
    if (BRACKET_BEFORE.matcher(before).find() && BRACKET_AFTER.matcher(after).find()) {
      return true;
    }
    if (weak) {
      return false;
    }
    return CITED_BEFORE.matcher(before).find()
        || CREW_AFTER.matcher(after).find()
        || (DASH_BEFORE.matcher(before).find() && END_AFTER.matcher(after).find());
  }

  private static Map<String, List<Spelling>> spellings() {
    Map<String, List<Spelling>> spellings = new HashMap<>();
    for (Rows.Row row : Rows.of(Credits.class, "agencies.tsv")) {
      boolean weak = row.id().startsWith("weak");
      for (String words : row.patterns()) {
        spellings
            .computeIfAbsent(firstWord(words, 0, words.length()), key -> new ArrayList<>())
            .add(new Spelling(words, row.value(), weak));
      }
    }
    spellings
        .values()
        .forEach(list -> list.sort((a, b) -> b.words().length() - a.words().length()));
    return spellings;
  }
}
