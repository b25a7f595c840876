package avouch.find;

import avouch.find.Cast.Member;
import avouch.find.Roles.Role;
import avouch.find.Subjects.Phrase;
import avouch.language.Demonyms;
import avouch.language.Gazetteer;
import avouch.language.Toponym;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a description means: "the senator", "the Vermont senator", "the 46-year-old". */
final class Titled {
  /** How many times as much a person must weigh who bears no title that fits. */
  private static final double BEARER = 12;

  /** The same where the description has words that the titles borne have not. */
  private static final double NARROWED = 1.5;

  /** Words that tell one office from another of the same name. */
  private static final Set<String> MATTERS =
      Set.of(
          "prime",
          "vice",
          "deputy",
          "foreign",
          "defence",
          "defense",
          "interior",
          "home",
          "finance",
          "treasury",
          "justice",
          "health",
          "education",
          "transport",
          "energy",
          "trade",
          "labour",
          "labor",
          "agriculture",
          "environment",
          "culture",
          "oil",
          "information",
          "economy");

  private final Cast cast;
  private final Focus focus;

  Titled(Cast cast, Focus focus) {
    this.cast = cast;
    this.focus = focus;
  }

  /** The person whom a phrase with that head describes; {@code null} if it is nobody named. */
  @Nullable Member by(Paragraph paragraph, Phrase phrase, int head) {
    boolean definite =
        paragraph.is(phrase.first(), "the") || paragraph.token(phrase.first()).isName();
    if (!definite || paragraph.tag(head).endsWith("S")) {
      return null;
    }
    String word = paragraph.word(head).toLowerCase(Locale.ROOT);
    Integer years = years(word);
    if (years != null) {
      return aged(years, head);
    }
    if (isNewElsewhere(paragraph, phrase, head)) {
      return null;
    }
    Role role = Roles.of(word);
    if (role != null) {
      return byRole(paragraph, phrase, head, role);
    }
    return Titles.isTitle(word) ? bearer(word, head) : null;
  }

  /** "Ruritania's new minister" is nobody whose titles do not name Ruritania. */
  private boolean isNewElsewhere(Paragraph paragraph, Phrase phrase, int head) {
    boolean owned =
        paragraph.token(phrase.first()).isName()
            && paragraph.tag(phrase.first() + 1).equals("POS")
            && paragraph.is(phrase.first() + 2, "new")
            && phrase.first() + 2 < head;
    return owned
        && cast.members().stream()
            .noneMatch(member -> isTitled(member, paragraph.word(phrase.first())));
  }

  /** A title of no row: only who bears that very word as the end of a title. */
  private @Nullable Member bearer(String word, int head) {
    BitSet bearers = new BitSet();
    for (Member member : cast.members()) {
      bearers.set(member.index(), ends(member, word));
    }
    return pick(bearers, head);
  }

