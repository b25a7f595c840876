package avouch.brief;

import avouch.model.Claim.Source;
import avouch.model.Claim.UtteranceClaim;
import avouch.model.Range;
import avouch.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose voice is heard in an utterance, as surely as its own report tells it, and so how it can be
 * printed: under the speaker's name, as the sentence that bears it, or not at all.
 */
final class Voice {
  private static final Set<String> PRONOUNS = Lexicon.words("pronoun");

  /** What is written or shown, and where: somebody else speaks in it. */
  private static final Pattern WRITTEN =
      Lexicon.pattern("\\b" + Lexicon.signs("written") + "s?\\b");

  private static final Pattern OPENED_BY_PRONOUN =
      Pattern.compile("(?s)[\"“]?(But |And )?(He|She|It|They|Who)\\b.*");

  private static final Pattern POSSESSED =
      Pattern.compile("(his|her|their|its|my|our) .*", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARK = Pattern.compile("[\"“”«»„]");
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…\"“”»’')\\]]\\s*");
  private static final Pattern SUPPOSED =
      Lexicon.pattern("\\s+(?:\\p{L}+\\s+)?" + Lexicon.signs("supposed") + "\\b");

  private static final Pattern AT_THE_TIME =
      Lexicon.pattern("(?s).*\\b" + Lexicon.signs("at-the-time") + "\\s+(?:(?:the|an?)\\s+)?");

  /** A small first word, and a name behind it that it does not govern. */
  private static final Pattern JOINED =
      Pattern.compile("^(?!(?:\\S+ )*(?:of|for|in|at|from) )\\p{Ll}\\S* (?:\\p{Ll}\\S* )*\\p{Lu}");

  private static final Pattern ARTICLE = Pattern.compile("(?i)^(the|an?) ");
  private static final Pattern APPOSED_BEHIND = Pattern.compile(",\\s\\p{Lu}");
  private static final Pattern APPOSED_AHEAD = Pattern.compile("(?s).*\\p{L},\\s");
  private static final Pattern LISTED = Pattern.compile("\\p{L}, [^.]*\\band\\s$");
  private static final Pattern BEHIND =
      Pattern.compile("\\b(?:of|from|in|at|for|with|by|under)\\b");

  /** "Telling him, we know": at the end of the sentence before, no end of a sentence between. */
  private static final Pattern VOICING =
      Lexicon.pattern("\\b" + Lexicon.signs("voicing") + "[^.!?]*[.!?]\\s*$");

  /** Longer than any sentence of news: what stands there is a list or the rest of a page. */
  private static final int LONGEST = 360;

  private static final int FEWEST_WORDS = 3;

  /** As far as a sentence before reaches, in letters. */
  private static final int FAR = 200;

  /** How far a name stands from the office beside it, in letters. */
  private static final int NEAR = 40;

  private final Sources sources;
  private final UtteranceClaim claim;
  private final Span sentence;

  Voice(Sources sources, UtteranceClaim claim) {
    this.sources = sources;
    this.claim = claim;
    this.sentence = claim.bearing().sentence();
  }

  /** "suspected arson | Norland sources": words that met at a lost comma are no speaker's. */
  static boolean isJoined(String speaker) {
    return JOINED.matcher(speaker).find();
  }

  /** How an utterance can be printed. */
  enum Form {
    /** Its words under the name of who says them. */
    SPOKEN,
    /** The sentence that bears it. */
    SENTENCE,
    UNPRINTED
  }

  Form form() {
    if (isSure() && isNamed() && claim.direct() && isWhole() && !isVoicing()) {
      return Form.SPOKEN;
    }
    boolean told =
        (claim.beside() != null || claim.direct() && isWhole()) && !isSupposed() && !isAtTheTime();
    return told && isReadable() && own() != null ? Form.SENTENCE : Form.UNPRINTED;
  }

  /** "If the owners can show that …": nobody has said it. */
  private boolean isSupposed() {
    Range beside = claim.beside();
    String text = sources.text(claim.bearing().report());
    return beside != null
        && beside.end() <= sentence.range().end()
        && SUPPOSED.matcher(text).region(beside.end(), sentence.range().end()).lookingAt();
  }

  /** "It tells him, we are here. We will not leave": words that the speaker lends to another. */
  private boolean isVoicing() {
    int start = claim.bearing().span().range().start();
    String text = sources.text(claim.bearing().report());
    String before = text.substring(Math.max(0, start - FAR), start);
    return VOICING.matcher(before).find();
  }

  /** "Hours before the mayor told of it, the pier fell": what is told is when. */
  private boolean isAtTheTime() {
    Range beside = claim.beside();
    if (claim.direct() || beside == null || !sentence.range().contains(beside)) {
      return false;
    }
    String text = sources.text(claim.bearing().report());
    return AT_THE_TIME.matcher(text.substring(sentence.range().start(), beside.start())).matches();
  }

  /** Whether the report names the speaker beside the words, one person or body. */
  boolean isSure() {
    Range beside = claim.beside();
    return beside != null
        && !WRITTEN.matcher(beside(beside)).find()
        && claim.bearing().attribution().stream().map(Source::settled).distinct().count() <= 1
        && !isOneOfSeveral(beside)
        && !isOfAnother(beside);
  }

