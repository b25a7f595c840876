package avouch.claim;

import avouch.model.Mention;
import avouch.model.Range;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether the words beside a quote can be those for somebody: people or a body of people, and
 * no day, place, event or number.
 */
final class Utterer {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "you",
          "it",
          "we",
          "they",
          "them",
          "him",
          "me",
          "everyone",
          "everybody",
          "this",
          "that",
          "these",
          "those",
          "one",
          "who",
          "which",
          "some",
          "many",
          "all",
          "both",
          "others",
          "what");

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
          "weather",
          "building",
          "rocket",
          "missile",
          "howitzer",
          "gun",
          "tank",
          "aircraft",
          "jet",
          "plane",
          "drone",
          "bomb",
          "vehicle",
          "car",
          "truck",
          "bus",
          "train",
          "fire",
          "smoke",
          "law",
          "bill",
          "act",
          "treaty",
          "trial",
          "case",
          "event",
          "election",
          "vote",
          "poll",
          "term");

  /** Endings of words for what is thought, done or felt. */
  private static final Pattern ABSTRACT =
      Pattern.compile("\\p{L}{3,}(?:tion|sion|ment|ance|ence|ness|ship|ism|ity|dom|ing)");

  /** Words that end so and are of people, of bodies or of what is written. */
  private static final Set<String> SPEAKING =
      Set.of(
          "administration",
          "organization",
          "organisation",
          "association",
          "federation",
          "corporation",
          "commission",
          "delegation",
          "coalition",
          "opposition",
          "foundation",
          "prosecution",
          "faction",
          "section",
          "institution",
          "mission",
          "nation",
          "population",
          "confederation",
          "station",
          "publication",
          "petition",
          "resolution",
          "communication",
          "television",
          "generation",
          "union",
          "division",
          "declaration",
          "constitution",
          "presentation",
          "government",
          "parliament",
          "department",
          "statement",
          "announcement",
          "document",
          "regiment",
          "management",
          "judgment",
          "judgement",
          "establishment",
          "settlement",
          "alliance",
          "resistance",
          "ambulance",
          "conference",
          "intelligence",
          "audience",
          "defence",
          "presidency",
          "leadership",
          "membership",
          "partnership",
          "ministry",
          "university",
          "authority",
          "community",
          "municipality",
          "charity",
          "city",
          "security",
          "majority",
          "minority",
          "kingdom",
          "posting",
          "filing",
          "ruling",
          "briefing",
          "being",
          "sibling",
          "king",
          "testimony",
          "regulation",
          "legation",
          "eyewitness",
          "witness");

  private Utterer() {}

  /** Whether a name is a pronoun that says nothing of who speaks: "he" is one person at least. */
  static boolean isPronoun(String name) {
    return !name.equals("WHO") // the health body
        && PRONOUNS.contains(name.strip().toLowerCase(java.util.Locale.ROOT));
  }

  static boolean isSomebody(Account account, Range words) {
    return account.reading().sentenceAt(words).stream()
        .map(sentence -> new Line(account, sentence))
        .anyMatch(line -> isSomebody(line, words));
  }

  /** Whether the words that a pronoun stands for can be those for somebody, where they stand. */
  static boolean isSomebody(Account account, String words) {
    Matcher found =
        Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)")
            .matcher(account.reading().report().text());
    return !found.find() || isSomebody(account, new Range(found.start(), found.end()));
  }

  private static boolean isSomebody(Line line, Range words) {
    int from = line.indexAt(words.start());
    int to = line.behind(words);
    if (to - from == 1 && (line.tag(from).startsWith("PRP") || isPronoun(line.lower(from)))) {
      return true;
    }
    int head = head(line, from, to);
    return head >= 0
        && letters(line.lower(head)) > 1
        && !THINGS.contains(line.lemma(head))
        && !isThing(line, head)
        && !isAbstract(line, head)
        && !(line.tag(from).equals("CD") && hasDigit(line.lower(from)))
        && !isTime(line, head)
        && !isEvent(line, head);
  }

  private static boolean isThing(Line line, int head) {
    return Lexicon.CHANNELS.all(line, head).stream()
        .anyMatch(entry -> entry.value().equals("thing"));
  }

  /** The last noun before a preposition, a comma or a relative clause. */
  static int head(Line line, int from, int to) {
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

  /** "The situation", "their assistance": nothing that speaks, unless it is part of a name. */
  private static boolean isAbstract(Line line, int head) {
    String lemma = line.lemma(head);
    return line.tag(head).startsWith("NN")
        && !line.at(head).isName()
        && !SPEAKING.contains(lemma)
        && ABSTRACT.matcher(lemma).matches();
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
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
