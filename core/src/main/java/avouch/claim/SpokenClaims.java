package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.Modality;
import avouch.model.Claim.Source;
import avouch.model.Claim.UtteranceClaim;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the words of every quote with a speaker as uttered by that speaker. */
final class SpokenClaims {
  /** Subjects that open a clause of their own wherever they stand. */
  private static final Set<String> NOBODY = Set.of("nobody", "everybody", "everyone", "there");

  private SpokenClaims() {}

  static Stream<Claim> in(Account account) {
    return account.reading().all(Mention.Quote.class).flatMap(quote -> claims(account, quote));
  }

  /** "Denied that …" takes the words back. */
  private static Modality modality(Account account, Mention.Quote quote) {
    boolean denied =
        quote.cue() != null
            && account.reading().words(quote.cue()).toLowerCase(Locale.ROOT).startsWith("den");
    return denied ? Modality.DENIED : Modality.ASSERTED;
  }

  /** A headline that a text repeats without a mark behind it is no part of what is said. */
  private static boolean holdsTitle(Account account, Mention.Quote.Piece piece) {
    String title = account.reading().report().title();
    return !piece.direct()
        && title.indexOf(' ') > 0
        && piece.range().start() < title.length()
        && account.reading().report().text().startsWith(title);
  }

  /** A claim a piece: statements are compared a sentence or so at a time. */
  private static Stream<Claim> claims(Account account, Mention.Quote quote) {
    Optional<Source> source = account.source(quote).filter(by -> !Utterer.isPronoun(by.settled()));
    return source.stream()
        .flatMap(
            by ->
                quote.pieces().stream()
                    .filter(piece -> Speech.isSaid(account, quote, piece))
                    .filter(piece -> !holdsTitle(account, piece))
                    .flatMap(piece -> claim(account, quote, piece, by)));
  }

  /** "The mayor of open theft" is said, but states nothing by itself. */
  private static boolean isClause(Sentence sentence, Mention.Quote.Piece piece) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.isVerb() && piece.range().contains(token.range()));
  }

  private static Stream<Claim> claim(
      Account account, Mention.Quote quote, Mention.Quote.Piece piece, Source source) {
    return account.reading().sentenceAt(piece.range()).stream()
        .filter(sentence -> piece.direct() || isClause(sentence, piece))
        .flatMap(
            sentence ->
                clauses(words(account, quote, piece, sentence), sentence, piece.direct())
                    .map(
                        words ->
                            new UtteranceClaim(
                                account.bearing(words, sentence, modality(account, quote)),
                                source.settled(),
                                piece.direct(),
                                Beside.of(account, quote, piece, sentence))));
  }

  /**
   * The words told of what was said, in two where they join two clauses that each have a subject:
   * "that the dam was safe and that nobody need leave", "the dam was safe and nobody had left".
   */
  private static Stream<Range> clauses(Range words, Sentence sentence, boolean direct) {
    List<Token> tokens =
        sentence.tokens().stream().filter(token -> words.contains(token.range())).toList();
    for (int i = 2; !direct && i + 2 < tokens.size(); i++) {
      if (isJoint(tokens, i)) {
        return Stream.of(
            new Range(words.start(), tokens.get(i - 1).range().end()),
            new Range(tokens.get(i + 1).range().start(), words.end()));
      }
    }
    return Stream.of(words);
  }

  private static boolean isJoint(List<Token> tokens, int and) {
    String subject = lower(tokens.get(and + 1));
    boolean verbs = tokens.subList(0, and).stream().anyMatch(Token::isVerb);
    return lower(tokens.get(and)).equals("and")
        && verbs
        && (subject.equals("that") && opensWithThat(tokens)
            || NOBODY.contains(subject) && tokens.get(and + 2).isVerb());
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static boolean opensWithThat(List<Token> tokens) {
    return lower(tokens.getFirst()).equals("that");
  }

  /** "Denied that the bridge fell": without the word before it the clause says the contrary. */
  private static Range words(
      Account account, Mention.Quote quote, Mention.Quote.Piece piece, Sentence sentence) {
    Range cue = quote.cue();
    return cue != null
            && cue.end() <= piece.range().start()
            && sentence.range().contains(cue)
            && !piece.direct()
            && modality(account, quote) == Modality.DENIED
        ? new Range(cue.start(), piece.range().end())
        : piece.range();
  }
}
