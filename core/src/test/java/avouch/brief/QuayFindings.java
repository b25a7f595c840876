package avouch.brief;

import static avouch.brief.QuayWords.DIGEST;
import static avouch.brief.QuayWords.HOSPITAL;
import static avouch.brief.QuayWords.POLICE;
import static avouch.brief.QuayWords.claim;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Policy;
import avouch.model.Scope;
import avouch.model.Verdict;
import java.util.List;

/** What the reports about the fire amount to, question by question. */
final class QuayFindings {

  static Finding killed() {
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

  static Finding displaced() {
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

  static Finding injured() {
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
  static Finding brigade() {
    return new Finding(
        "f5",
        Finding.Kind.SET,
        "Who came to help?",
        Claim.Slot.MEMBERS,
        null,
        "brigade",
        Scope.WHOLE,
        Verdict.SINGLE_ORIGIN,
        Claim.Basis.STATED,
        null,
        null,
        null,
        new Finding.Chosen(Policy.RANGE, 0, "the only value"),
        List.of(
            new Finding.Value(
                "The fire brigade and the hospital",
                null,
                List.of("fire brigade", "hospital"),
                null,
                null,
                List.of(
                    claim(
                        "c3",
                        "The fire brigade and the hospital",
                        "The fire brigade and the hospital sent help.")),
                1,
                1)),
        List.of());
  }

  static Finding finding(
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
        Scope.WHOLE,
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
  static Finding.Value value(String text, Amount amount, int origins, Claim.Bearing... claims) {
    return new Finding.Value(
        text, amount, List.of(), null, null, List.of(claims), origins, claims.length);
  }

  private QuayFindings() {}
}
