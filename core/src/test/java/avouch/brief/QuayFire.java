package avouch.brief;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Ledger;
import avouch.model.Lineage;
import avouch.model.Mention;
import avouch.model.Place;
import avouch.model.Policy;
import avouch.model.Problem;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Settlement;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Span;
import avouch.model.Story;
import avouch.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A situation report made by hand about a fire that never was, with something of every kind. */
public final class QuayFire {
  public static final String GAZETTE =
      """
      Seven die as fire sweeps Tarn Quay

      Seven people died when a warehouse burned down at Tarn Quay on Friday night, police said.

      More than 200 people were moved out of their homes. 🔥 Mayor Ilse Varga said the order would \
      stand “until the smoke is gone, and not an hour less”.

      Among the dead was Pip Lund, 9, of Weir Street, the governor’s office said.

      Police arrested Jonas Okker, a night watchman, on Saturday. Varga promised that every family \
      would have a roof within ten days.

      Subscribe to our newsletter for *more* [free]
      """;

  public static final String HERALD =
      """
      Seven people died when a warehouse burned down at Tarn Quay on Friday night, police said.

      The mayor, Ilse Varga, said the order stands “until the smoke has gone and not one hour less”.
      """;

  public static final String TRIBUNE =
      """
      Nine killed in harbour blaze

      The hospital said on Sunday that nine people had been killed in Friday’s fire. A welding torch \
      was the cause, the fire brigade said.

      “Until the smoke is gone, and not an hour sooner,” mayor I. Varga said of the evacuation, which \
      was lifted on Sunday morning. Some 240 residents went home.
      """;

  public static final String DIGEST = "Dozens were hurt in the fire at Tarn Quay, it is said.";

  private static final Map<String, String> TEXTS =
      new TreeMap<>(Map.of("a1", GAZETTE, "b2", HERALD, "c3", TRIBUNE, "d4", DIGEST));

  private static final LocalDate FRIDAY = LocalDate.of(2031, 5, 2);
  private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
  private static final LocalDate SUNDAY = FRIDAY.plusDays(2);
  private static final Claim.Source POLICE = new Claim.Source("police", "Tarn Quay police");
  private static final Claim.Source HOSPITAL = new Claim.Source("the hospital", null);
  private static final Claim.Source VARGA = new Claim.Source("Mayor Ilse Varga", "Ilse Varga");
  private static final Place QUAY =
      new Place("Tarn Quay", Place.Kind.SETTLEMENT, 54.25, -3.5, "North Coast", "Arland", 77L);

  private QuayFire() {}

  public static SituationReport report() {
    return new SituationReport(
        null,
        readings(),
        List.of(
            new Problem("reports/empty.txt", "empty", "there is no text in it"),
            new Problem("reports/map.pdf", "not-text", "this is a PDF; save its text")),
        List.of(situation()));
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
        id.equals("a1")
            ? List.of(
                new Report.Block(
                    words(id, "Subscribe to our newsletter for *more* [free]").range(),
                    Report.Block.Role.DROPPED,
                    "newsletter"))
            : List.of();
    ReportDay given =
        id.equals("a1") ? new ReportDay(SATURDAY, ReportDay.Basis.GIVEN, List.of()) : null;
    List<Mention> people =
        id.equals("a1")
            ? List.of(new Mention.Person(words(id, "Pip Lund").range(), "Pip Lund", null, 9))
            : List.of();
    List<String> credits = id.equals("c3") ? List.of() : List.of("Coast Press");
    return new Reading(
        new Report(id, input, outlet, null, title, "en", null, credits, null, given, text, blocks),
        List.of(),
        people);
  }

  private static String text(String id) {
    String text = TEXTS.get(id);
    if (text == null) {
      throw new IllegalArgumentException(id);
    }
    return text;
  }

