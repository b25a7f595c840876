package avouch.read;

import avouch.model.Range;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title of a page at the head of a text that lost its breaks, and the agency behind it. */
final class GluedTitle {
  private static final int LEAST_LETTERS = 15;

  /** So many words behind it are an account. */
  private static final int LEAST_BEHIND = 20;

  private static final Pattern AGENCY =
      Pattern.compile("(?:AFP|AP|Reuters|REUTERS|Agencies|Xinhua|DPA|EFE)\\s+(?=\\p{Lu})");
  private static final Pattern NEXT = Pattern.compile("[.:!?]?\\s+(?=[\\p{Lu}\\d“\"‘(])");
  private final @Nullable String title;
  private boolean done;

  GluedTitle(@Nullable String title) {
    this.title = title;
  }

  /** Splits the title, then the agency, off the first line; whether either stood there. */
  boolean split(Draft draft) {
    if (title == null || draft.isDropped(0)) {
      return false;
    }
    if (done) {
      return agency(draft);
    }
    Line line = draft.line(0);
    if (line.words() < LEAST_BEHIND) {
      return false;
    }
    Range range = line.range();
    int end = end(range.in(draft.text()), title);
    if (end > 0) {
      draft.splitTitle(0, range.start() + end);
      done = true;
    }
    return end > 0;
  }

  private static boolean agency(Draft draft) {
    Range line = draft.line(0).range();
    Matcher agency = AGENCY.matcher(line.in(draft.text()));
    if (!agency.lookingAt()) {
      return false;
    }
    draft.splitOff(0, new Range(line.start(), line.start() + agency.end()), "source line");
    return true;
  }

  /** Where the title ends at the head of some words, marks aside; 0 if it does not stand there. */
  private static int end(String words, String title) {
    String wanted = title.strip().toLowerCase(Locale.ROOT);
    int at = 0;
    int letters = 0;
    for (int i = 0; i < wanted.length(); i++) {
      char letter = wanted.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
          at++;
        }
        if (at == words.length() || Character.toLowerCase(words.charAt(at)) != letter) {
          return 0;
        }
        at++;
        letters++;
      }
    }
    Matcher next = NEXT.matcher(words);
    boolean ends = letters >= LEAST_LETTERS && next.find(at) && next.start() == at;
    return ends ? next.end() : 0;
  }
}
