package avouch.language;

import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.List;

/** Words of one sentence with part of speech and lemma. */
final class Tagged {
  private Tagged() {}

  static List<Token> of(List<Word> words) {
    List<String> texts = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      texts.add(opens(words, i) ? "“" : words.get(i).text());
    }
    Lemmas lemmas = Lemmas.shipped();
    String[] tags = Tagger.shipped().tags(texts);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      String tag = tag(words, i, tags);
      tokens.add(new Token(words.get(i).range(), text, tag, lemmas.lemma(text, tag)));
    }
    return tokens;
  }

  private static String tag(List<Word> words, int i, String[] tags) {
    if (isAcronym(words, i, tags[i])) {
      return "NNP";
    }
    boolean shot = tags[i].equals("NN") && words.get(i).text().equals("shot");
    return shot && isBlow(words, i, tags) ? "VBN" : tags[i];
  }

  /** "A 9-year-old shot in the arm", "fatally shot", "shot himself": no noun. */
  private static boolean isBlow(List<Word> words, int i, String[] tags) {
    String before = i == 0 ? "" : words.get(i - 1).text();
    String behind = i + 1 == words.size() ? "" : words.get(i + 1).text();
    boolean led =
        before.endsWith("-old") || i > 0 && tags[i - 1].equals("RB") && before.endsWith("ly");
    return led || before.equals("being") || behind.endsWith("self");
  }

  /** "The WHO said": in capitals among words that are not, a body's name and no pronoun. */
  private static boolean isAcronym(List<Word> words, int i, String tag) {
    return tag.startsWith("WP")
        && words.get(i).text().equals("WHO")
        && words.stream().anyMatch(word -> word.text().chars().anyMatch(Character::isLowerCase));
  }

  /** Whether the word at {@code i} is a quotation mark that leans on the next word. */
  private static boolean opens(List<Word> words, int i) {
    return words.get(i).text().equals("\"")
        && i + 1 < words.size()
        && words.get(i).touches(words.get(i + 1))
        && (i == 0 || !words.get(i - 1).touches(words.get(i)));
  }
}