  private static Span words(String id, String words) {
    int start = text(id).indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in " + id + ": " + words);
    }
    return new Span(id, new Range(start, start + words.length()));
  }

  private static Claim.Bearing claim(
      String id, String words, String sentence, Claim.Source... sources) {
    return new Claim.Bearing(
        words(id, words),
        words(id, sentence),
        List.of(sources),
        id.equals("c3") ? SUNDAY : SATURDAY,
        Claim.Modality.ASSERTED,
        Set.of());
  }

  private static Ledger.Backing backing(int origins, Verdict verdict, Claim.Bearing... claims) {
    return new Ledger.Backing(List.of(claims), origins, verdict);
  }

  private static Situation situation() {
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
        List.of(QUAY),
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
        List.of(killed(), displaced(), injured(), brigade()),
        ledger(),
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

  private static Claim.Bearing causeClaim() {
    return claim(
        "c3",
        "A welding torch",
        "A welding torch was the cause, the fire brigade said.",
        new Claim.Source("the fire brigade", null));
  }

  private static Finding killed() {
    String died =
        "Seven people died when a warehouse burned down at Tarn Quay on Friday night, police said.";
    String nine = "The hospital said on Sunday that nine people had been killed in Friday’s fire.";
    return finding(
        "f1",
        "How many were killed?",
        Claim.Slot.KILLED,
        Verdict.CONTESTED,
        -1,
        7.0,
        9.0,
        List.of(
            value(
                "Seven people",
                Amount.exact(7),
                1,
                claim("a1", "Seven people", died, POLICE),
                claim("b2", "Seven people", died, POLICE)),
            value("nine people", Amount.exact(9), 1, claim("c3", "nine people", nine, HOSPITAL))),
        List.of(
            new Finding.Difference(
                0, 1, Finding.Difference.Type.LATER_COUNT, "the second is of a later day"),
            new Finding.Difference(0, 1, Finding.Difference.Type.CONTRADICTION, "")));
  }

  private static Finding displaced() {
    return finding(
        "f2",
        "How many were displaced?",
        Claim.Slot.DISPLACED,
        Verdict.COMPATIBLE,
        -1,
        200.0,
        240.0,
        List.of(
            value(
                "More than 200 people",
                Amount.of(200, Amount.Bound.MORE_THAN),
                1,
                claim(
                    "a1",
                    "More than 200 people",
                    "More than 200 people were moved out of their homes.")),
            value(
                "Some 240 residents",
                Amount.of(240, Amount.Bound.ABOUT),
                1,
                claim("c3", "Some 240 residents", "Some 240 residents went home."))),
        List.of(new Finding.Difference(0, 1, Finding.Difference.Type.BOUND, "")));
  }

  private static Finding injured() {
    return finding(
        "f4",
        "How many were injured?",
        Claim.Slot.INJURED,
        Verdict.SINGLE_ORIGIN,
        0,
        12.0,
        120.0,
        List.of(value("Dozens", Amount.vague(12), 1, claim("d4", "Dozens", DIGEST))),
        List.of());
  }

  @SuppressWarnings("NullAway") // it does not see @Nullable on a nested type of a class file
  private static Finding brigade() {
    return new Finding(
        "f5",
        Finding.Kind.SET,
        "Who came to help?",
        Claim.Slot.MEMBERS,
        null,
        "brigade",
        Claim.Scope.WHOLE,
        Verdict.SINGLE_ORIGIN,
        Claim.Basis.STATED,
        null,
        null,
        null,
        new Finding.Chosen(Policy.RANGE, 0, "the only value"),
        List.of(
            new Finding.Value(
                "the fire brigade",
                null,
                List.of("fire brigade", "hospital"),
                null,
                null,
                List.of(causeClaim()),
                1,
                1)),
        List.of());
  }

  private static Finding finding(
      String id,
      String question,
      Claim.Slot slot,
      Verdict verdict,
      int chosen,
      Double low,
      Double high,
      List<Finding.Value> values,
      List<Finding.Difference> differences) {
    return new Finding(
        id,
        Finding.Kind.NUMBER,
        question,
        slot,
        "person",
        null,
        Claim.Scope.WHOLE,
        verdict,
        Claim.Basis.STATED,
        null,
        low,
        high,
        new Finding.Chosen(Policy.RANGE, chosen < 0 ? null : chosen, "the range is kept"),
        values,
        differences);
  }

  @SuppressWarnings("NullAway") // it does not see @Nullable on a nested type of a class file
  private static Finding.Value value(
      String text, Amount amount, int origins, Claim.Bearing... claims) {
    return new Finding.Value(
        text, amount, List.of(), null, null, List.of(claims), origins, claims.length);
  }

  private static Ledger ledger() {
    String arrest = "Police arrested Jonas Okker, a night watchman, on Saturday.";
    String promise = "Varga promised that every family would have a roof within ten days.";
    String lifted =
        "“Until the smoke is gone, and not an hour sooner,” mayor I. Varga said of the evacuation, which was lifted on Sunday morning.";
    String died =
        "Seven people died when a warehouse burned down at Tarn Quay on Friday night, police said.";
    return new Ledger(
        List.of(
            new Ledger.Entry(
                FRIDAY,
                FRIDAY,
                died,
                "fire",
                backing(
                    1,
                    Verdict.SINGLE_ORIGIN,
                    claim("a1", "Friday night", died, POLICE),
                    claim("b2", "Friday night", died, POLICE))),
            new Ledger.Entry(
                SATURDAY,
                SATURDAY,
                "arrested Jonas Okker, a night watchman, on Saturday",
                "arrest",
                backing(1, Verdict.SINGLE_ORIGIN, claim("a1", "on Saturday", arrest, POLICE)))),
        List.of(
            statement(),
            new Ledger.Statement(
                "the hospital",
                List.of(variant("c3", "nine people had been killed in Friday’s fire", false)))),
        List.of(
            new Ledger.State(
                "evacuation",
                "Tarn Quay",
                Claim.StateChange.LIFTED,
                List.of(QUAY),
                SUNDAY,
                backing(
                    1,
                    Verdict.SINGLE_ORIGIN,
                    claim("c3", "was lifted on Sunday morning", lifted)))),
        List.of(
            new Ledger.Promise(
                "Ilse Varga",
                "every family would have a roof within ten days",
                SATURDAY.plusDays(10),
                Ledger.Promise.Status.OPEN,
                backing(1, Verdict.SINGLE_ORIGIN, claim("a1", "within ten days", promise, VARGA)))),
        cast(arrest),
        List.of(
            new Ledger.Cause(
                "fire", "A welding torch", backing(1, Verdict.SINGLE_ORIGIN, causeClaim()))));
  }

  private static List<Ledger.Cast> cast(String arrest) {
    return List.of(
        new Ledger.Cast(
            actor(
                "Ilse Varga",
                List.of("I. Varga", "Ilse Varga", "Varga"),
                "Mayor",
                null,
                "a1",
                "Ilse Varga"),
            Claim.Part.OFFICIAL,
            List.of(),
            backing(
                2,
                Verdict.AGREED,
                claim("a1", "Ilse Varga", "Varga promised"),
                claim("c3", "I. Varga", "mayor I. Varga said"))),
        new Ledger.Cast(
            actor("Pip Lund", List.of("Pip Lund"), null, 9, "a1", "Pip Lund"),
            Claim.Part.VICTIM,
            List.of(Claim.Status.KILLED),
            backing(
                1,
                Verdict.SINGLE_ORIGIN,
                claim(
                    "a1",
                    "Pip Lund",
                    "Among the dead was Pip Lund, 9, of Weir Street, the governor’s office said.",
                    new Claim.Source("the governor’s office", null)))),
        new Ledger.Cast(
            actor(
                "Jonas Okker",
                List.of("Jonas Okker", "Okker"),
                "night watchman",
                null,
                "a1",
                "Jonas Okker"),
            Claim.Part.SUSPECT,
            List.of(Claim.Status.ARRESTED),
            backing(1, Verdict.SINGLE_ORIGIN, claim("a1", "Jonas Okker", arrest, POLICE))));
  }

  private static Settlement.Actor actor(
      String name,
      List<String> aliases,
      @Nullable String role,
      @Nullable Integer age,
      String id,
      String words) {
    return new Settlement.Actor(
        name, Settlement.Actor.Kind.PERSON, aliases, role, age, List.of(words(id, words)));
  }

  private static Ledger.Statement statement() {
    return new Ledger.Statement(
        "Ilse Varga",
        List.of(
            variant(
                "a1", "until the smoke is gone, and not an hour less", true, "is", "an hour less"),
            variant(
                "b2",
                "until the smoke has gone and not one hour less",
                true,
                "has",
                "one hour less"),
            variant(
                "c3",
                "Until the smoke is gone, and not an hour sooner",
                true,
                "is",
                "an hour sooner")));
  }

  private static Ledger.Variant variant(
      String id, String words, boolean direct, String... differs) {
    Span span = words(id, words);
    List<Range> ranges = new ArrayList<>();
    for (String word : differs) {
      int start = text(id).indexOf(" " + word, span.range().start()) + 1;
      ranges.add(new Range(start, start + word.length()));
    }
    return new Ledger.Variant(span, direct, ranges);
  }

  /** The texts, by report id. */
  public static Stream<Map.Entry<String, String>> texts() {
    return TEXTS.entrySet().stream();
  }
}
