package avouch.language;

import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A scanner that cuts a text into words, numbers and marks, Penn Treebank fashion where news
 * taggers expect it ("do|n't", "alliance|'s"), and never loses an offset.
 *
 * <p>Kept whole: hyphenated words ("Jean-Pierre", "36-year-old"), numbers ("4,310", "1.5",
 * "10:30"), "5th", "1990s", "'90s", abbreviations with their stop ("U.S.", "Jan.", "J."). Cut:
 * number ranges ("20-30"), possessives, units glued to a number ("10km", "7pm"), quotation marks
 * wherever they are glued.
 */
public final class Tokens {
  /** What no word is but one that has lost its apostrophe. */
  private static final Set<String> BARE =
      Set.of(
          "hasnt",
          "havent",
          "hadnt",
          "isnt",
          "arent",
          "wasnt",
          "werent",
          "doesnt",
          "didnt",
          "dont",
          "couldnt",
          "wouldnt",
          "shouldnt");

  private final String text;
  private final int end;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private Tokens(String text, Range range) {
    this.text = text;
    this.at = range.start();
    this.end = range.end();
  }

  /** The words of one range of a text, in order. */
  public static List<Word> in(String text, Range range) {
    Tokens tokens = new Tokens(text, range);
    while (tokens.at < tokens.end) {
      tokens.next();
    }
    return tokens.words;
  }

