package avouch.find;

import avouch.find.NameLabels.Run;
import avouch.language.Demonyms;
import avouch.model.Range;
import avouch.model.Sentence.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the title and the age that stand beside a person's name. */
final class Beside {
  private static final int LONGEST_TITLE = 7;

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
    return word(run.end()).equals(",") ? titleAfter(run.end() + 1) : null;
  }

  private @Nullable String titleBefore(int end) {
    int head = end - 1;
    if (word(head).equals(",")) {
      return titleOf(head);
    }
    if (!Titles.isTitle(word(head))) {
      return null;
    }
    int first = head;
    while (first > 0 && end - first < LONGEST_TITLE && modifies(first - 1)) {
      first--;
    }
    return words(first, end);
  }

  /** "the President of Denby, Marlow …": a title with "of", between a determiner and a comma. */
  private @Nullable String titleOf(int comma) {
    for (int i = comma - 1; i > 0 && i > comma - LONGEST_TITLE; i--) {
      if (Titles.isTitle(word(i)) && isArticle(i - 1) && !hasVerb(i, comma)) {
        return words(i, comma);
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
    return noun && yearsOld(i) == null && !OrganizationNames.isDay(word(i)) && !isCountry(i);
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
    return after != null ? after : ageBefore();
  }

  private @Nullable Integer ageAfter(int i) {
    boolean aside = word(i).equals(",") || word(i).equals("(");
    if (!aside) {
      return null;
    }
    int at = i + 1;
    if (word(at).equals("age") || word(at).equals("aged")) {
      at++;
    }
    Integer hyphened = yearsOld(word(at).equals("a") ? at + 1 : at);
    if (hyphened != null) {
      return hyphened;
    }
    return PersonNames.isAge(word(at)) && endsAge(at + 1) ? Integer.valueOf(word(at)) : null;
  }

  private boolean endsAge(int i) {
    String next = word(i);
    return next.isEmpty()
        || isEnd(next)
        || next.equals(")")
        || next.equals("and")
        || next.equals("of")
        || next.equals("who")
        || next.equals("was")
        || next.equals("years");
  }

  /** "23-year-old Marlow Denby", "the 23-year-old suspect, Marlow Denby". */
  private @Nullable Integer ageBefore() {
    for (int i = run.first() - 1; i >= 0 && i > run.first() - 6; i--) {
      Integer years = yearsOld(i);
      if (years != null) {
        return hasVerb(i, run.first()) && !word(run.first() - 1).equals(",") ? null : years;
      }
      if (tokens.get(i).isVerb()) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Integer yearsOld(int i) {
    String word = word(i);
    int hyphen = word.indexOf("-year-old");
    if (hyphen > 0 && PersonNames.isAge(word.substring(0, hyphen))) {
      return Integer.valueOf(word.substring(0, hyphen));
    }
    boolean spaced =
        PersonNames.isAge(word) && word(i + 1).startsWith("year") && word(i + 2).equals("old");
    return spaced ? Integer.valueOf(word) : null;
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
