package avouch.find;

import avouch.find.NameLabels.Run;
import avouch.language.Demonyms;
import avouch.language.Rows;
import avouch.model.Range;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the title and the age that stand beside a person's name. */
final class Beside {
  private static final int LONGEST_TITLE = 7;

  /** Nouns that are no part of a title. */
  private static final Set<String> NO_MATTER =
      Rows.of(Beside.class, "no-titles.tsv").stream()
          .flatMap(row -> row.patterns().stream())
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final List<Token> tokens;
  private final Run run;

  Beside(String text, List<Token> tokens, Run run) {
    this.text = text;
    this.tokens = tokens;
    this.run = run;
  }

  // ---- title

  /** The title or role as printed, before the name or in an aside after it. */
  @Nullable String title() {
    String before = titleBefore(run.first());
    if (before != null) {
      return before;
    }
    if (word(run.end()).equals(",")) {
      return titleAfter(run.end() + 1);
    }
    return isApposed(run.end()) ? titleAfter(run.end()) : null;
  }

  /** "Marlow Denby head of the guard", as some write it without a comma. */
  private boolean isApposed(int from) {
    int head = word(from).equals("the") ? from + 1 : from;
    while (head < tokens.size() && head < from + 3 && tokens.get(head).tag().startsWith("JJ")) {
      head++;
    }
    boolean small = Shape.isSmall(word(head)) && Titles.isTitle(word(head));
    return small && (word(head + 1).equals("of") || word(head + 1).equals("for"));
  }

  private @Nullable String titleBefore(int end) {
    int head = Titles.isMatter(tokens, end - 1) ? end - 3 : end - 1;
    if (word(head).equals(",")) {
      return titleOf(head);
    }
    if (!Titles.isTitle(word(head))) {
      return null;
    }
    int first = head;
    while (first > 0 && end - first < LONGEST_TITLE && modifies(first - 1) && !endsBefore(first)) {
      first--;
    }
    return words(isWhere(first) ? head : first, end);
  }

  /** "In rebel-held southern Denby | Sheikh Marn": those words say where, and are no title's. */
  private boolean isWhere(int first) {
    int before = first - 1;
    while (word(before).endsWith("-held")) {
      before--;
    }
    return switch (word(before).toLowerCase(Locale.ROOT)) {
      case "in", "near", "outside", "inside" -> true;
      default -> false;
    };
  }

  /** "For her part | Denbian minister …": no noun stands before a people's name in a title. */
  private boolean endsBefore(int first) {
    return Demonyms.shipped().country(word(first)) != null
        && Shape.isSmall(word(first - 1))
        && tokens.get(first - 1).tag().startsWith("NN");
  }

  /** "the President of Denby, Marlow …": a title with "of", between a determiner and a comma. */
  private @Nullable String titleOf(int comma) {
    for (int i = comma - 1; i > 0 && i > comma - LONGEST_TITLE; i--) {
      int first = i;
      while (first > 1 && i - first < 3 && tokens.get(first - 1).tag().matches("JJ|NNP?|VBG")) {
        first--;
      }
      if (Titles.isTitle(word(i)) && isArticle(first - 1) && !hasVerb(i, comma)) {
        return words(first, comma);
      }
    }
    return null;
  }

  private boolean isArticle(int i) {
    return word(i).equalsIgnoreCase("the") || word(i).equals("'s");
  }

  private boolean modifies(int i) {
    String tag = tokens.get(i).tag();
    boolean noun = tag.startsWith("NN") || tag.equals("JJ") || word(i).equals("&");
    return noun
        && !isNoMatter(word(i))
        && yearsOld(i) == null
        && !OrganizationNames.isDay(word(i))
        && !word(i).equals("March")
        && !word(i).endsWith("-held")
        && !isCountry(i);
  }

  /** "Something Senator Denby dubbed …", "on Monday morning Observatory chief Denby said". */
  private static boolean isNoMatter(String word) {
    return TimeWords.PARTS.word(word) != null
        || TimeWords.CLOCK_WORDS.word(word) != null
        || TimeWords.DAYS.word(word) != null
        || NO_MATTER.contains(word);
  }

  /** A demonym before the title belongs to it; one that is the people themselves does not. */
  private boolean isCountry(int i) {
    return tokens.get(i).tag().equals("NNS")
        || tokens.get(i).tag().equals("NNPS") && Demonyms.shipped().country(word(i)) != null;
  }

