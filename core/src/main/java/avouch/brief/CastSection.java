package avouch.brief;

import avouch.model.Ledger.Cast;
import avouch.model.Range;
import avouch.model.Settlement.Actor;
import avouch.model.Situation;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays out the people and organizations of a story. Said in our words is only what stands beside a
 * name: an office, an age. What befell people, and a suspicion, is printed as the sentence that
 * tells it, once for all whom it names.
 */
final class CastSection {
  /** How many are printed; JSON holds them all. */
  private static final int MOST = 16;

  private final Situation situation;
  private final Sources sources;
  private final Sheet sheet;
  private final Foremost foremost;
  private final Offices offices;

  CastSection(Situation situation, Sources sources, Foremost foremost, Sheet sheet) {
    this.situation = situation;
    this.sources = sources;
    this.sheet = sheet;
    this.foremost = foremost;
    this.offices = new Offices(situation.story());
  }

  void add() {
    List<Cast> cast = situation.ledger().cast();
    Map<Cast, ToldOf> told = told(cast);
    List<Cast> shown = foremost.shown(cast, told.keySet(), offices).stream().limit(MOST).toList();
    if (shown.isEmpty()) {
      return;
    }
    sheet.heading("People and organizations");
    together(shown, told).forEach(this::fallen);
    shown.stream().filter(one -> !told.containsKey(one)).forEach(this::plain);
    int left = cast.size() - shown.size();
    if (left > 0) {
      sheet.item(new Line().quiet("… and " + left + " more in --format json"));
    }
  }

  /** For each of whom a fate is told the sentence: one that tells it of many, else the nearest. */
  private Map<Cast, ToldOf> told(List<Cast> cast) {
    boolean harm =
        situation.events().stream().limit(1).anyMatch(event -> KeyEvent.befalls(event.kind()));
    Map<Cast, List<ToldOf>> all = new LinkedHashMap<>();
    Map<Span, Integer> named = new TreeMap<>();
    for (Cast one : cast) {
      List<ToldOf> sentences =
          one.actor().kind() == Actor.Kind.PERSON
              ? ToldOf.of(one, situation.story(), harm)
              : List.<ToldOf>of();
      all.put(one, sentences);
      sentences.stream()
          .map(ToldOf::sentence)
          .distinct()
          .forEach(sentence -> named.merge(sentence, 1, Integer::sum));
    }
    Map<Cast, ToldOf> best = new LinkedHashMap<>();
    all.forEach(
        (one, sentences) ->
            sentences.stream()
                .min(
                    Comparator.comparingInt(
                            (ToldOf each) -> -named.getOrDefault(each.sentence(), 0))
                        .thenComparing(ToldOf::distance)
                        .thenComparing(ToldOf::sentence))
                .ifPresent(each -> best.put(one, each)));
    return best;
  }

  private static List<Map<Cast, ToldOf>> together(List<Cast> shown, Map<Cast, ToldOf> told) {
    Map<Span, Map<Cast, ToldOf>> groups = new LinkedHashMap<>();
    for (Cast one : shown) {
      ToldOf sentence = told.get(one);
      if (sentence != null) {
        groups
            .computeIfAbsent(sentence.sentence(), any -> new LinkedHashMap<>())
            .put(one, sentence);
      }
    }
    return List.copyOf(groups.values());
  }

  /** Those of whom one sentence tells a fate, and the sentence. */
  private void fallen(Map<Cast, ToldOf> group) {
    Line line = new Line();
    group.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getValue().name()))
        .forEach(each -> line.plain(line.runs().isEmpty() ? "" : "; ").line(named(each.getKey())));
    List<Range> apart = new ArrayList<>();
    for (ToldOf told : group.values()) {
      apart.add(told.name());
      if (told.fate() != null) {
        apart.add(told.fate());
      }
    }
    Span sentence = group.values().iterator().next().sentence();
    line.plain(" — ").line(new Quotes(sources).of(sentence, apart));
    sheet.item(line.plain(" " + sources.mark(sentence)));
  }

  private void plain(Cast cast) {
    List<String> spellings = Spellings.of(cast.actor());
    Line line = named(cast).plain(" " + sources.marksOf(foremost.naming(cast.actor())));
    sheet.item(
        line.plain(spellings.isEmpty() ? "" : "; also written " + String.join(", ", spellings)));
  }

  /** The name with what stands beside it in the reports. */
  private Line named(Cast cast) {
    Actor actor = cast.actor();
    Line line = Line.strongly(actor.name());
    String office = actor.kind() == Actor.Kind.PERSON ? offices.of(actor) : "";
    Integer age = offices.age(actor);
    return line.plain(office.isEmpty() ? "" : ", " + office)
        .plain(age == null ? "" : ", aged " + age);
  }
}
