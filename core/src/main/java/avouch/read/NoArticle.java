package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Range;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import java.util.List;
import java.util.Locale;

/** Pages that hold no report, and why. */
final class NoArticle {
  /** The longest text that is taken for one report. */
  static final int LONGEST_TEXT = 400_000;

  private static final int SAMPLE = 1 << 16;

  /** Stops of scripts beside the Latin one. */
  private static final String STOPS = "।؟۔։።";

  private static final int FEWEST_WORDS = 5;

  private NoArticle() {}

  static Outcome empty(Page page) {
    return because(page, "empty", "The input holds no text. Leave it out or fetch it again.");
  }

  static Outcome binary(Page page) {
    return because(
        page,
        "binary",
        "The input is no text: too many control characters. Give the page's text or HTML.");
  }

  static Outcome tooLong(Page page) {
    return because(
        page,
        "too-large",
        "The page's text is too long for one report. Split it into its reports.");
  }

  static Outcome of(Page page, PageKind kind) {
    return because(page, kind.reason(), kind.message());
  }

  /** An account of which the page shows the beginning only has that listed. */
  static Outcome doubted(Outcome outcome, boolean cut) {
    return cut && outcome instanceof Outcome.Article article
        ? article.doubted(cut(article.report().input()))
        : outcome;
  }

  private static Problem cut(String input) {
    return new Problem(
        input,
        "paywall",
        "The page shows the beginning of the report only, and that is what was read; the rest is"
            + " for subscribers.");
  }

  /** An account of which the beginning only was read has that listed. */
  static Outcome unfinished(Outcome outcome, boolean unfinished) {
    if (!unfinished) {
      return outcome;
    }
    return switch (outcome) {
      case Outcome.Article article -> article.doubted(beginning(article.report().input()));
      case Outcome.Several several ->
          several.doubted(beginning(several.doubts().getFirst().input()));
      case Outcome.Unread unread -> unread;
      case Outcome.NotAnArticle none -> none;
    };
  }

  private static Problem beginning(String input) {
    return new Problem(
        input,
        "too-large",
        "The page is too large: only its beginning was read. Give the report without the rest"
            + " of the page.");
  }

  static Problem unread(Page page, String language) {
    return new Problem(
        page.input(),
        "language-not-read",
        "The page is in a language that is not read yet ("
            + language
            + "): its text is kept, nothing was taken from it.");
  }

  /** Whether many of the first characters are no text. */
  static boolean isBinary(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int control = 0;
    int broken = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      control += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
      broken += c == '\ufffd' ? 1 : 0;
    }
    return control * 50 > length || broken * 8 > length;
  }

  /** Whether anything that is not dropped reads like a sentence. */
  static boolean hasSentence(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.role() == Role.PARAGRAPH || block.role() == Role.HEADING)
        .anyMatch(block -> isSentence(block.range().in(text)));
  }

  /** Words all in capitals are sentences as others are. */
  private static boolean isSentence(String words) {
    String head = words.substring(0, Math.min(words.length(), Line.READ));
    boolean shouted = head.chars().noneMatch(Character::isLowerCase);
    String plain = shouted ? words.toLowerCase(Locale.ROOT) : words;
    Line line = Line.of(plain, new Range(0, plain.length()), false);
    return line.isProse() || isForeign(line);
  }

  /** A stopped line of a script whose small words nobody counts. */
  private static boolean isForeign(Line line) {
    char last = line.head().charAt(line.head().length() - 1);
    boolean stopped = line.endsSentence() || STOPS.indexOf(last) >= 0;
    long latin = line.head().chars().filter(NoArticle::isLatin).count();
    long letters = line.head().chars().filter(Character::isLetter).count();
    return stopped && line.words() >= FEWEST_WORDS && latin * 2 < letters;
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  private static Outcome because(Page page, String reason, String message) {
    return new Outcome.NotAnArticle(new Problem(page.input(), reason, message));
  }
}
