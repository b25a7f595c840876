package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import java.util.List;

/** Pages that hold no report, and why. */
final class NoArticle {
  private static final int SAMPLE = 1 << 16;

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

  static Outcome noSentence(Page page) {
    return because(
        page,
        "not-an-article",
        "The page holds no sentence of an account: a listing, an error page or a form. Give the"
            + " address of the article itself.");
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
        .anyMatch(block -> Line.of(text, block.range(), false).isProse());
  }

  private static Outcome because(Page page, String reason, String message) {
    return new Outcome.NotAnArticle(new Problem(page.input(), reason, message));
  }
}
