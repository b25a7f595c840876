package avouch.brief;

import static avouch.brief.QuayWords.FRIDAY;
import static avouch.brief.QuayWords.QUAY;
import static avouch.brief.QuayWords.SATURDAY;
import static avouch.brief.QuayWords.SUNDAY;
import static avouch.brief.QuayWords.TEXTS;
import static avouch.brief.QuayWords.causeClaim;
import static avouch.brief.QuayWords.text;
import static avouch.brief.QuayWords.words;

import avouch.find.Mentions;
import avouch.model.Lineage;
import avouch.model.Place;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Story;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A situation report made by hand about a fire that never was, with something of every kind. */
public final class QuayFire {

  private QuayFire() {}

  public static SituationReport report() {
    return report(List.of(QUAY));
  }

  /** The same in other places. */
  static SituationReport report(List<Place> where) {
    return new SituationReport(
        null,
        readings(),
        List.of(
            new Problem("reports/empty.txt", "empty", "there is no text in it"),
            new Problem("reports/map.pdf", "not-text", "this is a PDF; save its text")),
        List.of(situation(where)));
  }

  private static List<Reading> readings() {
    return List.of(
        reading(
            "a1",
            "reports/gazette.html",
            "North Coast Gazette",
            "Seven die as fire sweeps Tarn Quay"),
        reading("b2", "reports/herald.txt", null, ""),
        reading("c3", "reports/tribune.txt", "The Tribune", "Nine killed in harbour blaze"),
        reading("d4", "reports/digest.txt", null, ""));
  }

  private static Reading reading(String id, String input, @Nullable String outlet, String title) {
    String text = text(id);
    List<Report.Block> blocks =
        text.lines().filter(line -> !line.isBlank()).map(line -> block(id, line)).toList();
    ReportDay given =
        id.equals("a1") ? new ReportDay(SATURDAY, ReportDay.Basis.GIVEN, List.of()) : null;
    List<String> credits = id.equals("c3") ? List.of() : List.of("Coast Press");
    return Mentions.in(
        new Report(id, input, outlet, null, title, "en", null, credits, null, given, text, blocks));
  }

  private static Report.Block block(String id, String line) {
    boolean furniture = line.startsWith("Subscribe");
    return new Report.Block(
        words(id, line).range(),
        furniture ? Report.Block.Role.DROPPED : Report.Block.Role.PARAGRAPH,
        furniture ? "newsletter" : "");
  }

  private static Situation situation(List<Place> where) {
    Map<String, ReportDay> days =
        Map.of(
            "a1", new ReportDay(SATURDAY, ReportDay.Basis.GIVEN, List.of()),
            "b2",
                new ReportDay(
                    SATURDAY, ReportDay.Basis.INFERRED, List.of(words("b2", "on Friday night"))),
            "c3", new ReportDay(SUNDAY, ReportDay.Basis.STATED, List.of(words("c3", "on Sunday"))));
    return new Situation(
        new Story("a1", readings(), days),
        "Seven die as fire sweeps Tarn Quay",
        FRIDAY,
        FRIDAY,
        where,
        List.of("f1", "f2", "f4"),
        List.of(
            new Situation.Event(
                "e1",
                "fire",
                "fire",
                FRIDAY,
                FRIDAY,
                List.of(QUAY),
                List.of("f1", "f2", "f4"),
                List.of(0),
                List.of(causeClaim()),
                List.of(new Situation.Role("victim", List.of("Pip Lund"))))),
        List.of(
            words(
                "a1",
                "Seven people died when a warehouse burned down at Tarn Quay on Friday night, police said."),
            words(
                "c3",
                "The hospital said on Sunday that nine people had been killed in Friday’s fire.")),
        List.of(
            QuayFindings.killed(),
            QuayFindings.displaced(),
            QuayFindings.injured(),
            QuayFindings.brigade()),
        QuayLedger.ledger(),
        List.of(
            new Lineage(
                "a1",
                "Coast Press",
                List.of("a1", "b2"),
                Lineage.How.SYNDICATED,
                List.of(
                    new Lineage.Shared(
                        words("a1", "a warehouse burned down at Tarn Quay on Friday night"),
                        words("b2", "a warehouse burned down at Tarn Quay on Friday night")))),
            alone("c3"),
            alone("d4")));
  }

  private static Lineage alone(String id) {
    return new Lineage(id, null, List.of(id), Lineage.How.ORIGINAL, List.of());
  }

  /** The texts, by report id. */
  public static Stream<Map.Entry<String, String>> texts() {
    return TEXTS.entrySet().stream();
  }
}
