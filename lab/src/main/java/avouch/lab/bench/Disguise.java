package avouch.lab.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes an event another event: every name and every other word that few reports hold is put in
 * place of by one about as rare, every number by another, throughout the event alike.
 */
final class Disguise {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\d{2,3}");

  private final Words words;
  private final long seed;
  private final Map<String, String> chosen = new HashMap<>();

  Disguise(Words words, long seed) {
    this.words = words;
    this.seed = seed;
  }

  String of(String sentence) {
    return WORD.matcher(sentence)
        .replaceAll(word -> java.util.regex.Matcher.quoteReplacement(of(word)));
  }

  private String of(MatchResult word) {
    return chosen.computeIfAbsent(word.group(), this::other);
  }

  private String other(String word) {
    Random random = new Random(seed * 31 + word.toLowerCase(Locale.ROOT).hashCode());
    random.nextInt();
    if (Character.isDigit(word.charAt(0))) {
      int digits = word.length() == 2 ? 10 : 100;
      return Integer.toString(digits + random.nextInt(9 * digits));
    }
    List<String> peers = words.peers(word);
    return peers.isEmpty() ? word : peers.get(random.nextInt(peers.size()));
  }

  /** The words of all reports by how many hold them. */
  static final class Words {
    /** A word of more reports than one in so many stays as it is. */
    private static final int COMMON = 50;

    private final Map<String, List<String>> classes = new TreeMap<>();
    private final Map<String, String> classOf = new HashMap<>();

    Words(Incidents incidents) {
      Map<String, Integer> holders = new TreeMap<>();
      int reports = 0;
      for (List<Incidents.Document> incident : incidents.documents()) {
        for (Incidents.Document document : incident) {
          Set<String> held = new HashSet<>();
          document.sentences().forEach(sentence -> collect(sentence, held));
          held.forEach(word -> holders.merge(word, 1, Integer::sum));
          reports++;
        }
      }
      int most = reports / COMMON;
      holders.forEach(
          (word, count) -> {
            if (count <= most) {
              boolean name = Character.isUpperCase(word.charAt(0));
              String kind = (name ? "A" : "a") + Integer.numberOfLeadingZeros(count);
              classOf.put(word, kind);
              classes.computeIfAbsent(kind, any -> new ArrayList<>()).add(word);
            }
          });
    }

    private static void collect(String sentence, Set<String> held) {
      WORD.matcher(sentence)
          .results()
          .map(MatchResult::group)
          .filter(word -> Character.isLetter(word.charAt(0)))
          .forEach(held::add);
    }

    /** Words that may stand in its place. */
    List<String> peers(String word) {
      String kind = classOf.get(word);
      return kind == null ? List.of() : classes.getOrDefault(kind, List.of());
    }
  }
}
