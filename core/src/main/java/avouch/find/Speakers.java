package avouch.find;

import avouch.find.Cast.Member;
import avouch.find.Subjects.Phrase;
import avouch.model.Mention;
import avouch.model.Range;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom the words of a speaker mean, as one report tells it while it is read from its start: a name
 * itself, a pronoun for who is spoken of, a title for who bears it, or else the words.
 */
final class Speakers {
  /** How many sentences later "it" may still mean a body that spoke. */
  private static final int REACH = 3;

  private final Cast cast;
  private final Focus focus;
  private final Titled titled;
  private final List<Mention.Organization> organizations;
  private @Nullable String lastBody;
  private @Nullable Unnamed unnamed;
  private int lastBodyAt;

  Speakers(List<Mention> names, List<Paragraph> paragraphs) {
    cast = new Cast(only(names, Mention.Person.class));
    Sexes.tell(cast, paragraphs);
    focus = new Focus(cast);
    titled = new Titled(cast, focus);
    organizations = only(names, Mention.Organization.class);
  }

  private static <M extends Mention> List<M> only(List<Mention> names, Class<M> kind) {
    return names.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  void enter(Paragraph paragraph, Marks marks) {
    focus.enter(paragraph, marks);
  }

  /** The speaker that a phrase of the paragraph entered means; spoken of from now on. */
  @Nullable String meant(Paragraph paragraph, Phrase phrase) {
    int head = headOf(paragraph, phrase);
    if (phrase.end() == phrase.first() + 1 && paragraph.tag(head).startsWith("PRP")) {
      return pronoun(paragraph, head);
    }
    Member member = person(paragraph, head);
    if (member == null) {
      member = apposed(paragraph, phrase);
    }
    if (member == null) {
      member = focus.at(phrase.first());
    }
    Mention.Organization body = member == null ? bodyAt(paragraph, head) : null;
    if (body != null) {
      noteBody(paragraph, head, body.name());
      return body.name();
    }
    if (member == null) {
      member =
          paragraph.tag(head).equals("WP") ? spokenOf(head) : titled.by(paragraph, phrase, head);
    }
    if (member != null) {
      focus.speaks(member, paragraph.number(paragraph.sentenceOf(head)));
      return member.name();
    }
    return words(paragraph, phrase, head);
  }

  /** Whether a phrase means a person: by name, by pronoun, or by a word for people. */
  boolean isPerson(Paragraph paragraph, Phrase phrase) {
    int head = headOf(paragraph, phrase);
    String lemma = paragraph.lemma(head);
    return lemma.equals("he")
        || lemma.equals("she")
        || person(paragraph, head) != null
        || isPersonal(lemma);
  }

  /** Whether a phrase names who can be a source: persons or a body. */
  boolean isSource(Paragraph paragraph, Phrase phrase) {
    int head = headOf(paragraph, phrase);
    return isPerson(paragraph, phrase) || bodyAt(paragraph, head) != null;
  }

  /** Remembers a phrase for "it" if it names an organization. */
  void noteBody(Paragraph paragraph, Phrase phrase) {
    Mention.Organization body = bodyAt(paragraph, headOf(paragraph, phrase));
    if (body != null) {
      noteBody(paragraph, phrase.first(), body.name());
    }
  }

  /** Whom "it" means from here on; nobody where several speak. */
  private void noteBody(Paragraph paragraph, int at, @Nullable String body) {
    lastBody = body;
    lastBodyAt = paragraph.number(paragraph.sentenceOf(at));
  }

  private @Nullable String body(Paragraph paragraph, int at) {
    boolean near = paragraph.number(paragraph.sentenceOf(at)) - lastBodyAt <= REACH;
    return near ? lastBody : null;
  }

  private @Nullable String pronoun(Paragraph paragraph, int at) {
    return switch (paragraph.word(at).toLowerCase(Locale.ROOT)) {
      case "he", "she" -> {
        if (unnamed != null && unnamed.isNear(paragraph, at, cast)) {
          yield unnamed.words();
        }
        Member member = focus.at(at);
        if (member != null) {
          focus.speaks(member, paragraph.number(paragraph.sentenceOf(at)));
        }
        yield member == null ? null : member.name();
      }
      case "it" -> body(paragraph, at);
      default -> null;
    };
  }

  private @Nullable Member spokenOf(int at) {
    BitSet all = new BitSet();
    all.set(0, cast.members().size());
    return focus.heaviest(at, all);
  }

  private @Nullable Member person(Paragraph paragraph, int head) {
    return cast.in(paragraph.token(head).range());
  }

  /** "The party chairman, Ada Quill, …": the name between the commas; "Ada Quill, the chairman". */
  private @Nullable Member apposed(Paragraph paragraph, Phrase phrase) {
    int before = phrase.first() - 2;
    if (before >= 0
        && paragraph.is(before + 1, ",")
        && opens(paragraph, before)
        && isPersonal(paragraph.lemma(headOf(paragraph, phrase)))
        && person(paragraph, before) != null) {
      return person(paragraph, before);
    }
    int name = phrase.end() + 1;
    if (!paragraph.is(phrase.end(), ",") || !paragraph.token(phrase.end() - 1).isNoun()) {
      return null;
    }
    Range range = name < paragraph.size() ? cast.range(paragraph.token(name).range()) : null;
    int after = range == null ? -1 : paragraph.tokenAt(range.end() - 1) + 1;
    boolean ends = paragraph.is(after, ",") || paragraph.is(after, ".");
    return ends && isPersonal(paragraph.lemma(phrase.end() - 1)) ? person(paragraph, name) : null;
  }

  /** Whether nothing but names and titles stands before a name in its sentence. */
  private static boolean opens(Paragraph paragraph, int name) {
    for (int i = paragraph.start(paragraph.sentenceOf(name)); i <= name; i++) {
      if (!paragraph.tag(i).startsWith("NN") && !paragraph.tag(i).startsWith("JJ")) {
        return false;
      }
    }
    return true;
  }

  private Mention.@Nullable Organization bodyAt(Paragraph paragraph, int head) {
    Range range = paragraph.token(head).range();
    int low = 0;
    int high = organizations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (organizations.get(middle).range().end() > range.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    Mention.Organization body = low < organizations.size() ? organizations.get(low) : null;
    return body != null && body.range().contains(range) ? body : null;
  }

  /** The last noun before "of", "for", "in" and the like, or before "who". */
  private static int headOf(Paragraph paragraph, Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      String tag = paragraph.tag(i);
      boolean relative = tag.equals("WP") || tag.equals("WDT");
      if (tag.equals("IN") || tag.equals("TO") || relative || paragraph.is(i, ",")) {
        return i - 1;
      }
    }
    return phrase.end() - 1;
  }

  private @Nullable String words(Paragraph paragraph, Phrase phrase, int head) {
    int first = phrase.first();
    int end = phrase.end();
    while (end > first && isBehindName(paragraph, end - 1)) {
      end--;
    }
    while (first < end
        && !paragraph.is(first + 1, "of")
        && (isArticle(paragraph.tag(first)) || isDay(paragraph, first))) {
      first++;
    }
    if (first == end || paragraph.tag(head).equals("WP")) {
      return null;
    }
    String words = paragraph.cover(first, end).in(paragraph.text());
    String folded = words.replaceAll("\\s+", " ");
    boolean several = paragraph.tag(head).endsWith("S");
    boolean body = !several && !isPersonal(paragraph.lemma(head));
    boolean office = !several && !body && paragraph.is(phrase.first(), "the");
    unnamed =
        office || isOwned(paragraph, phrase) && !body ? new Unnamed(paragraph, head, folded) : null;
    noteBody(paragraph, head, body ? folded : null);
    return folded;
  }

  /** "Denby's mayor": an office that needs no article. */
  private static boolean isOwned(Paragraph paragraph, Phrase phrase) {
    return paragraph.token(phrase.first()).isName()
        && paragraph.tag(phrase.first() + 1).equals("POS");
  }

  /**
   * Somebody whom the report calls by an office alone, and "he" just behind.
   *
   * @param at the token of the office
   */
  private record Unnamed(Paragraph paragraph, int at, String words) {
    boolean isNear(Paragraph here, int pronoun, Cast cast) {
      if (here != paragraph || here.sentenceOf(pronoun) - here.sentenceOf(at) > 1) {
        return false;
      }
      for (int i = at; i < pronoun; i++) {
        if (cast.in(here.token(i).range()) != null) {
          return false;
        }
      }
      return pronoun > at;
    }
  }

  /** "The men who", "the mayor on Monday", "Denby yesterday". */
  private static boolean isBehindName(Paragraph paragraph, int i) {
    return paragraph.tag(i).equals("WP")
        || paragraph.tag(i).equals("WDT")
        || paragraph.is(i, "on")
        || isDay(paragraph, i);
  }

  private static boolean isDay(Paragraph paragraph, int i) {
    return OrganizationNames.isDay(paragraph.word(i))
        || switch (paragraph.word(i).toLowerCase(Locale.ROOT)) {
          case "today", "yesterday", "tomorrow", "tonight" -> true;
          default -> false;
        };
  }

  private static boolean isPersonal(String head) {
    return Roles.of(head) != null
        || Titles.isTitle(head)
        || head.endsWith("man")
        || head.endsWith("woman")
        || head.endsWith("ist");
  }

  private static boolean isArticle(String tag) {
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
  }
}
