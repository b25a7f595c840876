package avouch.settle;

import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers the persons of a story: full names by spelling, bare surnames by the full name that the
 * same report, else the story, uses most.
 */
final class People {
  private static final int SHORTEST_MISSPELT = 5;

  /** A longer name with a small word in it ("Observatory for Sea Birds") is no person's. */
  private static final int NAME_WORDS = 3;

  private static final Pattern NICKNAME = Pattern.compile("\\s[\"“'‘(][^\"”’)]+[\"”'’)],?");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private People() {}

  static List<Actor> of(Story story) {
    Map<String, List<Named>> byName = new TreeMap<>();
    for (Reading reading : story.readings()) {
      persons(reading, full(story))
          .map(person -> new Named(reading.report().span(person.range()), person))
          .forEach(
              named -> byName.computeIfAbsent(named.name(), key -> new ArrayList<>()).add(named));
    }
    Map<String, List<Named>> full = gatherFullNames(byName);
    attachBareNames(byName, full);
    return full.values().stream().map(People::actor).toList();
  }

  /** The full names of people in a story. */
  private static Set<String> full(Story story) {
    return story.readings().stream()
        .flatMap(reading -> reading.all(Mention.Person.class))
        .map(Mention.Person::name)
        .filter(name -> words(name).size() > 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The people of a report, with those that it took for organizations and others know better. */
  private static Stream<Mention.Person> persons(Reading reading, Set<String> known) {
    return Stream.concat(
        reading.all(Mention.Person.class),
        reading
            .all(Mention.Organization.class)
            .filter(named -> isPerson(named.name(), known))
            .map(named -> new Mention.Person(named.range(), named.name(), null, null)));
  }

  private static boolean isPerson(String name, Set<String> known) {
    boolean phrase = words(name).stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)));
    return words(name).size() > 1
        && !(phrase && words(name).size() > NAME_WORDS)
        && known.stream().anyMatch(person -> samePerson(person, name));
  }

  private static Map<String, List<Named>> gatherFullNames(Map<String, List<Named>> byName) {
    Groups groups = new Groups();
    byName.keySet().stream().filter(name -> words(name).size() > 1).forEach(groups::add);
    groups.joinAll(People::samePerson);
    Map<String, List<Named>> full = new TreeMap<>();
    groups
        .groups()
        .forEach(
            (name, names) ->
                full.put(
                    name,
                    new ArrayList<>(
                        names.stream()
                            .flatMap(one -> Objects.requireNonNull(byName.get(one)).stream())
                            .toList())));
    return full;
  }

  private static void attachBareNames(
      Map<String, List<Named>> byName, Map<String, List<Named>> full) {
    Map<String, List<Named>> known = new TreeMap<>(full);
    byName.forEach(
        (name, mentions) -> {
          if (words(name).size() == 1) {
            mentions.forEach(
                mention ->
                    full.computeIfAbsent(home(mention, known, full), key -> new ArrayList<>())
                        .add(mention));
          }
        });
  }

  /** The full name that a bare one belongs to; the bare name itself where there is none. */
  private static String home(
      Named bare, Map<String, List<Named>> known, Map<String, List<Named>> full) {
    String best = "";
    long most = -1;
    for (Map.Entry<String, List<Named>> entry : known.entrySet()) {
      int carries = carries(entry.getValue(), bare.name());
      if (carries > 0) {
        long here = entry.getValue().stream().filter(m -> m.report().equals(bare.report())).count();
        long weight = (here * carries) * 10_000 + carries * (long) entry.getValue().size();
        if (weight > most) {
          most = weight;
          best = entry.getKey();
        }
      }
    }
    if (!best.isEmpty()) {
      return best;
    }
    String lone =
        full.keySet().stream()
            .filter(name -> words(name).size() == 1 && Spelling.alike(name, bare.name()))
            .findFirst()
            .orElse(bare.name());
    full.computeIfAbsent(lone, key -> new ArrayList<>());
    return lone;
  }

  /** Whether a bare name is the surname of a full one; the given name counts less. */
  private static int carries(List<Named> mentions, String bare) {
    int carries = 0;
    for (Named mention : mentions) {
      String name = mention.name();
      if (words(name).size() > 1 && Spelling.alike(surname(name), bare)) {
        return 2;
      }
      if (words(name).size() > 1 && words(name).getFirst().equals(bare)) {
        carries = 1;
      }
    }
    return carries;
  }

  /** Whether two full names may be one person's: like surnames and given names that agree. */
  static boolean samePerson(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (!Spelling.alike(left.getLast(), right.getLast())) {
      return left.getFirst().equals(right.getFirst()) && misspelt(left.getLast(), right.getLast());
    }
    return sameGiven(left.getFirst(), right.getFirst())
        || isPartOf(left, right)
        || isPartOf(right, left);
  }

  private static boolean sameGiven(String a, String b) {
    return Spelling.alike(a, b) || initialOf(a, b) || initialOf(b, a) || ShortNames.alike(a, b);
  }

  /** "Ivo Marn" of "Robin Ivo Marn". */
  private static boolean isPartOf(List<String> part, List<String> whole) {
    return whole.size() > part.size()
        && part.size() > 1
        && part.getFirst().length() > 2
        && whole.subList(0, whole.size() - 1).contains(part.getFirst());
  }

  private static boolean misspelt(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST_MISSPELT && Spelling.distance(a, b) == 1;
  }

  private static boolean initialOf(String initial, String name) {
    return initial.replace(".", "").length() == 1 && name.regionMatches(true, 0, initial, 0, 1);
  }

  static String surname(String name) {
    return words(name).getLast();
  }

  private static List<String> words(String name) {
    List<String> words =
        new ArrayList<>(Arrays.asList(NICKNAME.matcher(name).replaceAll("").split(" ")));
    words.removeIf(String::isEmpty);
    while (words.size() > 1
        && SUFFIXES.contains(words.getLast().toLowerCase(java.util.Locale.ROOT))) {
      words.removeLast();
    }
    return words;
  }

  private static Actor actor(List<Named> mentions) {
    Stream<String> full = mentions.stream().map(Named::name).filter(name -> words(name).size() > 1);
    String name = Votes.most(full).orElseGet(() -> mentions.getFirst().name());
    return new Actor(
        name,
        Actor.Kind.PERSON,
        List.copyOf(new TreeSet<>(mentions.stream().map(Named::name).toList())),
        Votes.most(mentions.stream().map(m -> m.person().title()).filter(Objects::nonNull))
            .orElse(null),
        Votes.most(mentions.stream().map(m -> m.person().age()).filter(Objects::nonNull))
            .orElse(null),
        mentions.stream().map(Named::span).sorted().toList());
  }

  private record Named(Span span, Mention.Person person) {
    String name() {
      return person.name();
    }

    String report() {
      return span.report();
    }
  }
}