  private static boolean ends(Member member, String word) {
    for (String title : member.titles()) {
      int at = office(title).length() - word.length();
      if (at >= 0
          && office(title).endsWith(word)
          && isWhole(office(title), at, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Member byRole(Paragraph paragraph, Phrase phrase, int head, Role role) {
    BitSet bearers = new BitSet();
    BitSet fitting = new BitSet();
    for (Member member : cast.members()) {
      boolean other = isOther(member, paragraph, phrase, head);
      if (!other
          && agrees(member, role.woman())
          && role.titles().stream().anyMatch(t -> bears(member, t))) {
        bearers.set(member.index());
        fitting.set(member.index(), fits(member, paragraph, phrase, head));
      }
    }
    Member best = pick(fitting, head);
    best = best == null ? pick(bearers, head) : best;
    boolean ofSomething = paragraph.is(head + 1, "of") && head + 1 < phrase.end();
    if (!role.anybody() || !fitting.isEmpty() || best == null && ofSomething) {
      return best;
    }
    double bearer = isNarrowed(paragraph, phrase, head) ? NARROWED : BEARER;
    return heavier(best, anybody(role, paragraph, phrase, head), bearer, head);
  }

  /** "The prime minister", where the titles borne are a foreign minister's. */
  private static boolean isOther(Member member, Paragraph paragraph, Phrase phrase, int head) {
    for (int i = phrase.first(); i < head; i++) {
      String word = paragraph.word(i);
      if (MATTERS.contains(word.toLowerCase(Locale.ROOT)) && !isTitled(member, word)) {
        return true;
      }
      if (word.equals("former") && !isTitled(member, word)) {
        return true;
      }
    }
    return isAbroad(member, paragraph, phrase, head);
  }

  /** "The Peruvian leader", "Peru's leader", where the titles borne name another country. */
  private static boolean isAbroad(Member member, Paragraph paragraph, Phrase phrase, int head) {
    for (int i = phrase.first(); i < head; i++) {
      String word = paragraph.word(i);
      String country =
          paragraph.tag(i + 1).equals("POS") ? country(word) : Demonyms.shipped().country(word);
      if (country != null && isOfOther(member, country)) {
        return true;
      }
    }
    return false;
  }

  /** "Peru's | leader": the country that a name is of. */
  private static @Nullable String country(String name) {
    List<Toponym> named = Gazetteer.shipped().named(name);
    boolean known = !named.isEmpty() && named.getFirst().kind() == Toponym.Kind.COUNTRY;
    return known ? named.getFirst().name() : null;
  }

  private static boolean isTitled(Member member, String word) {
    for (String title : member.titles()) {
      if (title.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the titles name a country, and none of them this one. */
  private static boolean isOfOther(Member member, String country) {
    boolean other = false;
    for (String title : member.titles()) {
      for (String word : title.split(" ", -1)) {
        String own = Demonyms.shipped().country(capital(word));
        if (country.equals(own)) {
          return false;
        }
        other |= own != null;
      }
    }
    return other;
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Who bears the title, unless another is spoken of much more. */
  private @Nullable Member heavier(
      @Nullable Member bearer, @Nullable Member other, double times, int head) {
    boolean more =
        bearer == null
            || other != null && focus.weight(other, head) > times * focus.weight(bearer, head);
    return more ? other : bearer;
  }

  /** "The Florida senator", "the former president": words that no title here has. */
  private static boolean isNarrowed(Paragraph paragraph, Phrase phrase, int head) {
    for (int i = phrase.first() + 1; i < head; i++) {
      if (paragraph.token(i).isName() || paragraph.is(i, "former")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Member anybody(Role role, Paragraph paragraph, Phrase phrase, int head) {
    BitSet all = new BitSet();
    for (Member member : cast.members()) {
      boolean may = agrees(member, role.woman()) && !isAbroad(member, paragraph, phrase, head);
      all.set(member.index(), may);
    }
    return focus.heaviest(head, all);
  }

  /** The weightiest of those named so far, else the only one. */
  private @Nullable Member pick(BitSet members, int head) {
    BitSet among = (BitSet) members.clone();
    among.andNot(focus.namedHere(head));
    Member best = focus.heaviest(head, among);
    return best == null && among.cardinality() == 1
        ? cast.members().get(among.nextSetBit(0))
        : best;
  }

  private static boolean agrees(Member member, @Nullable Boolean woman) {
    return woman == null || member.woman() == null || woman.equals(member.woman());
  }

  // ---- ages

  private @Nullable Member aged(int years, int head) {
    BitSet aged = new BitSet();
    BitSet all = new BitSet();
    for (Member member : cast.members()) {
      aged.set(member.index(), member.isAged(years));
      all.set(member.index());
    }
    Member known = pick(aged, head);
    return known == null ? focus.heaviest(head, all) : known;
  }

  private static @Nullable Integer years(String word) {
    int hyphen = word.indexOf("-year-old");
    boolean number =
        hyphen > 0 && hyphen < 4 && word.chars().limit(hyphen).allMatch(Character::isDigit);
    return number ? Integer.valueOf(word.substring(0, hyphen)) : null;
  }

  // ---- titles

  /** Whether a title of the person has a word, before any "of". */
  private static boolean bears(Member member, String word) {
    for (String title : member.titles()) {
      String office = office(title);
      int at = office.indexOf(word);
      if (at >= 0 && isWhole(office, at, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static String office(String title) {
    int of = title.indexOf(" of ");
    return of > 0 ? title.substring(0, of) : title;
  }

  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** Whether a title has one of the further words: "the Vermont senator". */
  private static boolean fits(Member member, Paragraph paragraph, Phrase phrase, int head) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      String tag = paragraph.tag(i);
      if (i != head && (tag.startsWith("NN") || tag.startsWith("JJ"))) {
        String word = paragraph.word(i).toLowerCase(Locale.ROOT);
        for (String title : member.titles()) {
          if (title.contains(word)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
