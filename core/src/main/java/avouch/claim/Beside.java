package avouch.claim;

import avouch.model.Mention.Quote;
import avouch.model.Range;
import avouch.model.Sentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words beside an utterance that name who says it: those of a person or a body, next to a
 * verb of saying, in the report's own words. A pronoun names nobody ("he", "a woman who"); nor does
 * a name that stands in another sentence, unless nothing but the speech lies between.
 */
final class Beside {
  /** Who quotes somebody does not say it himself. */
  private static final Set<String> QUOTING = Set.of("quote", "cite");

  /** Who continues something need not speak. */
  private static final Set<String> GOING_ON = Set.of("continue", "go");

  /** White space and marks around what fills a sentence. */
  private static final int MARKS = 4;

  private Beside() {}

  /** The words that name the speaker of a stretch of a quote in a sentence. */
  static @Nullable Range of(Account account, Quote quote, Quote.Piece piece, Sentence sentence) {
    Range words = quote.speakerWords();
    Range cue = quote.cue();
    if (words == null || cue == null) {
      return null;
    }
    return account
        .reading()
        .sentenceAt(words)
        .filter(home -> home.range().contains(cue))
        .filter(
            home ->
                home.equals(sentence) || piece.direct() && joins(account, quote, sentence, home))
        .filter(home -> quote.pieces().stream().noneMatch(each -> each.range().overlaps(words)))
        .filter(home -> isNamed(new Line(account, home), cue, words, piece.direct()))
        .filter(home -> !isCase(account, words))
        .map(home -> words)
        .orElse(null);
  }

  /** Whether nothing but the speech stands from a sentence to that of its speaker. */
  private static boolean joins(Account account, Quote quote, Sentence sentence, Sentence home) {
    List<Sentence> all = account.reading().sentences();
    int here = all.indexOf(sentence);
    int there = all.indexOf(home);
    if (there < here && !leadsOver(account, quote, home)) {
      return false;
    }
    int step = Integer.signum(there - here);
    for (int i = here; i != there; i += step) {
      if (all.get(i).block() != home.block() || !isFilled(quote, all.get(i).range())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a speech begins in the sentence that names its speaker, or behind its colon. */
  private static boolean leadsOver(Account account, Quote quote, Sentence home) {
    return account.reading().words(home.range()).strip().endsWith(":")
        || quote.pieces().stream()
            .anyMatch(piece -> piece.direct() && home.range().overlaps(piece.range()));
  }

  private static boolean isFilled(Quote quote, Range sentence) {
    int said =
        quote.pieces().stream()
            .filter(Quote.Piece::direct)
            .map(Quote.Piece::range)
            .filter(sentence::contains)
            .mapToInt(Range::length)
            .sum();
    return sentence.length() - said <= MARKS;
  }

  private static boolean isNamed(Line line, Range cue, Range words, boolean direct) {
    int from = line.indexAt(words.start());
    int to = line.behind(words);
    int head = Utterer.head(line, from, to);
    return head >= 0
        && !line.tag(from).startsWith("PRP")
        && !line.tag(to - 1).startsWith("W")
        && !isHalf(line, to, cue)
        && isSaying(line, cue, direct);
  }

  /** "The office | spokesman said": the words are not all that names the speaker. */
  private static boolean isHalf(Line line, int to, Range cue) {
    return to < line.size()
        && line.at(to).range().end() < cue.start()
        && (line.tag(to).equals("NN") || line.tag(to).equals("NNS"));
  }

  /** "Marn v. Brun": what is called by the name of a party is a judgment. */
  private static boolean isCase(Account account, Range words) {
    String name = account.reading().words(words);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Pattern.compile("\\bvs?\\.\\s+" + Pattern.quote(last) + "\\b")
        .matcher(account.reading().report().text())
        .find();
  }

  private static boolean isSaying(Line line, Range cue, boolean direct) {
    int from = line.indexAt(cue.start());
    int to = line.behind(cue);
    for (int i = from; i < to; i++) {
      if (Lexicon.SPEECH.at(line, i).isPresent()) {
        return !QUOTING.contains(line.lemma(i))
            && !isQuotedBefore(line, i)
            && !isTitled(line, i)
            && !isOnlyPossible(line, i)
            && (direct || !GOING_ON.contains(line.lemma(i)));
      }
    }
    return false;
  }

  /** "It is hard to show that", "managed to continue": nobody is told to have said it. */
  private static boolean isOnlyPossible(Line line, int verb) {
    return line.lower(verb - 1).equals("to")
        && !GOING_ON.contains(line.lemma(verb - 2))
        && !line.lower(verb - 2).equals("on");
  }

  /** "Rodi Said Forces Get the Better": a title that lost its place beside the text. */
  private static boolean isTitled(Line line, int verb) {
    return verb > 0 && Character.isUpperCase(line.at(verb).text().codePointAt(0));
  }

  /** "The paper quoted a fighter as | saying". */
  private static boolean isQuotedBefore(Line line, int verb) {
    if (!line.lower(verb - 1).equals("as")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 12); i--) {
      if (QUOTING.contains(line.lemma(i))) {
        return !Voice.isPassive(line, i);
      }
    }
    return false;
  }
}
