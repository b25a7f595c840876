package avouch.brief;

import avouch.find.Titles;
import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the reports call a person right beside the name, in their words: "Ukraine's acting president
 * | Ole Dahl", "Ole Dahl, | head of the harbour office". What stands further away may be another
 * person's.
 */
final class Offices {
  private static final int REACH = 90;

  /** Longer ones tell a story of their own. */
  private static final int LONG = 70;

  /** Words that say little without of what: "head", "member". */
  private static final Pattern OF_WHAT = Lexicon.sign("of-what");

  /** Who tells the news rather than being in it. */
  private static final Pattern PRESS = Lexicon.sign("press");

  /** Words before an office without which it is another one. */
  private static final String STANDING = "(?:(?<!\\p{L})" + Lexicon.signs("standing") + "[\\s-]+)";

  private static final Pattern STANDS = Pattern.compile(STANDING + ".*");

  private static final String OWNER =
      "(?:(?:\\p{Lu}[\\p{L}.-]*\\s+){0,4}\\p{Lu}[\\p{L}.-]*['’]s\\s+)?";

  private static final Pattern OWNED = Pattern.compile("['’]s$");

  private static final Pattern AGE = Pattern.compile("^\\d+[- ]year[- ]old\\s+");

  private final Story story;

  Offices(Story story) {
    this.story = story;
  }

  /** The words that most reports have, the longer of two; empty if none stand beside the name. */
  String of(Actor actor) {
    Map<String, TreeSet<String>> reports = new LinkedHashMap<>();
    for (Span mention : actor.mentions()) {
      String office = office(actor, mention);
      if (office != null) {
        reports.computeIfAbsent(office, words -> new TreeSet<>()).add(mention.report());
      }
    }
    return reports.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, TreeSet<String>>>comparingInt(
                    each -> STANDS.matcher(each.getKey()).matches() ? 1 : 0)
                .thenComparingInt(each -> each.getValue().size())
                .thenComparingInt(each -> each.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Whether somebody is named as one who tells the news. */
  boolean isOfPress(Actor actor) {
    return actor.mentions().stream()
        .map(this::person)
        .filter(Objects::nonNull)
        .map(Mention.Person::title)
        .filter(Objects::nonNull)
        .anyMatch(title -> PRESS.matcher(title).find());
  }

  /** The age that stands beside the name, where no report has another there. */
  @Nullable Integer age(Actor actor) {
    Integer age = actor.age();
    if (age == null) {
      return null;
    }
    TreeSet<Integer> told = new TreeSet<>();
    actor.mentions().stream()
        .map(this::person)
        .filter(Objects::nonNull)
        .map(Mention.Person::age)
        .filter(Objects::nonNull)
        .forEach(told::add);
    return told.size() > 1 ? null : age;
  }

  private Mention.@Nullable Person person(Span mention) {
    return story
        .reading(mention.report())
        .within(mention.range(), Mention.Person.class)
        .filter(person -> person.range().equals(mention.range()))
        .findFirst()
        .orElse(null);
  }

  /** A given name alone may be another's. */
  private boolean isWithSurname(Actor actor, Span mention) {
    String last = Phrases.lastWord(actor.name());
    return actor.name().equals(last) || story.words(mention).contains(last);
  }

  private @Nullable String office(Actor actor, Span mention) {
    Mention.Person person = person(mention);
    if (!isWithSurname(actor, mention)) {
      return null;
    }
    String title = person == null ? null : person.title();
    if (title == null || title.isBlank() || Titles.isForm(Phrases.lastWord(title))) {
      return null;
    }
    Reading reading = story.reading(mention.report());
    String words = title(title);
    String office = before(reading, mention, title);
    office = office == null ? after(reading, mention, words) : office;
    return office == null || PRESS.matcher(office).find() || OF_WHAT.matcher(office).matches()
        ? null
        : office;
  }

  private static String title(String title) {
    return AGE.matcher(Phrases.even(title)).replaceFirst("");
  }

  private static @Nullable String before(Reading reading, Span mention, String title) {
    int start = mention.range().start();
    String left = reading.report().text().substring(Math.max(0, start - REACH), start);
    Matcher found =
        Pattern.compile(
                "(" + OWNER + STANDING + "?(?<!\\p{L})" + flexible(title) + ")(?:,\\s+|\\s+|\\s*)$")
            .matcher(left);
    if (!found.find()) {
      return null;
    }
    boolean apart = left.stripTrailing().endsWith(",");
    boolean told =
        Pattern.compile("(?i)(?:\\b(?:the|a|an|its|their|his|her|our)|['’]s)\\b[^,.;:]*$")
            .matcher(left.substring(0, found.end(1)))
            .find();
    String office = Phrases.even(found.group(1)).replaceFirst("^The ", "");
    return apart && !told ? null : AGE.matcher(office).replaceFirst("");
  }

  private static @Nullable String after(Reading reading, Span mention, String title) {
    int end = mention.range().end();
    String text = reading.report().text();
    String right = text.substring(end, Math.min(text.length(), end + 2 * REACH));
    Matcher found =
        Pattern.compile(
                "^,\\s+(?:(?:the|The|a|an|its|their|his|her)\\s+)?((?:[\\p{L}\\d-]+\\s+){0,4}"
                    + flexible(title)
                    + "\\b[^,.;:()“”\"\\n—–]*)[,.;:)—–]")
            .matcher(right);
    if (!found.find()) {
      return null;
    }
    String office = AGE.matcher(Phrases.even(found.group(1))).replaceFirst("");
    office =
        office.replaceFirst(
            "\\s+(?:who|which|that|said|told|says|and(?!\\s+\\p{Lu})|when|as|where)\\s.*", "");
    if (office.endsWith("s") && OWNED.matcher(office).find()) {
      return null;
    }
    boolean another =
        Pattern.compile("(?i)" + flexible(title) + "\\s+\\p{Lu}").matcher(office).find();
    boolean longer = office.length() > LONG;
    return longer || another && !office.toLowerCase(Locale.ROOT).contains(" of ") ? null : office;
  }

  private static String flexible(String title) {
    return "\\Q" + Phrases.even(title).replace(" ", "\\E\\s+\\Q") + "\\E";
  }
}
