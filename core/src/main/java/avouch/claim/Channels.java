package avouch.claim;

import avouch.model.Claim.Source;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Settlement.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells of words for what is written or sent ("the statement") whether they name whose it is. */
final class Channels {
  private static final Set<String> OF = Set.of("by", "from", "of", "on");
  private static final Set<String> IN = Set.of("in", "through", "via");

  /** Of an office or a body without its name. */
  private static final Set<String> OFFICES =
      Set.of(
          "presidential",
          "police",
          "government",
          "ministry",
          "parliamentary",
          "royal",
          "military",
          "army");

  /** Said of what is written, and of nobody who writes it. */
  private static final Set<String> PLAIN =
      Set.of(
          "brief",
          "short",
          "long",
          "new",
          "old",
          "recent",
          "latest",
          "earlier",
          "later",
          "advance",
          "early",
          "initial",
          "preliminary",
          "first",
          "second",
          "last",
          "joint",
          "separate",
          "written",
          "unconfirmed",
          "same",
          "other",
          "another",
          "several",
          "many",
          "some",
          "conflicting",
          "further",
          "annual",
          "detailed",
          "leaked",
          "released",
          "final",
          "present",
          "previous",
          "online",
          "internal",
          "own");

  /** So many words behind it, an article or an adjective before the name, tell whose it is. */
  private static final int NEAR = 4;

  private Channels() {}

  /** Whether the words, or what a pronoun there stands for, are only for what is written. */
  static boolean isBare(Account account, Range words, String settled) {
    return lines(account, words)
        .anyMatch(
            line -> {
              int from = line.indexAt(words.start());
              int to = line.behind(words);
              return to - from == 1 && line.tag(from).startsWith("PRP")
                  ? isWord(settled)
                  : isBare(line, from, to);
            });
  }

  private static boolean isWord(String settled) {
    String word = settled.toLowerCase(Locale.ROOT);
    return Lexicon.CHANNELS.every(word).stream().anyMatch(Channels::isWritten)
        || word.endsWith("s")
            && Lexicon.CHANNELS.every(word.substring(0, word.length() - 1)).stream()
                .anyMatch(Channels::isWritten);
  }

  private static boolean isWritten(Lexicon.Entry entry) {
    return entry.value().equals("written");
  }

