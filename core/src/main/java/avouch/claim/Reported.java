package avouch.claim;

import avouch.model.Mention;
import avouch.model.Range;
import java.util.Set;

/**
 * Tells of words inside what somebody is said to say whether they are that speaker's: what nobody
 * said, and what the reporter adds about a thing that the speaker named, is the report's own.
 */
final class Reported {
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "where");

  private Reported() {}

  /** Whether the words are the speaker's. */
  static boolean isSaid(Account account, Mention.Quote quote, Range words) {
    Range cue = quote.cue();
    if (cue == null) {
      return true;
    }
    return account.reading().sentenceAt(cue).stream()
        .map(sentence -> new Line(account, sentence))
        .allMatch(line -> !Speech.isUnsaid(line, cue) && !isOfReporter(line, cue, words));
  }

  /**
   * "Warned of a war that has cost 40 lives", behind a verb of saying in the past: what was said
   * would be told in the past too, so these are the reporter's words.
   */
  private static boolean isOfReporter(Line line, Range cue, Range words) {
    int verb = line.indexAt(cue.start());
    int at = line.indexAt(words.start());
    for (int i = at; i > verb + 1; i--) {
      boolean perfect = line.lower(i).equals("has") || line.lower(i).equals("have");
      if (perfect && line.tag(i + 1).equals("VBN") && line.tag(i - 1).matches("W.*|IN")) {
        return RELATIVE.contains(line.lower(i - 1))
            && line.tag(i - 2).startsWith("NN")
            && line.sentence().range().contains(words);
      }
    }
    return false;
  }
}
