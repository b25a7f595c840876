package avouch.find;

import avouch.find.Subjects.Phrase;
import avouch.model.Mention;
import avouch.model.Range;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom the words of a speaker mean, as one report tells it while it is read from its start: a name
 * itself, a pronoun for the last subject that agrees, a title that a name bears elsewhere, or else
 * the words.
 */
final class Speakers {
  private final List<Mention.Person> persons;
  private final List<Mention.Organization> organizations;
  private @Nullable String lastPerson;
  private @Nullable String lastWoman;
  private @Nullable String lastMan;
  private @Nullable String lastBody;
  private @Nullable String lastMany;

  Speakers(List<Mention> names) {
    persons = only(names, Mention.Person.class);
    organizations = only(names, Mention.Organization.class);
  }

  private static <M extends Mention> List<M> only(List<Mention> names, Class<M> kind) {
    return names.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The speaker that a phrase means; remembered as the last one. */
  @Nullable String meant(Paragraph paragraph, Phrase phrase) {
    Range range = phrase.range(paragraph);
    int first = phrase.first();
    if (phrase.end() == first + 1 && paragraph.tag(first).startsWith("PRP")) {
      return pronoun(paragraph.word(first).toLowerCase(Locale.ROOT));
    }
    Mention.Person person = personIn(range);
    if (person != null) {
      String name = full(person);
      rememberPerson(name, person.title());
      return name;
    }
    return unnamed(paragraph, phrase, range);
  }

  /** Whether a phrase means a person: by name, by pronoun, or by a word for people. */
  boolean isPerson(Paragraph paragraph, Phrase phrase) {
    String head = paragraph.lemma(headOf(paragraph, phrase));
    return head.equals("he")
        || head.equals("she")
        || personIn(phrase.range(paragraph)) != null
        || isPersonal(head);
  }

  /** Remembers a phrase for "it" if it names an organization. */
  void noteBody(Paragraph paragraph, Phrase phrase) {
    Mention.Organization body = bodyIn(phrase.range(paragraph));
    if (body != null && heads(paragraph, phrase, body.range())) {
      lastBody = body.name();
    }
  }

  private @Nullable String unnamed(Paragraph paragraph, Phrase phrase, Range range) {
    Mention.Organization body = bodyIn(range);
    if (body != null && heads(paragraph, phrase, body.range())) {
      lastBody = body.name();
      return body.name();
    }
    String words = words(paragraph, phrase);
    String titled = body == null ? titled(paragraph, phrase, range.start()) : null;
    if (titled != null) {
      rememberPerson(titled, null);
      return titled;
    }
    int head = headOf(paragraph, phrase);
    if (words.isEmpty() || paragraph.tag(head).equals("WP")) {
      return lastPerson;
    }
    if (paragraph.tag(head).endsWith("S")) {
      lastMany = words;
    } else if (isPersonal(paragraph.lemma(head))) {
      lastPerson = words;
      lastMan = words;
      lastWoman = words;
    } else {
      lastBody = words;
    }
    return words;
  }

  private static boolean isPersonal(String head) {
    return Titles.isTitle(head)
        || head.endsWith("man")
        || head.endsWith("woman")
        || head.endsWith("ist")
        || head.equals("boy")
        || head.equals("girl");
  }

  private @Nullable String pronoun(String word) {
    return switch (word) {
      case "he", "him", "his" -> lastMan != null ? lastMan : lastPerson;
      case "she", "her" -> lastWoman != null ? lastWoman : lastPerson;
      case "it" -> lastBody;
      case "they", "them" -> lastMany != null ? lastMany : lastBody;
      default -> null;
    };
  }

  private void rememberPerson(String name, @Nullable String title) {
    lastPerson = name;
    Boolean woman = isWoman(name, title);
    if (woman == null || woman) {
      lastWoman = name;
    }
    if (woman == null || !woman) {
      lastMan = name;
    }
  }

  private static @Nullable Boolean isWoman(String name, @Nullable String title) {
    if (title != null) {
      String plain = title.toLowerCase(Locale.ROOT);
      if (plain.startsWith("mrs") || plain.startsWith("ms") || plain.contains("woman")) {
        return true;
      }
      if (plain.startsWith("mr") || plain.endsWith("man")) {
        return false;
      }
    }
    return GivenNames.isWoman(name);
  }

  /** The person whose name lies in a range; the last one, which is its head. */
  private Mention.@Nullable Person personIn(Range range) {
    Mention.Person found = null;
    for (Mention.Person person : persons) {
      if (person.range().overlaps(range)) {
        found = person;
      }
    }
    return found;
  }

  private Mention.@Nullable Organization bodyIn(Range range) {
    for (Mention.Organization body : organizations) {
      if (body.range().overlaps(range)) {
        return body;
      }
    }
    return null;
  }

  private static boolean heads(Paragraph paragraph, Phrase phrase, Range body) {
    return body.contains(paragraph.token(headOf(paragraph, phrase)).range());
  }

  /** The last noun before "of", "for", "in" and the like. */
  private static int headOf(Paragraph paragraph, Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      String tag = paragraph.tag(i);
      if (tag.equals("IN") || tag.equals("TO")) {
        return i - 1;
      }
    }
    return phrase.end() - 1;
  }

  private static String words(Paragraph paragraph, Phrase phrase) {
    int first = phrase.first();
    while (first < phrase.end() && isArticle(paragraph.tag(first))) {
      first++;
    }
    if (first == phrase.end()) {
      return "";
    }
    return paragraph.cover(first, phrase.end()).in(paragraph.text()).replaceAll("\\s+", " ");
  }

  private static boolean isArticle(String tag) {
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
  }

  /** The person who bears the title that the phrase's head names, the nearest before it first. */
  private @Nullable String titled(Paragraph paragraph, Phrase phrase, int position) {
    boolean definite =
        paragraph.is(phrase.first(), "the") || paragraph.token(phrase.first()).isName();
    String head = paragraph.word(headOf(paragraph, phrase)).toLowerCase(Locale.ROOT);
    if (!definite) {
      return null;
    }
    String before = null;
    String after = null;
    for (Mention.Person person : persons) {
      if (bears(person, head)) {
        if (person.range().start() < position) {
          before = full(person);
        } else if (after == null) {
          after = full(person);
        }
      }
    }
    return before != null ? before : after;
  }

  private static boolean bears(Mention.Person person, String head) {
    if (person.title() == null || head.length() < 3) {
      return false;
    }
    String title = person.title().toLowerCase(Locale.ROOT);
    int of = title.indexOf(" of ");
    String office = of > 0 ? title.substring(0, of) : title;
    return office.endsWith(head) && (office.length() == head.length() || isEdge(office, head));
  }

  private static boolean isEdge(String title, String head) {
    char before = title.charAt(title.length() - head.length() - 1);
    return !Character.isLetter(before);
  }

  /** The longest name in the report that ends with this one. */
  private String full(Mention.Person person) {
    String best = person.name();
    for (Mention.Person other : persons) {
      if (other.name().length() > best.length() && other.name().endsWith(" " + person.name())) {
        best = other.name();
      }
    }
    return best;
  }
}
