package avouch.settle;

import avouch.model.Mention;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers the persons of a story: full names by spelling, bare surnames by the full name that the
 * same report, else the story, uses most.
 */
final class People {
  /** A longer name with a small word in it ("Observatory for Sea Birds") is no person's. */
  private static final int NAME_WORDS = 3;

  private final Map<String, PersonName> names = new HashMap<>();
  private final Map<String, Person> full = new TreeMap<>();

  /** Whom a bare name may be of, and how much it tells, among those named in full. */
  private final Map<String, Map<String, Integer>> carriers = new HashMap<>();

  /** Under which bare name one goes that nobody named in full bears. */
  private final Map<String, String> lone = new HashMap<>();

  private People() {}

  static List<Actor> of(Story story) {
    People people = new People();
    Map<String, List<Named>> byName = new TreeMap<>();
    people
        .named(story)
        .forEach(
            named -> byName.computeIfAbsent(named.name(), key -> new ArrayList<>()).add(named));
    people.gatherFullNames(byName);
    people.attachBareNames(byName);
    return people.full.values().stream().map(person -> people.actor(person.mentions)).toList();
  }

  /** The people of a story, with those that a report took for organizations and others know. */
  private Stream<Named> named(Story story) {
    Set<String> known =
        story.readings().stream()
            .flatMap(reading -> reading.all(Mention.Person.class))
            .map(Mention.Person::name)
            .filter(name -> name(name).isFull())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Boolean> people = new HashMap<>();
    return story.readings().stream()
        .flatMap(
            reading ->
                Stream.concat(
                        reading.all(Mention.Person.class),
                        reading
                            .all(Mention.Organization.class)
                            .filter(
                                named ->
                                    people.computeIfAbsent(
                                        named.name(), name -> isPerson(name, known)))
                            .map(
                                named ->
                                    new Mention.Person(named.range(), named.name(), null, null)))
                    .map(person -> new Named(reading.report().span(person.range()), person)));
  }

  private boolean isPerson(String name, Set<String> known) {
    List<String> words = name(name).words();
    boolean phrase = words.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)));
    return words.size() > 1
        && !(phrase && words.size() > NAME_WORDS)
        && known.stream().anyMatch(person -> samePerson(person, name));
  }

  private boolean samePerson(String a, String b) {
    return name(a).isOf(name(b));
  }

  private PersonName name(String name) {
    return names.computeIfAbsent(name, PersonName::of);
  }

  private void gatherFullNames(Map<String, List<Named>> byName) {
    Groups groups = new Groups();
    byName.keySet().stream().filter(name -> name(name).isFull()).forEach(groups::add);
    groups.joinAll(this::samePerson);
    groups
        .groups()
        .forEach(
            (name, same) -> {
              Person person = new Person();
              same.forEach(one -> byName.getOrDefault(one, List.of()).forEach(person::add));
              full.put(name, person);
            });
  }

  private void attachBareNames(Map<String, List<Named>> byName) {
    Map<String, Person> known = new TreeMap<>(full);
    byName.forEach(
        (name, mentions) -> {
          if (name(name).words().size() == 1) {
            mentions.forEach(
                mention ->
                    full.computeIfAbsent(home(mention, known), key -> new Person()).add(mention));
          }
        });
  }

  /** The full name that a bare one belongs to; the bare name itself where there is none. */
  private String home(Named bare, Map<String, Person> known) {
    Map<String, Integer> carrying =
        carriers.computeIfAbsent(bare.name(), name -> carriers(name, known));
    String best = "";
    long most = -1;
    for (Map.Entry<String, Integer> entry : carrying.entrySet()) {
      Person person = Objects.requireNonNull(known.get(entry.getKey()));
      int carries = entry.getValue();
      long here = person.mentionsIn(bare.report());
      long weight = (here * carries) * 10_000 + carries * (long) person.mentions.size();
      if (weight > most) {
        most = weight;
        best = entry.getKey();
      }
    }
    return best.isEmpty() ? lone(bare.name()) : best;
  }

  private Map<String, Integer> carriers(String bare, Map<String, Person> known) {
    Map<String, Integer> carriers = new TreeMap<>();
    known.forEach(
        (name, person) -> {
          int carries = carries(person, bare);
          if (carries > 0) {
            carriers.put(name, carries);
          }
        });
    return carriers;
  }

  /** Another bare name that is the same spelt otherwise; else the name itself. */
  private String lone(String bare) {
    Spelling.Key key = Spelling.Key.of(bare);
    return lone.computeIfAbsent(
        bare,
        name ->
            full.keySet().stream()
                .filter(other -> name(other).words().size() == 1)
                .filter(other -> Spelling.Key.of(other).alike(key))
                .findFirst()
                .orElse(name));
  }

  /** Whether a bare name is the surname of a full one; the given name counts less. */
  private int carries(Person person, String bare) {
    Spelling.Key key = Spelling.Key.of(bare);
    int carries = 0;
    for (String one : person.names) {
      PersonName name = name(one);
      if (!name.isFull()) {
        continue;
      }
      if (name.surname().alike(key)) {
        return 2;
      }
      if (name.words().getFirst().equals(bare) || name.hasSurname(key)) {
        carries = 1;
      }
    }
    return carries;
  }

  private Actor actor(List<Named> mentions) {
    Stream<String> full = mentions.stream().map(Named::name).filter(name -> name(name).isFull());
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

  /** The mentions of one person. */
  private static final class Person {
    private final List<Named> mentions = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final Map<String, Integer> reports = new HashMap<>();

    void add(Named mention) {
      mentions.add(mention);
      names.add(mention.name());
      reports.merge(mention.report(), 1, Integer::sum);
    }

    int mentionsIn(String report) {
      return reports.getOrDefault(report, 0);
    }
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
