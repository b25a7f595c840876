package avouch.lab.gate;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Ledger;
import avouch.model.Page;
import avouch.model.Place;
import avouch.model.Settlement;
import avouch.model.Situation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole job on shootings in the US, scored as {@code incidents/score.py} does. */
record IncidentsRunner(Path folder, int oneIn) implements Runner {
  /**
   * What the program says of one story, in the form of {@code score.py}.
   *
   * @param documents its reports
   * @param killed the key figure; {@code null} where there is none
   * @param city name of the first settlement
   */
  record Answer(
      List<String> documents,
      @Nullable Integer killed,
      @Nullable Integer injured,
      @Nullable Integer arrested,
      @Nullable String date,
      @Nullable String state,
      @Nullable String city,
      List<Named> people) {}

  /** A victim or suspect. */
  record Named(String name, @Nullable Integer age) {}

  @Override
  public String task() {
    return "incidents";
  }

  @Override
  public List<Path> inputs() {
    return List.of(folder.resolve("docs.jsonl"), folder.resolve("gold.jsonl"));
  }

  @Override
  public List<Score> run() {
    List<Json> gold =
        Cases.sample(
            Json.lines(folder.resolve("gold.jsonl")), line -> line.at("incident").text(), oneIn);
    List<String> wanted = gold.stream().flatMap(g -> g.at("docs").texts().stream()).toList();
    List<Page> pages =
        Json.lines(folder.resolve("docs.jsonl")).stream()
            .filter(line -> new java.util.HashSet<>(wanted).contains(line.at("id").text()))
            .map(Cases::record)
            .toList();
    List<Answer> answers =
        Cases.situations(pages).situations().stream().map(IncidentsRunner::answer).toList();
    return new IncidentScorer(gold, answers).scores(oneIn == 1 ? "all" : "1 in " + oneIn);
  }

  static Answer answer(Situation situation) {
    Place first = situation.where().isEmpty() ? null : situation.where().getFirst();
    String city =
        situation.where().stream()
            .filter(place -> place.kind() == Place.Kind.SETTLEMENT)
            .map(Place::name)
            .findFirst()
            .orElse(null);
    return new Answer(
        situation.story().readings().stream().map(r -> r.report().input()).toList(),
        key(situation, Claim.Slot.KILLED),
        key(situation, Claim.Slot.INJURED),
        key(situation, Claim.Slot.ARRESTED),
        situation.first() == null ? null : situation.first().toString(),
        first == null ? null : first.admin1(),
        city,
        situation.ledger().cast().stream()
            .filter(IncidentsRunner::isParticipant)
            .map(cast -> new Named(cast.actor().name(), cast.actor().age()))
            .toList());
  }

  /** The number that the key finding of a slot settles on, else the one its policy chose. */
  static @Nullable Integer key(Situation situation, Claim.Slot slot) {
    for (Finding finding : situation.findings()) {
      if (finding.slot() == slot && situation.key().contains(finding.id())) {
        Double best = finding.best();
        Integer chosen = finding.chosen().value();
        Amount amount = chosen == null ? null : finding.values().get(chosen).amount();
        if (best == null && amount != null) {
          best = amount.number();
        }
        return best == null ? null : (int) Math.round(best);
      }
    }
    return null;
  }

  /** Gold lists victims and suspects, no officials or witnesses. */
  private static boolean isParticipant(Ledger.Cast cast) {
    return cast.actor().kind() == Settlement.Actor.Kind.PERSON
        && (cast.part() == Claim.Part.VICTIM
            || cast.part() == Claim.Part.SUSPECT
            || !cast.status().isEmpty());
  }
}
