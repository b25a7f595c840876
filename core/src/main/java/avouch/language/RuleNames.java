package avouch.language;

import java.util.Arrays;
import java.util.List;

/** The name tagger without a model: runs of names, told apart by the gazetteer and their shape. */
final class RuleNames implements NameTagger {
  private static final String OUTSIDE = "O";

  @Override
  public String[] labels(List<String> words, String[] tags) {
    String[] labels = new String[tags.length];
    Arrays.fill(labels, OUTSIDE);
    int i = 0;
    while (i < tags.length) {
      int start = i++;
      if (tags[start].equals("NNP")) {
        while (i < tags.length && tags[i].equals("NNP")) {
          i++;
        }
        String kind = kind(words.subList(start, i));
        Arrays.fill(labels, start, i, "I-" + kind);
        labels[start] = "B-" + kind;
      }
    }
    return labels;
  }

  private static String kind(List<String> words) {
    String name = String.join(" ", words);
    if (Gazetteer.shipped().knows(name)) {
      return "LOC";
    }
    if (Demonyms.shipped().country(name) != null) {
      return "MISC";
    }
    boolean acronym =
        words.size() == 1
            && name.length() > 1
            && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    return acronym ? "ORG" : words.size() < 4 ? "PER" : "ORG";
  }
}
