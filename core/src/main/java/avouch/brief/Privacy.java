package avouch.brief;

import avouch.model.Claim;
import avouch.model.Ledger;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Settlement;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose names are not printed: minors' never in a text for readers, and on request no private
 * person's, that is nobody's who has no office in the story.
 *
 * <p>A withheld person's surname alone is withheld too, unless a person who may be named or a place
 * of the story bears it.
 */
public final class Privacy {
  /** What stands in a text where a name is withheld. */
  static final String WITHHELD = "[name withheld]";

  private static final int ADULT = 18;
  private static final int BLOCK = 0x2588;
  private static final int WIDE_BLOCK = 0x1FB8B;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]+");

  private final NamesInText names;

  private Privacy(Set<String> names) {
    this.names = new NamesInText(names);
  }

  /**
   * What must not be named in a set of stories.
   *
   * @param withNames whether adults without office are named
   */
  public static Privacy of(SituationReport report, boolean withNames) {
    return of(report, withNames, Set.of());
  }

  /**
   * The same where more is known than the stories tell.
   *
   * @param minors names of those whom other stories tell to be minors; a person whom these stories
   *     tell to be somebody else who may be named is named
   */
  public static Privacy of(SituationReport report, boolean withNames, Set<String> minors) {
    Set<String> withheld = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    for (Situation situation : report.situations()) {
      situation.where().forEach(place -> named.addAll(words(place.name())));
      for (Ledger.Cast cast : situation.ledger().cast()) {
        (mayBeNamed(cast, withNames) ? named : withheld).addAll(cast.actor().aliases());
        (mayBeNamed(cast, withNames) ? named : withheld).add(cast.actor().name());
      }
    }
    for (Reading reading : report.reports()) {
      reading
          .all(Mention.Person.class)
          .filter(person -> !named.contains(person.name()) || isMinor(person.age()))
          .filter(person -> !withNames || isMinor(person.age()))
          .forEach(person -> withheld.add(person.name()));
    }
    Set<String> openWords = new TreeSet<>();
    named.forEach(name -> openWords.addAll(words(name)));
    Set<String> all = new TreeSet<>(withheld);
    withheld.forEach(name -> all.addAll(parts(name)));
    all.addAll(minors);
    all.removeIf(name -> openWords.contains(name) || named.contains(name));
    return new Privacy(all);
  }

  /** The names of a story's minors in full: by one word of a name nobody is told from others. */
  public static Set<String> minors(Situation situation) {
    Set<String> minors = new TreeSet<>();
    for (Ledger.Cast cast : situation.ledger().cast()) {
      if (isMinor(cast.actor().age())) {
        minors.addAll(cast.actor().aliases());
        minors.add(cast.actor().name());
      }
    }
    for (Reading reading : situation.story().readings()) {
      reading
          .all(Mention.Person.class)
          .filter(person -> isMinor(person.age()))
          .forEach(person -> minors.add(person.name()));
    }
    minors.removeIf(name -> words(name).size() < 2);
    return minors;
  }

  /**
   * What is done to words of a document for programs: nothing if private persons may be named, else
   * each letter of a withheld name is masked by a block, so that no offset moves.
   */
  public static UnaryOperator<String> mask(SituationReport report, boolean withNames) {
    return withNames ? UnaryOperator.identity() : of(report, false)::masked;
  }

  private static boolean mayBeNamed(Ledger.Cast cast, boolean withNames) {
    Settlement.Actor actor = cast.actor();
    return switch (actor.kind()) {
      case ORGANIZATION -> true;
      case PERSON -> !isMinor(actor.age()) && (withNames || cast.part() == Claim.Part.OFFICIAL);
    };
  }

  private static boolean isMinor(@Nullable Integer age) {
    return age != null && age < ADULT;
  }

  /** The name's words that may stand for it alone: not its particles and initials. */
  private static List<String> parts(String name) {
    return words(name).stream()
        .filter(word -> word.length() > 2 && Character.isUpperCase(word.codePointAt(0)))
        .toList();
  }

  private static List<String> words(String name) {
    return WORD.matcher(name).results().map(result -> result.group()).toList();
  }

  /** The text with every letter of a withheld name masked: its length and offsets stay. */
  public String masked(String text) {
    return replaced(text, Privacy::blocks);
  }

  private static String blocks(String name) {
    StringBuilder blocks = new StringBuilder();
    name.codePoints()
        .map(letter -> Character.isWhitespace(letter) ? letter : block(letter))
        .forEach(blocks::appendCodePoint);
    return blocks.toString();
  }

  private static int block(int letter) {
    return Character.isSupplementaryCodePoint(letter) ? WIDE_BLOCK : BLOCK;
  }

  /** Where names stand in a text that must not be printed, in order. */
  List<Range> withheld(String text) {
    return names.in(text);
  }

  /** Words on one line as HTML, with {@code [name withheld]} for each withheld name. */
  String html(String words) {
    return HtmlWords.escaped(line(words));
  }

  /** Words on one line, with {@code [name withheld]} for each withheld name. */
  String line(String words) {
    return printed(Sheet.clean(words));
  }

  /** The text with {@code [name withheld]} for each withheld name. */
  String printed(String text) {
    return replaced(text, name -> WITHHELD);
  }

  private String replaced(String text, UnaryOperator<String> instead) {
    List<Range> found = names.in(text);
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder replaced = new StringBuilder();
    int from = 0;
    for (Range name : found) {
      replaced.append(text, from, name.start());
      replaced.append(instead.apply(text.substring(name.start(), name.end())));
      from = name.end();
    }
    return replaced.append(text, from, text.length()).toString();
  }
}
