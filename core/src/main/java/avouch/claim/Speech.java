package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Mention.Quote;
import avouch.model.Range;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which of the words that a report attributes to somebody are a statement: said, not thought,
 * wanted or done, and as a clause of their own or in marks.
 */
final class Speech {
  private static final int NEAR = 3;
  private static final Set<String> UNSAID =
      Set.of(
          "not", "n't", "cant", "wont", "didnt", "never", "no", "nobody", "neither", "without",
          "decline", "refuse");

  private static final Set<String> MEANING =
      Set.of("able", "unable", "want", "hope", "try", "plan", "wish", "fail", "expect", "likely");

  /** What a blast claims is not said by it. */
  private static final Pattern LIVES = Pattern.compile("(?:\\S+\\s){0,4}(?:life|lives)\\b");

  private static final Pattern GAP = Pattern.compile("\\s+");

  private static final String MARKS = "\"“”«»";

  private Speech() {}

  /** Whether a stretch of a quote is said, by the verb beside it. */
  static boolean isSaid(Account account, Quote quote, Quote.Piece piece) {
    Range cue = quote.cue();
    if (piece.direct() || cue == null) {
      return piece.direct();
    }
    return account.reading().sentenceAt(cue).stream()
        .map(sentence -> new Line(account, sentence))
        .anyMatch(line -> isSaid(line, cue, piece.range()));
  }

  private static boolean isSaid(Line line, Range cue, Range words) {
    int from = line.indexAt(cue.start());
    int to = line.behind(cue);
    for (int i = from; i < to; i++) {
      Optional<Entry> entry = Lexicon.SPEECH.at(line, i);
      if (entry.isPresent()) {
        return !isUnsaid(line, from) && fits(line, entry.get().value(), cue, words);
      }
    }
    return false;
  }

  private static boolean fits(Line line, String kind, Range cue, Range range) {
    String words = line.account().reading().words(range);
    if (LIVES.matcher(words).lookingAt()) {
      return false;
    }
    return switch (kind) {
      case "finds" -> words.toLowerCase(Locale.ROOT).startsWith("that ");
      case "judges" -> words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0) && !isShort(words);
      default -> Stated.inItself(line, cue, range);
    };
  }

  private static boolean isShort(String words) {
    return GAP.splitAsStream(words).count() < NEAR;
  }

  /** "Able to say", "wanted to tell". */
  private static boolean isOnlyMeant(Line line, int cue) {
    return line.lower(cue - 1).equals("to") && MEANING.contains(line.lemma(cue - 2));
  }

  /** "Has not said whether", "no one claimed", "declined to say", "will add names". */
  static boolean isUnsaid(Line line, Range cue) {
    return line.sentence().range().contains(cue) && isUnsaid(line, line.indexAt(cue.start()));
  }

  private static boolean isUnsaid(Line line, int cue) {
    if (line.tag(cue - 1).equals("MD") || isOnlyMeant(line, cue)) {
      return true;
    }
    for (int i = Math.max(line.clauseStart(cue), cue - NEAR); i <= cue; i++) {
      if (UNSAID.contains(line.lower(i)) || UNSAID.contains(line.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
