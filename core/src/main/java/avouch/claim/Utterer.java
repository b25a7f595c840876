package avouch.claim;

import avouch.model.Mention;
import avouch.model.Range;
import java.util.Set;

/**
 * Tells whether the words beside a quote can be those for somebody: people or a body of people, and
 * no day, place, event or number.
 */
final class Utterer {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "you", "it", "we", "they", "them", "this", "that", "these", "those", "one", "who",
          "which", "some", "many", "all", "both", "others", "what");

  private static final Set<String> THINGS =
      Set.of(
          "town",
          "city",
          "village",
          "area",
          "region",
          "province",
          "street",
          "road",
          "house",
          "measure",
          "step",
          "move",
          "effort",
          "reaction",
          "result",
          "lack",
          "number",
          "fact",
          "photo",
          "picture",
          "image",
          "video",
          "footage",
          "day",
          "week",
          "month",
          "year",
          "time",
          "weather");

  private Utterer() {}

  /** Whether a name is a pronoun that says nothing of who speaks: "he" is one person at least. */
  static boolean isPronoun(String name) {
    return PRONOUNS.contains(name.strip().toLowerCase(java.util.Locale.ROOT));
  }

  static boolean isSomebody(Account account, Range words) {
    return account.reading().sentenceAt(words).stream()
        .map(sentence -> new Line(account, sentence))
        .anyMatch(line -> isSomebody(line, words));
  }

  private static boolean isSomebody(Line line, Range words) {
    int from = line.indexAt(words.start());
    int to = Math.min(line.size(), line.indexAt(words.end() - 1) + 1);
    if (to - from == 1 && (line.tag(from).startsWith("PRP") || isPronoun(line.lower(from)))) {
      return true;
    }
    int head = head(line, from, to);
    return head >= 0
        && letters(line.lower(head)) > 1
        && !THINGS.contains(line.lemma(head))
        && !isTime(line, head)
        && !isEvent(line, head);
  }

  /** The last noun before a preposition, a comma or a relative clause. */
  private static int head(Line line, int from, int to) {
    int head = -1;
    for (int i = from; i < to; i++) {
      boolean ends = head >= 0 && !line.tag(i).startsWith("NN") && !line.isPossessive(i);
      if (ends && !line.tag(i).startsWith("JJ") && !line.tag(i).equals("CC")) {
        return head;
      }
      if (line.tag(i).startsWith("NN")) {
        head = i;
      }
    }
    return head;
  }

  private static long letters(String word) {
    return word.chars().filter(Character::isLetter).count();
  }

  private static boolean isTime(Line line, int word) {
    Range range = line.range(word, word + 1);
    return line.mentions(Mention.Time.class).anyMatch(time -> time.range().overlaps(range));
  }

  private static boolean isEvent(Line line, int word) {
    return Lexicon.EVENTS
        .at(line, word)
        .filter(entry -> !entry.value().equals(EventWords.ANNOUNCEMENT))
        .isPresent();
  }
}
