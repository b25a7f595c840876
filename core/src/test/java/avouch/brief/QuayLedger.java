package avouch.brief;

import static avouch.brief.QuayWords.FRIDAY;
import static avouch.brief.QuayWords.HOSPITAL;
import static avouch.brief.QuayWords.POLICE;
import static avouch.brief.QuayWords.QUAY;
import static avouch.brief.QuayWords.SATURDAY;
import static avouch.brief.QuayWords.SUNDAY;
import static avouch.brief.QuayWords.VARGA;
import static avouch.brief.QuayWords.causeClaim;
import static avouch.brief.QuayWords.claim;
import static avouch.brief.QuayWords.text;
import static avouch.brief.QuayWords.words;

import avouch.model.Claim;
import avouch.model.Ledger;
import avouch.model.Range;
import avouch.model.Settlement;
import avouch.model.Span;
import avouch.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Timeline, statements, states, promises and people of the fire. */
final class QuayLedger {

  static Ledger ledger() {
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
        List.of(statement(), told()),
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
                backing(
                    1,
                    Verdict.SINGLE_ORIGIN,
                    claim(
                        "a1", "every family would have a roof within ten days", promise, VARGA)))),
        cast(arrest),
        List.of(
            new Ledger.Cause(
                "fire", "A welding torch", backing(1, Verdict.SINGLE_ORIGIN, causeClaim()))));
  }

  static List<Ledger.Cast> cast(String arrest) {
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

  static Settlement.Actor actor(
      String name,
      List<String> aliases,
      @Nullable String role,
      @Nullable Integer age,
      String id,
      String words) {
    return new Settlement.Actor(
        name, Settlement.Actor.Kind.PERSON, aliases, role, age, List.of(words(id, words)));
  }

  private static Ledger.Statement told() {
    Claim.Bearing bearing =
        claim(
            "c3",
            "nine people had been killed in Friday’s fire",
            "The hospital said on Sunday that nine people had been killed in Friday’s fire.",
            HOSPITAL);
    Range beside = words("c3", "The hospital").range();
    Claim.UtteranceClaim claim = new Claim.UtteranceClaim(bearing, "the hospital", false, beside);
    return new Ledger.Statement("the hospital", List.of(new Ledger.Variant(claim, List.of())));
  }

  static Ledger.Statement statement() {
    return new Ledger.Statement(
        "Ilse Varga",
        List.of(
            variant(
                "a1",
                "until the smoke is gone, and not an hour less",
                "Mayor Ilse Varga said the order would stand “until the smoke is gone, and not an hour less”.",
                "Ilse Varga",
                "is",
                "an hour less"),
            variant(
                "b2",
                "until the smoke has gone and not one hour less",
                "The mayor, Ilse Varga, said the order stands “until the smoke has gone and not one hour less”.",
                "Ilse Varga",
                "has",
                "one hour less"),
            variant(
                "c3",
                "Until the smoke is gone, and not an hour sooner",
                "“Until the smoke is gone, and not an hour sooner,” mayor I. Varga said of the evacuation, which was lifted on Sunday morning.",
                "mayor I. Varga",
                "is",
                "an hour sooner")));
  }

  static Ledger.Variant variant(
      String id, String words, String sentence, String beside, String... differs) {
    Span span = words(id, words);
    List<Range> ranges = new ArrayList<>();
    for (String word : differs) {
      int start = text(id).indexOf(" " + word, span.range().start()) + 1;
      ranges.add(new Range(start, start + word.length()));
    }
    Range speaker = words(id, beside).range();
    return new Ledger.Variant(
        new Claim.UtteranceClaim(claim(id, words, sentence, VARGA), "Ilse Varga", true, speaker),
        ranges);
  }

  static Ledger.Backing backing(int origins, Verdict verdict, Claim.Bearing... claims) {
    return new Ledger.Backing(List.of(claims), origins, verdict);
  }

  private QuayLedger() {}
}
