package avouch.brief;

import avouch.find.Titles;
import avouch.language.Demonyms;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Sentence.Token;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  /** A word with a capital; a full stop stands inside one only: "U.S.", no end of a sentence. */
  private static final String CAPITAL = "\\p{Lu}(?:[\\p{L}&-]|\\.(?=\\p{L})|(?<=\\.\\p{L})\\.)*";

  private static final String OWNER = "(?:(?:" + CAPITAL + "\\s+){0,4}" + CAPITAL + "['’]s\\s+)?";

  /** "Line 6 | Investigator": a number is of something else's name. */
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d-])\\d+(?![\\p{L}\\d-])");

  private static final Pattern NUMBERED = Pattern.compile("\\d\\s+$");

  /** "Ada Quill, the | mayor of Sorve, Ivo Marn, …": of whom is told before. */
  private static final Pattern ASIDE =
      Pattern.compile("\\p{Lu}[\\p{L}.-]*(?<!day),\\s+(?:(?:the|an?)\\s+)?$");

  /** "Chairman | of business and trade research Signet": of what is told in more than it says. */
  private static final Pattern OF_SEVERAL = Pattern.compile(" of \\p{Ll}[^,]*? and (?!\\p{Lu}).*");

  /**
   * "Son of the leader ousted", "Broad rejection Norlands Minister": words of more than an office.
   */
  private static final Pattern CUT =
      Pattern.compile(
          "\\b\\p{Ll}+ed$|\\p{Lu}\\S* (?!of|for|and|the|in)\\p{Ll}{4,} \\p{Lu}\\p{Ll}+ \\p{Lu}");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
              + "|August|September|October|November|December");

  /** An office that is a given name too: before a bare surname it is one. */
  private static final Pattern GIVEN = Lexicon.sign("given-office");

  /** Behind or before a name: the office is held no longer. */
  private static final Pattern LEFT_BEHIND =
      Pattern.compile("^\\s+" + Lexicon.signs("lost-office"));

  private static final Pattern LEFT_BEFORE =
      Pattern.compile(Lexicon.signs("lost-regime") + "\\s+(?:\\p{L}+\\s+){0,4}$");

  /** Words read in a wrong character set stand before an office: whose it is, is lost. */
  private static final Pattern GARBLED = Pattern.compile("^.*\\p{L}\u00e2\\S*\\s+");

  private static final Pattern OWNED = Pattern.compile("['’]s$");

  private static final Pattern AGE = Pattern.compile("^\\d+[- ]year[- ]old\\s+");

  private static final String YEARS_OLD = "(?:\\d{1,3}|\\p{L}+(?:-\\p{Ll}+)?)[ -]years?[ -]old";

  private static final Pattern AGED_BEHIND =
      Pattern.compile(
          "^(?:\\s+and\\s+[^,;.]{3,40})?\\s*[,(]?\\s*(?:(?:who )?(?:is|was)\\s+|both\\s+|an?\\s+|aged?\\s+)*"
              + "(?:\\d{1,3}\\b|"
              + YEARS_OLD
              + ")");

  /** "A 34-year-old who, | Marn said" is another. */
  private static final Pattern AGED_BEFORE =
      Pattern.compile(
          YEARS_OLD + ",?\\s+(?:[\\p{L}-]+\\s+){0,6}(?:(?!who|which|that)[\\p{L}-]+,\\s+)?$");

  private final Story story;
  private final Around around;
  private final Map<Actor, String> known = new IdentityHashMap<>();

  Offices(Story story) {
    this.story = story;
    this.around = new Around(story, REACH);
  }

  /**
   * The words that most reports have, the longest of several; empty if none stand beside the name.
   * Beside a bare surname two reports have to.
   */
  String of(Actor actor) {
    return known.computeIfAbsent(actor, this::read);
  }

  private String read(Actor actor) {
    Map<String, TreeSet<String>> reports = new LinkedHashMap<>();
    Set<String> full = new TreeSet<>();
    for (Span mention : actor.mentions()) {
      String office = office(actor, mention);
      if (office != null) {
        reports.computeIfAbsent(office, words -> new TreeSet<>()).add(mention.report());
        if (Phrases.even(story.words(mention)).contains(" ")) {
          full.add(office);
        }
      }
    }
    Comparator<Map.Entry<String, TreeSet<String>>> most =
        Comparator.<Map.Entry<String, TreeSet<String>>>comparingInt(each -> each.getValue().size())
            .thenComparingInt(each -> each.getKey().length())
            .thenComparing(Map.Entry::getKey);
    String best =
        reports.entrySet().stream()
            .filter(each -> full.contains(each.getKey()) || each.getValue().size() > 1)
            .max(most)
            .map(Map.Entry::getKey)
            .orElse("");
    String standing =
        reports.entrySet().stream()
            .filter(each -> isTold(each.getKey(), best))
            .max(
                Comparator.<Map.Entry<String, TreeSet<String>>>comparingInt(
                        each -> STANDS.matcher(each.getKey()).matches() ? 1 : 0)
                    .thenComparing(most))
            .map(Map.Entry::getKey)
            .orElse(best);
    return isLost(actor) && !STANDS.matcher(standing).matches() ? "" : standing;
  }

  /** "Former president" and "president of Norland" tell more than "Norland President". */
  private static boolean isTold(String office, String best) {
    boolean whole = office.contains(" of ") && !best.contains(" of ");
    return (whole || STANDS.matcher(office).matches())
        && !best.isEmpty()
        && head(office).equalsIgnoreCase(head(best));
  }

  private static String head(String office) {
    return Phrases.lastWord(office.split(" of ", 2)[0]);
  }

  /** Whether a report tells that somebody fled, fell or was overthrown. */
  private boolean isLost(Actor actor) {
    return actor.mentions().stream()
        .anyMatch(
            mention ->
                LEFT_BEHIND.matcher(around.behind(mention)).find()
                    || LEFT_BEFORE.matcher(around.before(mention)).find());
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

  /** The age that a report sets right beside the name, where no report has another there. */
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
    boolean beside = actor.mentions().stream().anyMatch(mention -> isAged(mention, age));
    return told.size() > 1 || !beside ? null : age;
  }

  /** "Ivo Marn, 34,", "Ivo Marn, who is 34", "34-year-old engineer Ivo Marn". */
  private boolean isAged(Span mention, int age) {
    Mention.Person person = person(mention);
    if (person == null || person.age() == null || person.age() != age) {
      return false;
    }
    return AGED_BEHIND.matcher(around.behind(mention)).find()
        || AGED_BEFORE.matcher(around.before(mention)).find();
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
    String given = actor.name().split(" ", 2)[0];
    return actor.name().equals(given) || !Phrases.even(story.words(mention)).equals(given);
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
    String office = before(mention, title);
    office = office == null ? after(reading, mention, words) : office;
    if (office == null
        || PRESS.matcher(office).find()
        || OF_WHAT.matcher(office).matches()
        || CUT.matcher(office).find()
        || NUMBER.matcher(office).find()) {
      return null;
    }
    boolean given =
        GIVEN.matcher(Phrases.lastWord(office)).matches()
            && !Phrases.even(story.words(mention)).contains(" ");
    return given ? null : GARBLED.matcher(office).replaceFirst("");
  }

  private static String title(String title) {
    return AGE.matcher(Phrases.even(title)).replaceFirst("");
  }

  private @Nullable String before(Span mention, String title) {
    int start = mention.range().start();
    String left = around.before(mention);
    Matcher found =
        Pattern.compile(
                "(" + OWNER + STANDING + "?(?<!\\p{L})" + flexible(title) + ")(?:,\\s+|\\s+|\\s*)$")
            .matcher(left);
    if (!found.find()) {
      return null;
    }
    String lead = left.substring(0, found.start(1));
    boolean apart = left.stripTrailing().endsWith(",");
    if (NUMBERED.matcher(lead).find() || apart && ASIDE.matcher(lead).find()) {
      return null;
    }
    boolean told =
        Pattern.compile("(?i)(?:\\b(?:the|a|an|its|their|his|her|our)|['’]s)\\b[^,.;:]*$")
            .matcher(left.substring(0, found.end(1)))
            .find();
    Reading reading = story.reading(mention.report());
    String longer = longer(reading, start - left.length() + found.start(1));
    String office = longer + Phrases.even(found.group(1)).replaceFirst("^The ", "");
    return apart && !told || office.length() > LONG ? null : AGE.matcher(office).replaceFirst("");
  }

  /** The nouns with a capital right before an office: "Dockers United | secretary". */
  private static String longer(Reading reading, int start) {
    String text = reading.report().text();
    List<Token> tokens =
        reading.sentences().stream()
            .filter(sentence -> sentence.range().start() <= start)
            .filter(sentence -> start < sentence.range().end())
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.range().end() <= start)
            .toList();
    int first = tokens.size();
    int end = start;
    while (first > 0
        && isNoun(tokens.get(first - 1))
        && text.substring(tokens.get(first - 1).range().end(), end).isBlank()) {
      first--;
      end = tokens.get(first).range().start();
    }
    return first == tokens.size() || !Leads.isPunctuated(text)
        ? ""
        : Phrases.even(text.substring(end, start)) + " ";
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN")
        && Character.isUpperCase(token.text().charAt(0))
        && Demonyms.shipped().country(token.text()) == null
        && !DAY.matcher(token.text()).matches();
  }

  private static @Nullable String after(Reading reading, Span mention, String title) {
    int end = mention.range().end();
    String text = reading.report().text();
    String right = text.substring(end, Math.min(text.length(), end + 2 * REACH));
    Matcher found =
        Pattern.compile(
                "^,\\s+(?:who (?:is|was)\\s+)?(?:(?:the|The|a|an|its|their|his|her)\\s+)?((?:[\\p{L}\\d-]+\\s+){0,4}"
                    + flexible(title)
                    + "\\b[^,.;:()“”\"\\n—–]*)[,.;:)—–]")
            .matcher(right);
    if (!found.find()) {
      return null;
    }
    Range behind = new Range(end + found.start(1), end + found.end(1));
    if (reading.within(behind, Mention.Person.class).findAny().isPresent()) {
      return null;
    }
    String office = AGE.matcher(Phrases.even(found.group(1))).replaceFirst("");
    office = OF_SEVERAL.matcher(office).replaceFirst("");
    office =
        office.replaceFirst(
            "\\s+(?:who|which|that|said|told|says|and(?!\\s+\\p{Lu})|when|as|where)(?:\\s.*|$)",
            "");
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
