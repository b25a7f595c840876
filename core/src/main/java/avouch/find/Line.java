package avouch.find;

import avouch.model.Range;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Locale;

/** One sentence as the small grammars read it: its tokens with their words in lower case. */
final class Line {
  private final List<Token> tokens;
  private final String[] words;

  Line(Sentence sentence) {
    tokens = sentence.tokens();
    words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
  }

  int size() {
    return words.length;
  }

  /** The word at {@code i} in lower case; empty outside the sentence. */
  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  /** The word at {@code i} as printed; empty outside the sentence. */
  String printed(int i) {
    return i >= 0 && i < words.length ? tokens.get(i).text() : "";
  }

  String tag(int i) {
    return i >= 0 && i < words.length ? tokens.get(i).tag() : "";
  }

  String lemma(int i) {
    return i >= 0 && i < words.length ? tokens.get(i).lemma() : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  boolean isAny(int i, String first, String... others) {
    if (is(i, first)) {
      return true;
    }
    for (String other : others) {
      if (is(i, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words from {@code i} on are these. */
  boolean follow(int i, List<String> phrase) {
    if (i < 0 || i + phrase.size() > words.length) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      if (!words[i + k].equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word at {@code i} starts with a digit. */
  boolean isDigitWord(int i) {
    String word = word(i);
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  boolean isCapital(int i) {
    String word = printed(i);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** Whether no white space stands between the words {@code i} and {@code i + 1}. */
  boolean touches(int i) {
    return i >= 0
        && i + 1 < words.length
        && tokens.get(i).range().end() == tokens.get(i + 1).range().start();
  }

  boolean isNoun(int i) {
    return i >= 0 && i < words.length && tokens.get(i).isNoun();
  }

  boolean isName(int i) {
    return i >= 0 && i < words.length && tokens.get(i).isName();
  }

  boolean isVerb(int i) {
    return i >= 0 && i < words.length && tokens.get(i).isVerb();
  }

  /** The text range of the words from {@code start} up to but not including {@code end}. */
  Range range(int start, int end) {
    return tokens.get(start).range().cover(tokens.get(end - 1).range());
  }
}
