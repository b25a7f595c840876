package avouch.app.web;

import avouch.model.Finding;
import avouch.model.Ledger;
import avouch.model.Place;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Situation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which stories are found: titles, leads, claims, people and places. */
final class Search {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST_LEAD = 400;
  private static final int MOST_CHOICES = 300;

  private final List<Situation> stories;
  private final Map<Shown, Integer> ranks = new IdentityHashMap<>();
  private final List<WordIndex> indexes;
  private final Map<Boolean, List<String>> choices = new ConcurrentHashMap<>();

  /**
   * @param stories all of them in their order
   * @param before a search of which most stories are these
   */
  Search(List<Shown> stories, @Nullable Search before) {
    this.stories = stories.stream().map(Shown::situation).toList();
    stories.forEach(story -> ranks.put(story, ranks.size()));
    this.indexes = new ArrayList<>(before == null ? List.of() : before.indexes);
    List<Shown> fresh =
        before == null
            ? stories
            : stories.stream().filter(story -> !before.ranks.containsKey(story)).toList();
    if (!fresh.isEmpty()) {
      indexes.add(WordIndex.of(fresh, Search::words));
    }
    while (indexes.size() > 1
        && indexes.get(indexes.size() - 2).size() < 2 * indexes.getLast().size()) {
      List<WordIndex> last = indexes.subList(indexes.size() - 2, indexes.size());
      WordIndex together = WordIndex.together(last, ranks::containsKey);
      last.clear();
      indexes.add(together);
    }
  }

  private static Map<String, Integer> words(Shown story) {
    Map<String, Integer> words = new HashMap<>();
    for (Field field : Field.values()) {
      for (String said : field.of(story.situation()).toList()) {
        for (String word : wordsOf(story.parts().printed(said))) {
          words.merge(word, field.weight, Math::max);
        }
      }
    }
    return words;
  }

