package avouch.claim;

import avouch.model.Claim.Source;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Settlement.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom one report cites: people and bodies. A pronoun is whom it stands for and a statement is
 * whose it is, where the report makes that certain; else they are nobody, and what they are said to
 * say is the report's own word.
 */
final class Cited {
  /** "REUTERS Ada Quill", "AP Photo Ada Quill": who took a picture, run together with the text. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:REUTERS\\s\\p{Lu}\\p{Ll}|(?:AP|AFP|EPA|Reuters|Getty)\\s(?:Photo|Image|Images)\\b)");

  private final Account account;

  Cited(Account account) {
    this.account = account;
  }

  /** The speaker of a quote. */
  Optional<Source> by(Mention.Quote quote) {
    String actor = account.actor(quote.range()).map(Actor::name).orElse(null);
    Range beside = quote.speakerWords();
    String words = beside != null ? account.reading().words(beside) : quote.speaker();
    String settled = actor != null ? actor : quote.speaker();
    if (words == null && actor == null || isNobody(quote, actor) || isCredit(words, settled)) {
      return Optional.empty();
    }
    if (settled == null) {
      return antecedent(quote, words);
    }
    if (actor == null && beside != null && Channels.isBare(account, beside, settled)) {
      return Channels.owner(account, beside, settled);
    }
    if (actor == null && beside != null) {
      Optional<Source> owner = Channels.within(account, beside);
      if (owner.isPresent()) {
        return owner;
      }
    }
    return isVague(settled)
        ? Optional.empty()
        : Optional.of(new Source(fold(words != null ? words : settled), settled));
  }

  /** Whether neither the words beside a quote nor whom they mean can be somebody. */
  private boolean isNobody(Mention.Quote quote, @Nullable String actor) {
    Range beside = quote.speakerWords();
    String speaker = quote.speaker();
    boolean thing = beside != null && !Utterer.isSomebody(account, beside);
    if (actor != null) {
      return beside != null && thing && !isNamedIn(beside) && !isPartOf(actor, beside);
    }
    return thing || speaker != null && !Utterer.isSomebody(account, speaker);
  }

  private boolean isNamedIn(Range words) {
    return named(words).findAny().isPresent();
  }

  private Stream<Mention> named(Range words) {
    return Stream.concat(
        account.reading().within(words, Mention.Person.class),
        account.reading().within(words, Mention.Organization.class));
  }

  /** "The White House" of the body so called; no attack is a body with "Attack" in its name. */
  private boolean isPartOf(String actor, Range words) {
    return account.reading().words(words).contains(actor.substring(actor.lastIndexOf(' ') + 1));
  }

  private static boolean isCredit(@Nullable String words, @Nullable String settled) {
    return words != null && CREDIT.matcher(words).find()
        || settled != null && CREDIT.matcher(settled).find();
  }

  /** A pronoun, or a word for anybody. */
  private static boolean isVague(String settled) {
    return Utterer.isPronoun(settled);
  }

  /** Whom "they", "it" or "him" is: those several, that body or the one who alone speak before. */
  private Optional<Source> antecedent(Mention.Quote quote, @Nullable String pronoun) {
    Range words = quote.speakerWords();
    Line line = words == null ? null : line(words);
    if (words == null || line == null || pronoun == null) {
      return Optional.empty();
    }
    String word = pronoun.strip().toLowerCase(Locale.ROOT);
    boolean several = word.equals("they") || word.equals("them");
    boolean person = word.equals("him") || word.equals("her");
    if (!several && !person && !word.equals("it")) {
      return Optional.empty();
    }
    List<Source> before =
        Stream.concat(line.before().map(Line::sentence).stream(), Stream.of(line.sentence()))
            .flatMap(sentence -> account.quotes().with(sentence.range()))
            .filter(other -> isBefore(other, words) && isSeveral(other) == several)
            .filter(other -> several || isPerson(other) == person)
            .flatMap(other -> by(other).stream())
            .distinct()
            .toList();
    return before.stream().map(Source::settled).distinct().count() == 1
        ? Optional.of(new Source(pronoun.strip(), before.getFirst().settled()))
        : Optional.empty();
  }

  private static boolean isBefore(Mention.Quote quote, Range pronoun) {
    Range words = quote.speakerWords();
    return words != null && words.end() <= pronoun.start();
  }

  private boolean isPerson(Mention.Quote quote) {
    Range words = quote.speakerWords();
    boolean person =
        account.actor(quote.range()).filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
    return person
        || words != null
            && account.reading().within(words, Mention.Person.class).findAny().isPresent();
  }

  /** "Officials in Denby". */
  private boolean isSeveral(Mention.Quote quote) {
    Range words = quote.speakerWords();
    Line line = words == null ? null : line(words);
    if (words == null || line == null) {
      return false;
    }
    int from = line.indexAt(words.start());
    int head = Utterer.head(line, from, line.behind(words));
    return head < 0 ? line.lower(from).equals("they") : line.tag(head).endsWith("S");
  }

  private @Nullable Line line(Range words) {
    return account
        .reading()
        .sentenceAt(words)
        .map(sentence -> new Line(account, sentence))
        .orElse(null);
  }

  /** Whom the speaker of a quote cites. */
  Optional<Source> through(Mention.Quote quote) {
    Range words = quote.citedWords();
    if (words == null || isCredit(account.reading().words(words), null)) {
      return Optional.empty();
    }
    String name = fold(account.reading().words(words));
    if (Channels.isBare(account, words, name)) {
      return Channels.owner(account, words, name);
    }
    String actor =
        named(words)
            .flatMap(named -> account.actor(named.range()).stream())
            .map(Actor::name)
            .findFirst()
            .orElse(name);
    return isVague(name) ? Optional.empty() : Optional.of(new Source(name, actor));
  }

  static String fold(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