  private void next() {
    char c = text.charAt(at);
    int plainEnd = plainEnd();
    if (plainEnd > at) {
      words.add(new Word(new Range(at, plainEnd), text.substring(at, plainEnd)));
      at = plainEnd;
    } else if (Letters.isSpace(c)) {
      at++;
    } else if (Garbled.at(text, at) != 0) {
      garbled(Garbled.at(text, at));
    } else if (startsNumber()) {
      number();
    } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
      word();
    } else {
      mark(c);
    }
  }

  /**
   * The end of a word that is plain letters up to a blank or comma, as most are; else its start.
   */
  private int plainEnd() {
    int to = at;
    while (to < end && Letters.isPlain(text.charAt(to))) {
      to++;
    }
    char next = peek(to);
    boolean ends = next == ' ' || next == ',' || next == '\n';
    return ends && !isBare(to) ? to : at;
  }

  private boolean isBare(int to) {
    return to - at > 3
        && text.charAt(to - 1) == 't'
        && text.charAt(to - 2) == 'n'
        && BARE.contains(text.substring(at, to).toLowerCase(Locale.ROOT));
  }

  private char peek(int position) {
    return position < end ? text.charAt(position) : '\n';
  }

  /** Adds a word; what is nothing but invisible marks, such as a soft hyphen, is none. */
  private void add(int from, int to, String plain) {
    if (!plain.isEmpty()) {
      words.add(new Word(new Range(from, to), plain));
    }
    at = to;
  }

  private void add(int to) {
    add(at, to, Letters.plain(text.substring(at, to)));
  }

  // ---- marks

  private void mark(char c) {
    int to = at + 1;
    if (Letters.isDoubleQuote(c) || doubledSingle(c)) {
      add(at, Letters.isDoubleQuote(c) ? to : at + 2, "\"");
    } else if (Letters.isApostrophe(c) && decade(to)) {
      add(at, to + 3, "'" + text.substring(to, to + 3));
    } else if (Letters.isSingleQuote(c)) {
      add(at, to, "'");
    } else if (Letters.isDash(c)) {
      dash(c);
    } else if (c == '.' || c == '…') {
      stops();
    } else if ((c == '@' || c == '#') && Character.isLetterOrDigit(peek(to))) {
      add(wordEnd(to));
    } else {
      add(to);
    }
  }

  /** A mark in the wrong letters; of a clitic ("it|'s") the letters behind it go with it. */
  private void garbled(char mark) {
    int to = at + Garbled.LENGTH;
    if (Letters.isDoubleQuote(mark)) {
      add(at, to, "\"");
    } else if (Letters.isDash(mark)) {
      add(at, to, "--");
    } else {
      int tail = to;
      while (Letters.isPlain(peek(tail))) {
        tail++;
      }
      boolean glued = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      boolean clitic = glued && tail > to && tail - to < 3;
      add(at, clitic ? tail : to, clitic ? "'" + text.substring(to, tail) : "'");
    }
  }

  private boolean doubledSingle(char c) {
    return (c == '\'' || c == '`') && peek(at + 1) == c;
  }

  /** "'90s" after the apostrophe. */
  private boolean decade(int from) {
    return Letters.isDigit(peek(from))
        && peek(from + 1) == '0'
        && peek(from + 2) == 's'
        && !Character.isLetterOrDigit(peek(from + 3));
  }

  private void dash(char c) {
    int to = at + 1;
    while (Letters.isDash(peek(to))) {
      to++;
    }
    boolean spaced = at == 0 || Letters.isSpace(text.charAt(at - 1));
    boolean joins = to == at + 1 && c != '—' && !(spaced && Letters.isSpace(peek(to)));
    add(at, to, joins ? "-" : "--");
  }

  private void stops() {
    int to = at + 1;
    while (peek(to) == '.' || peek(to) == '…') {
      to++;
    }
    add(at, to, to == at + 1 && text.charAt(at) == '.' ? "." : "...");
  }

  // ---- numbers

  private boolean startsNumber() {
    char c = text.charAt(at);
    if (Letters.isDigit(c)) {
      return true;
    }
    boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return c == '.' && Letters.isDigit(peek(at + 1)) && !afterWord;
  }

  private void number() {
    int to = digits(at);
    int suffix = to;
    while (Character.isLetter(peek(suffix))) {
      suffix++;
    }
    if (suffix == to) {
      hyphenated(to);
    } else if (Letters.isUnit(text.substring(to, suffix).toLowerCase(Locale.ROOT))
        && !Letters.joins(peek(suffix), peek(suffix + 1))) {
      add(to);
      add(stopped(suffix));
    } else {
      add(wordEnd(suffix));
    }
  }

  /** A number alone, or one that a hyphen ties to a word ("36-year-old"). */
  private void hyphenated(int to) {
    if (Letters.isHyphen(peek(to)) && Character.isLetter(peek(to + 1))) {
      possessive(wordEnd(to + 1));
    } else {
      add(to);
    }
  }

  /** Digits with inner commas, points and colons: "4,310", "1.5", "10:30". */
  private int digits(int from) {
    int to = from;
    while (Letters.isDigit(peek(to)) || (inNumber(peek(to)) && Letters.isDigit(peek(to + 1)))) {
      to++;
    }
    return to;
  }

  private static boolean inNumber(char c) {
    return c == ',' || c == '.' || c == ':';
  }

  // ---- words

  private void word() {
    int to = currency();
    if (to > at) {
      add(to);
      return;
    }
    to = address();
    if (to > at) {
      add(to);
      return;
    }
    to = dotted();
    if (to > at) {
      add(to);
      return;
    }
    possessive(stopped(wordEnd(at)));
  }

  /** Letters, digits and the hyphens, apostrophes and ampersands between them. */
  private int wordEnd(int from) {
    int to = from;
    while (to < end) {
      char c = text.charAt(to);
      if (Garbled.at(text, to) != 0) {
        break;
      } else if (Letters.isWordPart(c)) {
        to++;
      } else if (Letters.joins(c, peek(to + 1)) && to > from) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  /** Letters of a currency glued to its number: "Rs500", "RM79". */
  private int currency() {
    int to = at;
    while (to - at < 4 && Character.isLetter(peek(to))) {
      to++;
    }
    boolean more = Letters.isDigit(peek(to + 1));
    boolean decimals = peek(to + 1) == '.' && Letters.isDigit(peek(to + 2));
    boolean before = Letters.isDigit(peek(to)) && (more || decimals);
    return before && Letters.isCurrency(text.substring(at, to)) ? to : at;
  }

  /** A web address or the end of none. */
  private int address() {
    if (!text.startsWith("http://", at)
        && !text.startsWith("https://", at)
        && !text.startsWith("www.", at)) {
      return at;
    }
    int to = at;
    while (to < end && !Letters.isSpace(text.charAt(to)) && !Letters.closes(text.charAt(to))) {
      to++;
    }
    while (to > at && ".,;:!?".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  /** "U.S.", "a.m.", "Ph.D.", "W.Va.", "J.", "D-N.J.": letters each with its stop; or a domain. */
  private int dotted() {
    int from = hasPrefix() ? at + 2 : at;
    int to = from;
    int pairs = 0;
    while (Character.isLetter(peek(to)) && peek(to + 1) == '.') {
      to += 2;
      pairs++;
    }
    if (pairs > 1) {
      return Character.isLetter(peek(to)) && !Character.isLetter(peek(to + 1)) ? to + 1 : to;
    }
    if (pairs == 1 && Character.isUpperCase(text.charAt(from))) {
      int end = abbreviated(to);
      if (end > to || from == at && !Character.isLetter(peek(to))) {
        return end;
      }
    }
    return domain();
  }

  /** A capital and a hyphen before a dotted name: the party in "D-N.J.". */
  private boolean hasPrefix() {
    return Character.isUpperCase(text.charAt(at))
        && Letters.isHyphen(peek(at + 1))
        && Character.isUpperCase(peek(at + 2));
  }

  /** The end of an abbreviation glued to an initial: "Va." in "W.Va."; {@code from} if none. */
  private int abbreviated(int from) {
    if (!Character.isUpperCase(peek(from))) {
      return from;
    }
    int to = from;
    while (Character.isLetter(peek(to))) {
      to++;
    }
    return peek(to) == '.' && Abbreviations.needsStop(text.substring(from, to), ' ')
        ? to + 1
        : from;
  }

  private int domain() {
    int to = at;
    while (Character.isLetterOrDigit(peek(to))) {
      to++;
    }
    if (peek(to) != '.' || !Character.isLowerCase(peek(to + 1))) {
      return at;
    }
    int tail = to + 1;
    while (Character.isLetter(peek(tail))) {
      tail++;
    }
    return Letters.isDomain(text.substring(to + 1, tail)) ? tail : at;
  }

  /** The end of a word with the stop that makes it an abbreviation. */
  private int stopped(int to) {
    if (peek(to) != '.') {
      return to;
    }
    String word = text.substring(hasPrefix() ? at + 2 : at, to);
    return Abbreviations.needsStop(word, nextVisible(to + 1)) ? to + 1 : to;
  }

  private char nextVisible(int from) {
    int to = from;
    while (to < end && Letters.isSpace(text.charAt(to))) {
      to++;
    }
    return peek(to);
  }

  /** Adds a word, its "'s", "n't", "'ll" split off; some pages have lost the apostrophe. */
  private void possessive(int to) {
    int cut = Letters.cliticStart(text, at, to);
    boolean bare = cut == at && isBare(to);
    if (cut > at || bare) {
      add(bare ? to - 2 : cut);
    }
    if (bare) {
      add(at, to, "n't");
    } else if (to > at) {
      add(to);
    }
  }
}
