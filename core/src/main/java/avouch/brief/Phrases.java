package avouch.brief;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Lineage;
import avouch.model.Policy;
import avouch.model.Range;
import avouch.model.ReportDay;
import avouch.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plain words for values: days, numbers, verdicts, kinds of difference. */
final class Phrases {
  /** Sentences with so large a share of their words in common say the same. */
  private static final double SAME = 0.75;

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty"
              + "|both|couple|dozens?|scores?|tens|hundreds?|thousands?|millions?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHITE = Pattern.compile("\\s+");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");
  private static final Pattern LATER =
      Pattern.compile("“.*” of ([\\d-]+) is a later count than “.*” of ([\\d-]+)");
  private static final Pattern VAGUER =
      Pattern.compile("“.*” is vaguer than “.*” and does not exclude it");

  private Phrases() {}

  /** Whether words hold a number: "31 people", "two men"; but not "a man", "Ana Brun". */
  static boolean isNumbered(String words) {
    return NUMBER.matcher(words).find();
  }

  /** "12 January 2022". */
  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** "2–13 January 2022", no more said twice than needed. */
  static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getYear() != last.getYear()) {
      return day(first) + " – " + day(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + day(last)
        : first.getDayOfMonth() + " " + month(first) + " – " + day(last);
  }

  /** "4,310", "3.5". */
  static String number(double number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(new BigDecimal(Double.toString(number)));
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** "a, b and c". */
  static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /** The numbers that stand between the lowest and the highest value. */
  static String range(@Nullable Double low, @Nullable Double high) {
    if (low == null) {
      return high == null ? "" : "up to " + number(high);
    }
    if (high == null) {
      return number(low) + " or more";
    }
    return low.equals(high) ? number(low) : number(low) + "–" + number(high);
  }

  /** What a finding's values lie between; a disputed number that is only a lower bound is said. */
  static String range(Finding finding) {
    Double low = finding.low();
    Double high = finding.high();
    String range = range(low, high);
    if (finding.verdict() != Verdict.CONTESTED || low == null || high == null) {
      return range;
    }
    return finding.values().stream()
        .flatMap(value -> Stream.ofNullable(value.amount()))
        .filter(amount -> amount.high() == null && amount.number() > high)
        .max(Comparator.comparingDouble(Amount::number))
        .map(above -> number(low) + " to " + above.bound().word() + " " + number(above.number()))
        .orElse(range);
  }

  static String verdict(Finding finding) {
    int origins = finding.values().stream().mapToInt(Finding.Value::origins).max().orElse(0);
    return switch (finding.verdict()) {
      case AGREED -> origins(origins);
      case COMPATIBLE -> "several answers are told, which may all hold";
      case SINGLE_ORIGIN -> origins(1);
      case CONTESTED -> "contested";
      case SUPERSEDED -> "an earlier count gave way to a later one";
    };
  }

  static String origins(int origins) {
    return origins > 1
        ? "agreed by " + count(origins, "origin", "independent origins")
        : "one origin only";
  }

  /** What a kind of difference means, where its name does not say it. */
  private static String difference(Finding.Difference.Type type) {
    return switch (type) {
      case ROUNDING -> "one is rounded";
      case BOUND -> "one is only a bound, and the other keeps within it";
      case LATER_COUNT -> "one is a later count";
      case SCOPE -> "they count different parts";
      case DEFINITION -> "they do not count the same thing";
      case OMISSION -> "one leaves some out";
      case WORDING -> "other words for the same";
      case SPELLING -> "one name spelled in two ways";
      case COPY_ERROR -> "a slip in copying";
      case FRAMING -> "the same, told with another emphasis";
      case CONTRADICTION -> "";
    };
  }

  /** "rounding: one is the other rounded", "contradiction". */
  static String way(Finding.Difference difference, String a, String b) {
    String why = why(difference, a, b);
    return word(difference.type()) + (why.isEmpty() ? "" : ": " + why);
  }

  /** Why two values differ, without naming again the values beside it; may be empty. */
  private static String why(Finding.Difference difference, String a, String b) {
    String both = "“" + a + "” and “" + b + "”";
    String why =
        difference
            .why()
            .strip()
            .replace(both + ": ", "")
            .replace(": “" + a + "”, “" + b + "”", "")
            .replace(both, "they")
            .replace("report: they count", "report, so they count");
    if (why.isEmpty() || why.equals("they exclude each other")) {
      return difference(difference.type());
    }
    String plain = VAGUER.matcher(why).matches() ? "one is vaguer and excludes nothing" : why;
    Matcher later = LATER.matcher(plain);
    Matcher days = ISO_DAY.matcher(later.matches() ? later.replaceFirst("$1 after $2") : plain);
    return days.replaceAll(found -> day(LocalDate.parse(found.group())));
  }

  static String basis(ReportDay.Basis basis) {
    return switch (basis) {
      case GIVEN -> "given";
      case STATED -> "stated in it";
      case INFERRED -> "inferred";
    };
  }

  static String how(Lineage.How how) {
    return switch (how) {
      case ORIGINAL -> "are parts of one page";
      case SYNDICATED -> "print one copy";
      case REWRITTEN -> "rework one copy";
      case TRANSLATED -> "translate one copy";
      case REVISED -> "are versions of one report";
    };
  }

  static String policy(Policy policy) {
    return switch (policy) {
      case RANGE -> "range (no single number is chosen where the reports differ)";
      case CONSERVATIVE -> "conservative (the lowest; tens read as 10, dozens as 12)";
      case LATEST -> "latest (the latest count is chosen)";
    };
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String change(Claim.StateChange change) {
    return change == Claim.StateChange.PENDING ? "still to come" : word(change);
  }

  /** Words on one line: a break of line or any white space is one blank, and none at the ends. */
  static String even(String words) {
    return blanked(words.strip());
  }

  /** The same with the blanks at the ends kept. */
  static String blanked(String words) {
    return WHITE.matcher(words).replaceAll(" ");
  }

  /** Words without what stands between them. */
  static Stream<String> each(String words) {
    return BETWEEN.splitAsStream(words).filter(word -> !word.isEmpty());
  }

  /** The last of some words, as a surname or the head of a title is. */
  static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Words of a report in quotation marks, without those they bring along at their ends. */
  static String quoted(String words) {
    Range whole = new Range(0, words.length());
    return "“" + unquoted(words, whole).in(words) + "”";
  }

  /** The words up to about so many characters, cut where a word ends. */
  static String shortened(String words, int most) {
    int cut = words.length() > most ? words.lastIndexOf(' ', most) : -1;
    return cut < 0 ? words : words.substring(0, cut) + " …";
  }

  /** A sentence without an opening quotation mark that nothing in it closes. */
  static String closed(String sentence) {
    String words = sentence.strip();
    boolean open = words.startsWith("“") && words.indexOf('”') < 0;
    boolean plain = words.startsWith("\"") && words.indexOf('"', 1) < 0;
    return open || plain ? words.substring(1).strip() : words;
  }

  /** The range of some words without white space and the quotation marks around them all. */
  static Range unquoted(String words, Range range) {
    int start = 0;
    int end = words.length();
    boolean more = true;
    while (more) {
      while (start < end && Character.isWhitespace(words.charAt(start))) {
        start++;
      }
      while (start < end && Character.isWhitespace(words.charAt(end - 1))) {
        end--;
      }
      int left = start;
      int right = end;
      String inner = words.substring(start, end);
      if (isEdge(inner, 0) && !isNeeded(inner, 0)) {
        start++;
      }
      if (start < end
          && isEdge(inner, inner.length() - 1)
          && !isNeeded(inner, inner.length() - 1)) {
        end--;
      }
      more = start > left || end < right;
    }
    return new Range(range.start() + start, range.start() + end);
  }

  private static boolean isEdge(String words, int at) {
    return at >= 0 && at < words.length() && "\"“”„«»".indexOf(words.charAt(at)) >= 0;
  }

  /** Whether a mark at one end belongs to another inside: “peace” is what he said. */
  private static boolean isNeeded(String words, int at) {
    if (words.charAt(at) == '"') {
      long all = words.chars().filter(letter -> letter == '"').count();
      boolean around = words.startsWith("\"") && words.endsWith("\"");
      return all % 2 == 0 && !(all == 2 && around);
    }
    boolean opening = at == 0;
    int open = 0;
    for (int i = 0; i < words.length(); i++) {
      int inward = opening ? i : words.length() - 1 - i;
      char letter = words.charAt(inward);
      open += letter == (opening ? '“' : '”') ? 1 : letter == (opening ? '”' : '“') ? -1 : 0;
      if (open == 0) {
        return i > 0 && i < words.length() - 1;
      }
    }
    return false;
  }

  /** Words without capitals and marks: "3 dead." and "3 Dead" are one. */
  static String folded(String words) {
    return even(words).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
  }

  /** Whether two sentences, folded, say the same: most of their words are in both. */
  static boolean areAlike(String one, String other) {
    Set<String> first = new HashSet<>(List.of(one.split(" ", -1)));
    Set<String> both = new HashSet<>(List.of(other.split(" ", -1)));
    int all = first.size() + both.size();
    both.retainAll(first);
    return both.size() > SAME * (all - both.size());
  }
}
