package avouch.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;

/**
 * In which of some stories each word stands, and how much it weighs there. It never changes: words
 * of other stories go into another one, and several are made into one where they have become many.
 */
final class WordIndex {
  private final List<Shown> stories;
  private final String[] words;

  /** The number of a story among the stories, and the weight of the word in it, of each word. */
  private final int[][] places;

  private WordIndex(List<Shown> stories, TreeMap<String, List<Integer>> places) {
    this.stories = stories;
    this.words = places.keySet().toArray(new String[0]);
    this.places =
        places.values().stream()
            .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /** The words of a story, each with its weight. */
  interface Words {
    Map<String, Integer> of(Shown story);
  }

  static WordIndex of(List<Shown> stories, Words words) {
    TreeMap<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < stories.size(); i++) {
      int story = i;
      words
          .of(stories.get(i))
          .forEach((word, weight) -> add(places, word, story, Objects.requireNonNull(weight)));
    }
    return new WordIndex(List.copyOf(stories), places);
  }

  private static void add(
      TreeMap<String, List<Integer>> places, String word, int story, int weight) {
    List<Integer> of = places.computeIfAbsent(word, any -> new ArrayList<>(2));
    of.add(story);
    of.add(weight);
  }

  /** What several hold of those stories that are still told. */
  static WordIndex together(List<WordIndex> several, Predicate<Shown> told) {
    List<Shown> stories = new ArrayList<>();
    TreeMap<String, List<Integer>> places = new TreeMap<>();
    for (WordIndex each : several) {
      Map<Integer, Integer> numbers = new HashMap<>();
      for (int i = 0; i < each.stories.size(); i++) {
        if (told.test(each.stories.get(i))) {
          numbers.put(i, stories.size());
          stories.add(each.stories.get(i));
        }
      }
      for (int i = 0; i < each.words.length; i++) {
        int[] of = each.places[i];
        for (int j = 0; j < of.length; j += 2) {
          Integer story = numbers.get(of[j]);
          if (story != null) {
            add(places, each.words[i], story, of[j + 1]);
          }
        }
      }
    }
    return new WordIndex(List.copyOf(stories), places);
  }

  /** How many stories it holds, those among them that are no longer told. */
  int size() {
    return stories.size();
  }

  /** Hands over each story in which a word stands or one that begins with it, with its weight. */
  void each(String beginning, ObjIntConsumer<Shown> taker) {
    int at = Arrays.binarySearch(words, beginning);
    for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(beginning); i++) {
      int more = words[i].length() == beginning.length() ? 1 : 0;
      for (int j = 0; j < places[i].length; j += 2) {
        taker.accept(stories.get(places[i][j]), places[i][j + 1] + more);
      }
    }
  }
}