  private static boolean isBare(Line line, int from, int to) {
    int head = Utterer.head(line, from, to);
    if (head < 0 || !is(line, head)) {
      return false;
    }
    for (int i = from; i < head; i++) {
      boolean plain = line.tag(i).matches("DT|PDT|PRP\\$|CD") || PLAIN.contains(line.lower(i));
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is for what is written or sent. */
  private static boolean is(Line line, int word) {
    return Lexicon.CHANNELS.all(line, word).stream().anyMatch(Channels::isWritten);
  }

  /** Whose it is by the words themselves: "a Denby Water Union statement". */
  static Optional<Source> within(Account account, Range words) {
    return lines(account, words)
        .flatMap(
            line -> {
              int head = Utterer.head(line, line.indexAt(words.start()), line.behind(words));
              return head < 0 || !is(line, head)
                  ? Stream.empty()
                  : ahead(line, head, words.start()).stream();
            })
        .findFirst();
  }

  /**
   * Whose it is by the words behind it; "the report", by those of the reports that the text tells
   * of before: the only one's, else the one's in the sentence before.
   */
  static Optional<Source> owner(Account account, Range words, String settled) {
    Line line = lines(account, words).findFirst().orElse(null);
    if (line == null) {
      return Optional.empty();
    }
    int from = line.indexAt(words.start());
    int head = Utterer.head(line, from, line.behind(words));
    Optional<Source> behind = head < 0 ? Optional.empty() : behind(line, head);
    boolean known =
        line.tag(from).startsWith("PRP") && head < 0
            || Set.of("the", "that", "this").contains(line.lower(from));
    if (behind.isPresent() || !known) {
      return behind;
    }
    String lemma = head < 0 ? settled.toLowerCase(Locale.ROOT) : line.lemma(head);
    return one(told(account, lemma, l -> l.sentence().range().end() <= words.start()))
        .or(() -> line.before().flatMap(b -> one(told(account, lemma, b::equals))));
  }

  private static Optional<Source> one(List<Source> owners) {
    return owners.stream().map(Source::settled).distinct().count() == 1
        ? Optional.of(owners.getFirst())
        : Optional.empty();
  }

  /** Those whose it is, of all that the lines tell of. */
  private static List<Source> told(Account account, String lemma, Predicate<Line> where) {
    return account
        .lines()
        .filter(where)
        .flatMap(
            line ->
                Stream.iterate(0, i -> i < line.size(), i -> i + 1)
                    .filter(i -> line.lemma(i).equals(lemma) && is(line, i))
                    .flatMap(i -> owner(line, i).stream()))
        .toList();
  }

  private static Optional<Source> owner(Line line, int word) {
    return ahead(line, word, line.sentence().range().start())
        .or(() -> behind(line, word))
        .or(() -> sayingIn(line, word));
  }

  /** "Denby Water Union's latest report", "a Denby Water Union statement". */
  private static Optional<Source> ahead(Line line, int word, int from) {
    int i = word - 1;
    while (i >= 0 && (PLAIN.contains(line.lower(i)) || line.isPossessive(i))) {
      i--;
    }
    return i < 0 || line.at(i).range().start() < from ? Optional.empty() : named(line, i);
  }

  /** "A statement by the Denby Water Union". */
  private static Optional<Source> behind(Line line, int word) {
    if (!OF.contains(line.lower(word + 1))) {
      return Optional.empty();
    }
    for (int i = word + 2; i < Math.min(line.size(), word + 2 + NEAR); i++) {
      Optional<Source> named = named(line, i);
      boolean goesOn = line.tag(i).matches("DT|JJ.*|PRP\\$") || line.at(i).isNoun();
      if (named.isPresent() || !goesOn) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** "The Denby Water Union said in a statement". */
  private static Optional<Source> sayingIn(Line line, int word) {
    int in = word - 1;
    while (in >= 0 && (line.tag(in).matches("DT|PRP\\$") || PLAIN.contains(line.lower(in)))) {
      in--;
    }
    if (in < 1 || !IN.contains(line.lower(in))) {
      return Optional.empty();
    }
    Range before = line.range(Math.max(0, in - NEAR), in);
    return line.account()
        .quotes()
        .with(line.sentence().range())
        .filter(quote -> quote.cue() != null && before.contains(quote.cue()))
        .flatMap(quote -> line.account().actor(quote.range()).stream())
        .map(actor -> new Source(actor.name(), actor.name()))
        .findFirst();
  }

  private static Optional<Source> named(Line line, int word) {
    Range range = line.at(word).range();
    return Stream.concat(
            line.mentions(Mention.Organization.class), line.mentions(Mention.Person.class))
        .filter(mention -> mention.range().contains(range))
        .findFirst()
        .flatMap(mention -> source(line, mention))
        .or(() -> office(line, word));
  }

  /** "The presidential website": whose it is by what it is called. */
  private static Optional<Source> office(Line line, int word) {
    if (!OFFICES.contains(line.lower(word)) || !is(line, word + 1)) {
      return Optional.empty();
    }
    String words = Cited.fold(line.words(line.range(word, word + 2)));
    return Optional.of(new Source(words, words));
  }

  private static Optional<Source> source(Line line, Mention mention) {
    String words = Cited.fold(line.words(mention.range()));
    @Nullable String actor = line.account().actor(mention.range()).map(Actor::name).orElse(words);
    return Optional.of(new Source(words, actor));
  }

  private static Stream<Line> lines(Account account, Range words) {
    return account.reading().sentenceAt(words).stream()
        .map(sentence -> new Line(account, sentence));
  }
}
