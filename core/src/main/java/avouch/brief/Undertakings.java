package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Story;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells which sentences have a promise, an order or a deadline in them that somebody made: a verb
 * of promising or ordering before it with its subject, a named speaker's "I will", or what a source
 * says will be done by a day.
 */
final class Undertakings {
  private static final Set<String> PROMISING = Lexicon.words("promising");

  private static final Set<String> ORDERING = Lexicon.words("ordering");

  private static final Set<String> WILL = Lexicon.words("will");

  private static final Set<String> TO_COME = Lexicon.words("will", "would");

  private static final Set<String> WE = Lexicon.words("we");

  private static final Set<String> EFFORT = Lexicon.words("effort");

  /** Words before a verb that leave open whether anything was promised. */
  private static final Set<String> OPEN = Lexicon.words("open");

  private static final int REACH = 12;
  private static final int NEAR = 4;

  private final Story story;

  Undertakings(Story story) {
    this.story = story;
  }

  /** Those of some claims whose sentences have one. */
  List<Bearing> sure(List<Bearing> claims, boolean due) {
    return claims.stream().filter(claim -> isSure(claim, due)).toList();
  }

  private boolean isSure(Bearing claim, boolean due) {
    return Words.around(story, claim.span()).filter(words -> isSure(words, claim, due)).isPresent();
  }

  private static boolean isSure(Words words, Bearing claim, boolean due) {
    Range what = claim.span().range();
    int from = words.indexAt(what.start());
    int end = words.indexAt(what.end() - 1) + 1;
    return isUndertaken(words, from)
        || isOwn(words, from, end) && isSpoken(words, what)
        || due && !claim.attribution().isEmpty() && isToCome(words, from, end);
  }

  /** "The mayor promised | …": the nearest verb before is one of promising and has a subject. */
  private static boolean isUndertaken(Words words, int from) {
    for (int i = from - 1; i > Math.max(0, from - REACH); i--) {
      boolean promising = PROMISING.contains(words.lemma(i));
      if (words.isVerb(i) && (promising || ORDERING.contains(words.lemma(i)))) {
        boolean done = promising || !isPassive(words, from);
        boolean open = isOpen(words, i, from) || isLook(words, i, from) || isEffort(words, i);
        return done && isMade(words, i) && !open;
      }
      if (words.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** "What the pier promises to be like". */
  private static boolean isLook(Words words, int verb, int from) {
    return words.tag(verb).matches("VBZ|VBP")
        && isPassive(words, from)
        && !words.tag(from + 1).equals("VBN");
  }

  /** "Undertook great efforts to reach them": done, not promised. */
  private static boolean isEffort(Words words, int verb) {
    return EFFORT.contains(words.lemma(verb)) && !words.lower(verb + 1).equals("to");
  }

  /** "Ordered people to be jailed": nobody is told to do it. */
  private static boolean isPassive(Words words, int from) {
    return words.lower(from).equals("be");
  }

  private static boolean isMade(Words words, int verb) {
    boolean perfect =
        IntStream.range(Math.max(0, verb - NEAR), verb).anyMatch(i -> words.lemma(i).equals("have"))
            && IntStream.range(Math.max(0, verb - NEAR), verb)
                .noneMatch(i -> words.lemma(i).equals("be"));
    return switch (words.tag(verb)) {
      case "VBD", "VBZ", "VBP" -> words.isNoun(verb - 1) || hasSubject(words, verb);
      case "VBN" -> perfect;
      case "VBG" -> words.lower(verb - 1).equals(",") && words.anyFinite(0, verb);
      default -> false;
    };
  }

  private static boolean hasSubject(Words words, int verb) {
    return IntStream.range(0, verb).anyMatch(i -> words.isNoun(i) || words.tag(i).equals("PRP"));
  }

  private static boolean isOpen(Words words, int verb, int from) {
    return words.isNegated(verb - NEAR, from)
        || IntStream.range(Math.max(0, verb - NEAR), verb)
            .anyMatch(i -> OPEN.contains(words.lower(i)));
  }

  /** "I will …", "we will …". */
  private static boolean isOwn(Words words, int from, int end) {
    return IntStream.range(Math.max(1, from - 1), Math.min(words.size(), end + 1))
        .anyMatch(
            i ->
                WILL.contains(words.lower(i))
                    && WE.contains(words.lower(i - 1))
                    && !words.isNegated(i, i + 2));
  }

  /** Whether a person or body is named beside the words. */
  private static boolean isSpoken(Words words, Range what) {
    return words.mentions(Mention.Quote.class).findAny().isPresent()
        && (words.mentions(Mention.Person.class).anyMatch(one -> !what.contains(one.range()))
            || words
                .mentions(Mention.Organization.class)
                .anyMatch(one -> !what.contains(one.range())));
  }

  /** Whether it says what will be done, rather than what somebody has to do. */
  private static boolean isToCome(Words words, int from, int end) {
    int first = Math.max(0, from - 2);
    return IntStream.range(first, end).anyMatch(i -> TO_COME.contains(words.lower(i)))
        && IntStream.range(first, end)
            .noneMatch(i -> words.lower(i).equals("have") && words.lower(i + 1).equals("to"));
  }
}
