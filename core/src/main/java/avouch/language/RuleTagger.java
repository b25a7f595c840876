package avouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tagger without a model: closed classes as rows, then the dictionary, endings and the word
 * before.
 */
final class RuleTagger implements Tagger {
  private final Map<String, String> closed = new HashMap<>();

  RuleTagger() {
    for (Rows.Row row : Rows.of(RuleTagger.class, "closed-classes.tsv")) {
      for (String word : row.pattern().split(" ", -1)) {
        closed.putIfAbsent(word, row.value());
      }
    }
  }

  @Override
  public String[] tags(List<String> words) {
    String[] tags = new String[words.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tag(words.get(i), i == 0 ? "" : tags[i - 1]);
    }
    return tags;
  }

  private String tag(String word, String before) {
    if (word.isEmpty() || !Character.isLetterOrDigit(word.codePointAt(0))) {
      return closed.getOrDefault(ModelTagger.treebank(word), "NN");
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String known = closed.get(lower);
    if (known != null) {
      return known;
    }
    if (Character.isDigit(word.charAt(0))) {
      return lower.matches("[\\d.,:]+") ? "CD" : "JJ";
    }
    if (Character.isUpperCase(word.charAt(0)) && (!before.isEmpty() || !isDictionary(lower))) {
      return "NNP";
    }
    return open(lower, before);
  }

  private static boolean isDictionary(String lower) {
    return Lemmas.shipped().isKnown(lower);
  }

  private static String open(String word, String before) {
    boolean verb = before.equals("MD") || before.equals("TO");
    if (verb && Lemmas.shipped().isVerb(word)) {
      return "VB";
    }
    if (word.endsWith("ly")) {
      return "RB";
    }
    if (word.endsWith("ing") && Lemmas.shipped().isInflected(word, "VBG")) {
      return "VBG";
    }
    if (Lemmas.shipped().isInflected(word, "VBD") && !Lemmas.shipped().isVerb(word)) {
      return before.startsWith("VB") || before.equals("DT") ? "VBN" : "VBD";
    }
    if (word.endsWith("s") && !word.endsWith("ss") && Lemmas.shipped().isInflected(word, "NNS")) {
      return before.equals("PRP") || before.equals("WP") ? "VBZ" : "NNS";
    }
    return Lemmas.shipped().isAdjective(word) && !Lemmas.shipped().isNoun(word) ? "JJ" : "NN";
  }
}