  /** Lower case, without accents. */
  private static Set<String> wordsOf(String said) {
    String plain = MARKS.matcher(Normalizer.normalize(said, Normalizer.Form.NFD)).replaceAll("");
    return WORD.matcher(plain.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is looked in, and how much it weighs. */
  private enum Field {
    TITLES(6) {
      @Override
      Stream<String> of(Situation story) {
        return Stream.concat(Stream.of(story.headline()), reports(story).map(Report::title));
      }
    },
    PEOPLE(5) {
      @Override
      Stream<String> of(Situation story) {
        return story.ledger().cast().stream().map(Ledger.Cast::actor).map(actor -> actor.name());
      }
    },
    PLACES(5) {
      @Override
      Stream<String> of(Situation story) {
        return places(story);
      }
    },
    LEADS(3) {
      @Override
      Stream<String> of(Situation story) {
        return reports(story).map(Field::lead);
      }
    },
    CLAIMS(1) {
      @Override
      Stream<String> of(Situation story) {
        Stream<String> asked = story.findings().stream().map(Finding::question);
        Stream<String> said =
            story.findings().stream()
                .flatMap(Finding::claims)
                .map(claim -> story.story().words(claim.sentence()))
                .distinct();
        return Stream.concat(asked, said);
      }
    };

    private final int weight;

    Field(int weight) {
      this.weight = weight;
    }

    abstract Stream<String> of(Situation story);

    private static String lead(Report report) {
      return report.blocks().stream()
          .filter(block -> block.role() == Report.Block.Role.PARAGRAPH)
          .findFirst()
          .map(block -> block.range().in(report.text()))
          .map(lead -> lead.substring(0, Math.min(lead.length(), LONGEST_LEAD)))
          .orElse("");
    }
  }

  private static Stream<Report> reports(Situation story) {
    return story.story().readings().stream().map(Reading::report);
  }

  private static Stream<String> places(Situation story) {
    return story.where().stream().flatMap(Search::names).distinct();
  }

  private static Stream<String> names(Place place) {
    return Stream.of(place.name(), place.admin1(), place.country())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }

  /**
   * What is looked for.
   *
   * @param words all of which stand somewhere in the story; the beginnings of words are enough
   * @param place one of its places, regions or countries
   * @param outlet who published one of its reports
   * @param from the first day
   * @param to the last day
   */
  record Sought(
      String words, String place, String outlet, @Nullable LocalDate from, @Nullable LocalDate to) {
    static Sought of(Ask ask) {
      return new Sought(
          ask.asked("q"), ask.asked("place"), ask.asked("outlet"), ask.day("from"), ask.day("to"));
    }

    boolean isNothing() {
      return words.isEmpty() && place.isEmpty() && outlet.isEmpty() && from == null && to == null;
    }
  }

  /** The stories that fit, the likeliest first. */
  List<Situation> found(Sought sought) {
    Map<Integer, Integer> weights = weights(sought.words());
    return weights.keySet().stream()
        .sorted(
            Comparator.comparing((Integer i) -> -weights.getOrDefault(i, 0))
                .thenComparing(Comparator.naturalOrder()))
        .map(stories::get)
        .filter(story -> fits(story, sought))
        .toList();
  }

  private Map<Integer, Integer> weights(String sought) {
    Map<Integer, Integer> weights = new HashMap<>();
    Set<String> all = wordsOf(sought);
    if (all.isEmpty()) {
      for (int i = 0; i < stories.size(); i++) {
        weights.put(i, 0);
      }
      return weights;
    }
    boolean first = true;
    for (String word : all) {
      Map<Integer, Integer> of = beginningWith(word);
      if (first) {
        weights.putAll(of);
      } else {
        weights.keySet().retainAll(of.keySet());
        weights.replaceAll((story, weight) -> weight + of.getOrDefault(story, 0));
      }
      first = false;
    }
    return weights;
  }

  private Map<Integer, Integer> beginningWith(String word) {
    Map<Integer, Integer> found = new HashMap<>();
    for (WordIndex index : indexes) {
      index.each(
          word,
          (story, weight) -> {
            Integer rank = ranks.get(story);
            if (rank != null) {
              found.merge(rank, weight, Math::max);
            }
          });
    }
    return found;
  }

  /** Whether some words have all that are sought, or words that begin with them. */
  static boolean has(String words, String sought) {
    Set<String> all = wordsOf(words);
    return wordsOf(sought).stream()
        .allMatch(each -> all.stream().anyMatch(word -> word.startsWith(each)));
  }

  private static boolean fits(Situation story, Sought sought) {
    return (sought.place().isEmpty() || places(story).anyMatch(name -> is(name, sought.place())))
        && (sought.outlet().isEmpty() || outlets(story).anyMatch(name -> is(name, sought.outlet())))
        && isWithin(story, sought.from(), sought.to());
  }

  private static Stream<String> outlets(Situation story) {
    return reports(story).map(Report::outlet).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  private static boolean is(String name, String sought) {
    return wordsOf(name).containsAll(wordsOf(sought));
  }

  private static boolean isWithin(
      Situation story, @Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate first = story.first() == null ? story.story().latest() : story.first();
    LocalDate last = story.last() == null ? first : story.last();
    return (from == null || (last != null && !last.isBefore(from)))
        && (to == null || (first != null && !first.isAfter(to)));
  }

  /** The names of places, or of outlets, that can be chosen from. */
  List<String> choices(boolean ofPlaces) {
    return choices.computeIfAbsent(ofPlaces, this::chosen);
  }

  private List<String> chosen(boolean ofPlaces) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Situation story : stories) {
      (ofPlaces ? places(story) : outlets(story))
          .distinct()
          .forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    List<String> names = new ArrayList<>(counts.keySet());
    names.sort(Comparator.comparing((String name) -> -counts.getOrDefault(name, 0)));
    return names.stream().limit(MOST_CHOICES).toList();
  }
}