  private @Nullable String titleAfter(int from) {
    int first = from;
    if (PersonNames.isAge(word(first)) && word(first + 1).equals(",")) {
      first += 2;
    }
    while (isDeterminer(first)) {
      first++;
    }
    int end = first;
    int head = -1;
    while (end < tokens.size() && end - first < LONGEST_TITLE && continuesTitle(end, head >= 0)) {
      if (Titles.isTitle(word(end))) {
        head = end;
      }
      end++;
    }
    boolean closed = end < tokens.size() && isEnd(word(end));
    if (head < 0) {
      return null;
    }
    return words(first, closed ? end : head + 1);
  }

  private boolean isDeterminer(int i) {
    return switch (word(i)) {
      case "the", "a", "an", "its", "their", "his", "her", "who", "is", "was", "then", "now" ->
          true;
      default -> false;
    };
  }

  private boolean continuesTitle(int i, boolean afterHead) {
    String tag = tokens.get(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("POS")
        || word(i).equals("of")
        || afterHead && (word(i).equals("for") || word(i).equals("at") || word(i).equals("the"));
  }

  private static boolean isEnd(String word) {
    return word.equals(",") || word.equals(".") || word.equals("\"") || word.equals(";");
  }

  private boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).isVerb() || word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  // ---- age

  /** The age in years that stands beside the name. */
  @Nullable Integer age() {
    Integer after = ageAfter(run.end());
    if (after != null) {
      return after;
    }
    Integer before = ageBefore();
    return before != null ? before : ageOfBoth();
  }

  private @Nullable Integer ageAfter(int i) {
    boolean aside = word(i).equals(",") || word(i).equals("(");
    boolean said = word(i).equals("is") || word(i).equals("was");
    int at = aside || said ? i + 1 : i;
    if (word(at).equals("who") && (word(at + 1).equals("is") || word(at + 1).equals("was"))) {
      at += 2;
    }
    boolean article = word(at).equals("a") || word(at).equals("an");
    if (word(at).equals("age") || word(at).equals("aged") || article) {
      at++;
    }
    Integer hyphened = yearsOld(at);
    boolean next = Shape.isCapitalized(word(at + 1)) || Shape.isCapitalized(word(at + 2));
    if (hyphened != null && (aside || article || said) && (article || !next)) {
      return hyphened;
    }
    boolean plain = aside && endsAge(at + 1) || said && isEnd(word(at + 1));
    return plain && PersonNames.isAge(word(at)) ? Integer.valueOf(word(at)) : null;
  }

  /** Whether what follows does not make an age a number of something else. */
  private boolean endsAge(int i) {
    String tag = i < tokens.size() ? tokens.get(i).tag() : "";
    boolean noun = tag.startsWith("N") || tag.startsWith("J") || tag.equals("CD");
    return !noun && !word(i).equals("-") && !word(i).equals("%") || word(i).equals("years");
  }

  /** "Ivo Marn and Ada Quill, both 16". */
  private @Nullable Integer ageOfBoth() {
    int i = run.end();
    if (word(i).equals("and")) {
      i++;
      while (Shape.isCapitalized(word(i))) {
        i++;
      }
    }
    boolean both = word(i).equals(",") && word(i + 1).equals("both");
    return both && PersonNames.isAge(word(i + 2)) ? Integer.valueOf(word(i + 2)) : null;
  }

  /** "23-year-old Marlow Denby", "the 23-year-old suspect, Marlow Denby". */
  private @Nullable Integer ageBefore() {
    for (int i = run.first() - 1; i >= 0 && i > run.first() - 8; i--) {
      Integer years = yearsOld(i);
      if (years != null) {
        return hasVerb(i, run.first()) && !word(run.first() - 1).equals(",") ? null : years;
      }
      String tag = tokens.get(i).tag();
      boolean far = run.first() - i > 5 && !tag.startsWith("N") && !tag.startsWith("J");
      if (tokens.get(i).isVerb() || far) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Integer yearsOld(int i) {
    String word = word(i);
    int hyphen = word.indexOf("-year");
    boolean whole = hyphen > 0 && (word.endsWith("-old") || word(i + 1).equals("old"));
    if (whole) {
      return years(word.substring(0, hyphen));
    }
    boolean spaced =
        PersonNames.isAge(word)
            && (word(i + 1).equals("year-old")
                || word(i + 1).startsWith("year") && word(i + 2).equals("old"));
    return spaced ? Integer.valueOf(word) : null;
  }

  /** "23", "twenty-three". */
  private static @Nullable Integer years(String words) {
    if (PersonNames.isAge(words)) {
      return Integer.valueOf(words);
    }
    double number = Numerals.small(words.toLowerCase(Locale.ROOT));
    return Double.isNaN(number) || number > 110 ? null : (Integer) (int) number;
  }

  // ---- words

  private String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }

  private String words(int first, int end) {
    Range range = tokens.get(first).range().cover(tokens.get(end - 1).range());
    return Names.folded(range.in(text));
  }
}
