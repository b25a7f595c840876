package avouch.lab.gate;

import avouch.lab.gate.ConflictKeys.Template;
import avouch.lab.gate.ConflictScorer.Answer;
import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Place;
import avouch.model.Situation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Incident slots of single reports of political violence, scored as {@code conflict/score.py} does,
 * and quiet on the reports that have no incident: neither dead nor injured told of.
 */
record ConflictRunner(Path folder) implements Runner {
  private static final Map<String, List<String>> SETS =
      Map.of(
          "tst1", List.of("tst1-muc3", "key-tst1.v7"), "tst2", List.of("tst2-muc4", "key-tst2.v4"));

  @Override
  public String task() {
    return "conflict";
  }

  @Override
  public List<Path> inputs() {
    return List.of(folder.resolve("tst1"), folder.resolve("tst2"));
  }

  @Override
  public List<Score> run() {
    List<Score> scores = new ArrayList<>();
    for (String set : List.of("tst1", "tst2")) {
      List<String> files = Objects.requireNonNull(SETS.get(set));
      Map<String, Answer> answers = answers(folder.resolve(set).resolve(files.getFirst()));
      Map<String, List<Template>> keys =
          ConflictKeys.read(folder.resolve(set).resolve(files.getLast()));
      ConflictScorer scorer = new ConflictScorer();
      keys.forEach((id, templates) -> scorer.add(templates, answers.getOrDefault(id, Answer.NONE)));
      scores.addAll(scorer.scores(set));
      List<Answer> others =
          answers.entrySet().stream()
              .filter(entry -> !keys.containsKey(entry.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      long quiet =
          others.stream().filter(a -> a.killed().isEmpty() && a.injured().isEmpty()).count();
      scores.add(Score.share(set + ": quiet where there is no incident", quiet, others.size()));
    }
    return scores;
  }

  /** Each message by its id, and what the program says of it alone. */
  static Map<String, Answer> answers(Path messages) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (String block : ConflictKeys.latin(messages).split("(?m)^(?=[A-Z0-9]+-MUC[34]-\\d)", -1)) {
      int line = block.indexOf('\n');
      if (line > 0 && block.contains("-MUC")) {
        String id = block.substring(0, line).strip();
        answers.put(id.split("\\s+", -1)[0], answer(id, block.substring(line + 1)));
      }
    }
    return answers;
  }

  private static Answer answer(String id, String text) {
    return Cases.situations(List.of(Cases.page(id, text))).situations().stream()
        .findFirst()
        .map(ConflictRunner::answer)
        .orElse(Answer.NONE);
  }

  private static Answer answer(Situation situation) {
    return new Answer(
        situation.first(),
        situation.where().stream().map(ConflictRunner::levels).toList(),
        figures(situation, Claim.Slot.KILLED),
        figures(situation, Claim.Slot.INJURED));
  }

  private static List<String> levels(Place place) {
    return Stream.of(place.name(), place.admin1(), place.country())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  /** Every number that some finding of the slot holds; {@code null} for a vague one. */
  private static Set<@Nullable Integer> figures(Situation situation, Claim.Slot slot) {
    Set<@Nullable Integer> figures = new LinkedHashSet<>();
    for (Finding finding : situation.findings()) {
      for (Finding.Value value :
          finding.slot() == slot ? finding.values() : List.<Finding.Value>of()) {
        Amount amount = value.amount();
        if (amount != null) {
          boolean vague = amount.bound() == Amount.Bound.VAGUE;
          figures.add(vague ? null : (int) Math.round(amount.number()));
        }
      }
    }
    return figures;
  }
}
