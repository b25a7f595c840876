package avouch.lab.gate;

import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The people and organizations that war reports name, in the seven collections of re3d.
 *
 * <p>Only names are asked for: what gold marks without a capital is left out, and so is a country
 * that it marks as an organization too. Gold takes titles into a name, so besides the exact
 * characters a name counts as found if the two overlap.
 */
record NamesRunner(Path folder) implements Runner {
  private static final List<String> COLLECTIONS =
      List.of(
          "Australian Department of Foreign Affairs",
          "BBC Online",
          "CENTCOM",
          "Delegation of the European Union to Syria",
          "UK Government",
          "US State Department",
          "Wikipedia");

  private static final Set<String> SMALL =
      Set.of(
          "i", "he", "she", "it", "we", "they", "you", "his", "her", "our", "my", "me", "us", "the",
          "a", "an", "this", "these", "those", "them", "their", "who");

  @Override
  public String task() {
    return "names";
  }

  @Override
  public List<Path> inputs() {
    return COLLECTIONS.stream()
        .flatMap(name -> Stream.of(file(name, "documents.json"), file(name, "entities.json")))
        .toList();
  }

  private Path file(String collection, String name) {
    return folder.resolve(collection).resolve(name);
  }

  @Override
  public List<Score> run() {
    Agreement people = new Agreement();
    Agreement organizations = new Agreement();
    for (String collection : COLLECTIONS) {
      List<Json> entities = Json.lines(file(collection, "entities.json"));
      for (Json document : Json.lines(file(collection, "documents.json"))) {
        String id = document.at("_id").text();
        List<Json> here =
            entities.stream().filter(one -> one.at("documentId").text().equals(id)).toList();
        Cases.reading(Cases.page(id, document.at("text").text()))
            .ifPresent(
                reading -> {
                  people.add(of(here, "Person"), ranges(reading, Mention.Person.class));
                  organizations.add(
                      of(here, "Organisation"), ranges(reading, Mention.Organization.class));
                });
      }
    }
    return Stream.of(people.scores("people"), organizations.scores("organizations"))
        .flatMap(List::stream)
        .toList();
  }

  private static <M extends Mention> List<Range> ranges(Reading reading, Class<M> kind) {
    return reading.all(kind).map(Mention::range).toList();
  }

  private static List<Range> of(List<Json> entities, String type) {
    Function<Json, Range> range =
        one -> new Range(one.at("begin").integer(), one.at("end").integer());
    List<Range> places =
        entities.stream()
            .filter(one -> one.at("type").text().equals("Location"))
            .map(range)
            .toList();
    return entities.stream()
        .filter(one -> one.at("type").text().equals(type))
        .filter(one -> isName(one.at("value").text()))
        .map(range)
        .filter(one -> !places.contains(one))
        .distinct()
        .toList();
  }

  /** Whether any word but pronouns and articles has a capital. */
  private static boolean isName(String value) {
    return Stream.of(value.split(" ", -1))
        .filter(word -> !SMALL.contains(word.toLowerCase(Locale.ROOT)))
        .anyMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
  }

  /** Exact and overlapping spans. */
  private static final class Agreement {
    private final Tally exact = new Tally();
    private final Tally overlapping = new Tally();

    void add(List<Range> asked, List<Range> given) {
      List<Range> same = new ArrayList<>(asked);
      same.retainAll(given);
      exact.add(same.size(), given.size(), asked.size());
      overlapping.add(
          given.stream().filter(one -> asked.stream().anyMatch(one::overlaps)).count(),
          given.size(),
          asked.stream().filter(one -> given.stream().anyMatch(one::overlaps)).count(),
          asked.size());
    }

    List<Score> scores(String kind) {
      return List.of(
          Score.f("re3d: " + kind + ", overlapping F", overlapping),
          Score.f("re3d: " + kind + ", exact span F", exact));
    }
  }
}