  /** "His children Ada, Ivo and | Mara said". */
  private boolean isOneOfSeveral(Range beside) {
    String text = sources.text(claim.bearing().report());
    String before = text.substring(Math.max(0, beside.start() - NEAR), beside.start());
    String words = beside(beside);
    return LISTED.matcher(before).find()
        || words.contains(" and ") && !claim.speaker().contains(" and ");
  }

  /** "A member of Marn's party": the name behind a preposition is not that of the speaker. */
  private boolean isOfAnother(Range beside) {
    String words = beside(beside);
    String first = claim.speaker().split(" ", -1)[0];
    int at = words.indexOf(first);
    return at > 0 && BEHIND.matcher(words.substring(0, at)).find();
  }

  /** Whether the speaker has a name: "official" and "party leader" may be anybody. */
  private boolean isNamed() {
    String name = name();
    return Character.isUpperCase(Phrases.lastWord(name).codePointAt(0));
  }

  private String beside(Range range) {
    return Phrases.even(range.in(sources.text(claim.bearing().report())));
  }

  /** Whether a sentence of the report can be read by itself. */
  boolean isReadable() {
    String words = sources.words(sentence);
    return isSentence(words) && !Alone.isGlued(words) && !Alone.isAdrift(words);
  }

  private static boolean isSentence(String words) {
    return words.length() <= LONGEST
        && ENDED.matcher(words).matches()
        && !OPENED_BY_PRONOUN.matcher(words).matches()
        && words
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(1)
            .allMatch(letter -> !Character.isLowerCase(letter));
  }

  /**
   * Whether words in marks are what was said, from its beginning, and all that the sentence has of
   * it.
   */
  private boolean isWhole() {
    Range range = claim.bearing().span().range();
    String text = sources.text(claim.bearing().report());
    String words = Phrases.unquoted(range.in(text), range).in(text);
    String before =
        text.substring(Math.min(sentence.range().start(), range.start()), range.start());
    String after = text.substring(range.end(), Math.max(range.end(), sentence.range().end()));
    return !words.isEmpty()
        && !Character.isLowerCase(words.codePointAt(0))
        && Phrases.each(words).count() >= FEWEST_WORDS
        && MARK.matcher(before).results().count() <= 1
        && MARK.matcher(after).results().count() <= 1
        && !MARK.matcher(words).find();
  }

  /** The words of the sentence's own that tell who speaks; none where it is a pronoun. */
  private @Nullable Range own() {
    Range beside = claim.beside();
    if (beside != null) {
      return sentence.range().contains(beside) ? beside : null;
    }
    List<Source> by = claim.bearing().attribution();
    String name = by.isEmpty() ? "" : by.getFirst().name();
    String own = Phrases.blanked(sources.words(sentence));
    int at = own.indexOf(name);
    if (PRONOUNS.contains(name.toLowerCase(Locale.ROOT))
        || POSSESSED.matcher(name).matches()
        || name.isBlank()
        || own.length() != sentence.range().length()
        || at < 0) {
      return null;
    }
    int start = sentence.range().start() + at;
    Range range = new Range(start, start + name.length());
    return range.overlaps(claim.bearing().span().range()) ? null : range;
  }

  /** The settled name where the words beside the utterance hold it, else those words. */
  String name() {
    Range beside = claim.beside();
    if (beside == null) {
      return claim.speaker();
    }
    String words = beside(beside);
    return isOfSpeaker() ? whole(words) : ARTICLE.matcher(words).replaceFirst("");
  }

  /** Whether the words beside the utterance hold the settled name of the speaker. */
  boolean isOfSpeaker() {
    Range beside = claim.beside();
    return beside != null && (isNamedBy(beside(beside), claim.speaker()) || isApposed(beside));
  }

  /** The settled name, or all of it that stands beside the words where it is one word of it. */
  private String whole(String words) {
    String name = claim.speaker();
    Matcher more =
        Pattern.compile("(?<!\\S)" + Pattern.quote(name) + "(?: \\p{Lu}\\p{Ll}+)+$").matcher(words);
    return name.indexOf(' ') < 0 && more.find() ? more.group() : name;
  }

  /** "The mayor, Ada Barn, said", "Ada Barn, the mayor, said". */
  private boolean isApposed(Range beside) {
    String text = sources.text(claim.bearing().report());
    String after = text.substring(beside.end(), Math.min(text.length(), beside.end() + NEAR));
    String before = text.substring(Math.max(0, beside.start() - NEAR), beside.start());
    String family = Phrases.lastWord(claim.speaker());
    return APPOSED_BEHIND.matcher(after).lookingAt() && after.contains(family)
        || APPOSED_AHEAD.matcher(before).matches() && before.contains(family);
  }

  /** "Mr Barn" of Ada Barn, "the CNB" of the Central Narcotics Bureau. */
  private static boolean isNamedBy(String words, String settled) {
    List<String> named = Phrases.each(settled).toList();
    List<String> beside = Phrases.each(words).toList();
    if (named.isEmpty() || beside.isEmpty()) {
      return false;
    }
    String initials =
        named.stream()
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    String last =
        beside.getLast().equals("s") && beside.size() > 1
            ? beside.get(beside.size() - 2)
            : beside.getLast();
    return contains(beside, named.getLast())
        || contains(named, last)
        || beside.contains(initials) && initials.length() > 1;
  }

  private static boolean contains(List<String> words, String word) {
    return words.stream().anyMatch(word::equalsIgnoreCase);
  }
}
