package avouch.lab.gate;

import avouch.lab.gate.IncidentsRunner.Answer;
import avouch.lab.gate.IncidentsRunner.Named;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts of incidents against gold, aligned and counted as {@code incidents/score.py} does.
 *
 * <p>A figure that no key finding gives counts as 0, since gold writes 0 for none and the contract
 * prints no figure that nobody states.
 */
final class IncidentScorer {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private final List<Json> gold;
  private final List<Answer> answers;
  private final Clusters clusters;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  IncidentScorer(List<Json> gold, List<Answer> answers) {
    this.gold = gold;
    this.answers = answers;
    this.clusters =
        new Clusters(
            gold.stream().map(incident -> incident.at("docs").texts()).toList(),
            answers.stream().map(Answer::documents).toList());
  }

  List<Score> scores(String set) {
    Map<Integer, Integer> aligned = aligned();
    int both = 0;
    for (int i = 0; i < gold.size(); i++) {
      Integer story = aligned.get(i);
      Answer answer = story == null || story >= answers.size() ? null : answers.get(story);
      both += figures(gold.get(i), answer) ? 1 : 0;
      where(gold.get(i), answer);
      people(gold.get(i), answer == null ? List.of() : answer.people());
    }
    List<Score> scores = new ArrayList<>();
    scores.add(clusters.cubed(set + ": grouping B-cubed F"));
    scores.add(Score.share(set + ": killed and injured both right", both, gold.size()));
    tallies.forEach((measure, tally) -> scores.add(Score.f(set + ": " + measure, tally)));
    return scores;
  }

  /** Each incident with the story that shares most of its documents; each story is used once. */
  private Map<Integer, Integer> aligned() {
    Map<Integer, Integer> sizes = new HashMap<>();
    clusters.system().values().forEach(story -> sizes.merge(story, 1, Integer::sum));
    record Pair(int shared, double share, int incident, int story) {}
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Map<Integer, Integer> counts = new LinkedHashMap<>();
      for (String document : gold.get(i).at("docs").texts()) {
        counts.merge(Objects.requireNonNull(clusters.system().get(document)), 1, Integer::sum);
      }
      for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
        int shared = count.getValue();
        double share = (double) shared / Objects.requireNonNull(sizes.get(count.getKey()));
        pairs.add(new Pair(shared, share, i, count.getKey()));
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::shared)
            .thenComparingDouble(Pair::share)
            .reversed()
            .thenComparingInt(Pair::incident));
    Map<Integer, Integer> aligned = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!aligned.containsKey(pair.incident()) && used.add(pair.story())) {
        aligned.put(pair.incident(), pair.story());
      }
    }
    return aligned;
  }

  /** Counts the figures and says whether killed and injured are both right. */
  private boolean figures(Json incident, @Nullable Answer answer) {
    boolean killed = figure("killed", incident, answer == null ? null : or0(answer.killed()));
    boolean injured = figure("injured", incident, answer == null ? null : or0(answer.injured()));
    figure("arrested", incident, answer == null ? null : or0(answer.arrested()));
    return killed && injured;
  }

  private static int or0(@Nullable Integer figure) {
    return figure == null ? 0 : figure;
  }

  private boolean figure(String key, Json incident, @Nullable Integer given) {
    boolean right = given != null && given == incident.at(key).integer();
    add(key, right, given != null, 1);
    return right;
  }

  private void where(Json incident, @Nullable Answer answer) {
    String date = answer == null ? null : answer.date();
    String asked = incident.at("date").text();
    add("date", asked.equals(date), date != null, 1);
    add("date within a day", date != null && isNear(date, asked), date != null, 1);
    place("state", incident.at("state").text(), answer == null ? null : answer.state());
    place("city", incident.at("city_or_county").text(), answer == null ? null : answer.city());
  }

  private static boolean isNear(String a, String b) {
    try {
      return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a), LocalDate.parse(b))) <= 1;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** "Humble (Atascocita)": either name. */
  private void place(String measure, String asked, @Nullable String given) {
    List<String> words = placeWords(given);
    boolean right =
        !words.isEmpty()
            && Stream.of(asked.split("[()]", -1)).anyMatch(name -> words.equals(placeWords(name)));
    add(measure, right, !words.isEmpty(), 1);
  }

  private void people(Json incident, List<Named> given) {
    List<Json> asked =
        incident.at("participants").items().stream()
            .filter(person -> !person.at("name").text().isEmpty())
            .toList();
    Set<Integer> used = new HashSet<>();
    int hit = 0;
    for (Json person : asked) {
      List<String> name = personWords(person.at("name").text().replaceAll("[\"“(].*?[\"”)]", ""));
      for (int j = 0; j < given.size() && !name.isEmpty(); j++) {
        if (!used.contains(j) && isSame(personWords(given.get(j).name()), name)) {
          used.add(j);
          hit++;
          Double age = person.at("age").number();
          if (age != null) {
            Integer said = given.get(j).age();
            add("age of person found", said != null && said == age.intValue(), true, 1);
          }
          break;
        }
      }
    }
    tally("person names").add(hit, given.size(), asked.size());
  }

  private static boolean isSame(List<String> given, List<String> asked) {
    if (given.isEmpty() || !given.getLast().equals(asked.getLast())) {
      return false;
    }
    return given.size() < 2
        || asked.size() < 2
        || given.getFirst().charAt(0) == asked.getFirst().charAt(0);
  }

  private void add(String measure, boolean right, boolean answered, int asked) {
    tally(measure).add(right ? 1 : 0, answered ? 1 : 0, asked);
  }

  private Tally tally(String measure) {
    return tallies.computeIfAbsent(measure, m -> new Tally());
  }

  private static List<String> placeWords(@Nullable String name) {
    return words(name).stream().filter(word -> !word.equals("county")).toList();
  }

  private static List<String> personWords(String name) {
    return words(name).stream().filter(word -> !SUFFIXES.contains(word)).toList();
  }

  private static List<String> words(@Nullable String name) {
    String plain =
        Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD)
            .replaceAll("[^\\x00-\\x7f]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z ]", " ");
    return Stream.of(plain.split(" +", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
