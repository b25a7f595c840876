package avouch.reconcile;

import avouch.lineage.Origins;
import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.NameClaim;
import avouch.model.Claim.SetClaim;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Finding.Chosen;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Kind;
import avouch.model.Finding.Value;
import avouch.model.Membership;
import avouch.model.Policy;
import avouch.model.Scope;
import avouch.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes findings of names in a role and of sets of members. */
final class NameFindings {
  private static final Comparator<Value> BEST_BORNE =
      Comparator.comparing((Value value) -> -value.origins())
          .thenComparing(value -> -value.outlets())
          .thenComparing(Value::text);

  private final String story;
  private final Passages passages;
  private final Origins origins;
  private final Policy policy;

  NameFindings(String story, Passages passages, Origins origins, Policy policy) {
    this.story = story;
    this.passages = passages;
    this.origins = origins;
    this.policy = policy;
  }

  List<Finding> of(List<Claim> claims) {
    List<Finding> findings = new ArrayList<>();
    names(claims).forEach((key, named) -> findings.add(nameFinding(named)));
    sets(claims).forEach((key, sets) -> findings.add(setFinding(sets)));
    return findings;
  }

  /** Claims on one role; those that do not say of what belong to what most others name. */
  private static Map<String, List<NameClaim>> names(List<Claim> claims) {
    List<NameClaim> names =
        claims.stream().filter(NameClaim.class::isInstance).map(NameClaim.class::cast).toList();
    Map<String, List<NameClaim>> byRole = new TreeMap<>();
    for (NameClaim name : names) {
      String of = Optional.ofNullable(name.of()).orElseGet(() -> mostNamed(names));
      byRole.computeIfAbsent(name.role() + "|" + of, key -> new ArrayList<>()).add(name);
    }
    return byRole;
  }

  private static String mostNamed(List<NameClaim> names) {
    return most(names.stream().map(NameClaim::of).filter(Objects::nonNull));
  }

  private static String most(Stream<String> names) {
    Map<String, Integer> votes = new TreeMap<>();
    names.forEach(name -> votes.merge(name, 1, Integer::sum));
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private Finding nameFinding(List<NameClaim> claims) {
    NameClaim first = claims.getFirst();
    String of =
        claims.stream().map(NameClaim::of).filter(Objects::nonNull).findFirst().orElse(null);
    Map<String, List<Bearing>> byName = new TreeMap<>();
    claims.forEach(
        claim -> byName.computeIfAbsent(claim.name(), k -> new ArrayList<>()).add(claim.bearing()));
    List<Value> values = new ArrayList<>();
    byName.forEach((name, bearings) -> values.add(value(name, List.of(), bearings)));
    values.sort(BEST_BORNE);
    List<Difference> differences = new ArrayList<>();
    for (int a = 0; a < values.size(); a++) {
      for (int b = a + 1; b < values.size(); b++) {
        differences.add(nameDifference(a, b, values.get(a).text(), values.get(b).text()));
      }
    }
    String question = "Who is the " + first.role() + (of == null ? "" : " (" + of + ")") + "?";
    return finding(Kind.NAME, question, first.slot(), first.role(), of, values, differences);
  }

  private static Difference nameDifference(int a, int b, String one, String other) {
    if (isSurname(one, other) || isSurname(other, one)) {
      return new Difference(
          a,
          b,
          Difference.Type.WORDING,
          "“" + one + "” and “" + other + "”: one gives the surname alone");
    }
    if (one.endsWith(other) || other.endsWith(one) || leavesOut(one, other)) {
      return new Difference(
          a,
          b,
          Difference.Type.OMISSION,
          "“" + one + "” and “" + other + "”: one leaves a name out");
    }
    String surname = one.substring(one.lastIndexOf(' ') + 1);
    String otherSurname = other.substring(other.lastIndexOf(' ') + 1);
    return surname.equalsIgnoreCase(otherSurname)
        ? new Difference(
            a,
            b,
            Difference.Type.CONTRADICTION,
            "one surname, two first names: “" + one + "”, “" + other + "”")
        : new Difference(
            a,
            b,
            Difference.Type.SCOPE,
            "“" + one + "” and “" + other + "” may both hold the role, of other units or times");
  }

  /** "Anna Maria Berg" and "A. Berg": the same first and last names, some left out or shortened. */
  private static boolean leavesOut(String one, String other) {
    List<String> longer = List.of(one.toLowerCase(Locale.ROOT).split(" ", -1));
    List<String> shorter = List.of(other.toLowerCase(Locale.ROOT).split(" ", -1));
    return longer.size() < shorter.size() ? isWithin(longer, shorter) : isWithin(shorter, longer);
  }

  private static boolean isWithin(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String name : longer) {
      at += at < shorter.size() && isShortFor(shorter.get(at), name) ? 1 : 0;
    }
    return at == shorter.size() && longer.getLast().equals(shorter.getLast());
  }

  private static boolean isShortFor(String shorter, String name) {
    return name.equals(shorter)
        || (shorter.length() == 2
            && shorter.endsWith(".")
            && name.startsWith(shorter.substring(0, 1)));
  }

  private static boolean isSurname(String name, String surname) {
    return surname.indexOf(' ') < 0 && name.endsWith(" " + surname);
  }

  private static Map<String, List<SetClaim>> sets(List<Claim> claims) {
    List<SetClaim> sets =
        claims.stream().filter(SetClaim.class::isInstance).map(SetClaim.class::cast).toList();
    String most = most(sets.stream().map(SetClaim::of).filter(of -> !of.isEmpty()));
    Set<Set<String>> taking =
        sets.stream()
            .filter(set -> set.relation().takesPart())
            .map(SetClaim::members)
            .collect(Collectors.toSet());
    Map<String, List<SetClaim>> byWhole = new TreeMap<>();
    for (SetClaim set : sets) {
      String of = set.of().isEmpty() ? most : set.of();
      boolean known = set.relation().takesPart() || areMostAmong(set.members(), taking);
      byWhole.computeIfAbsent(of + "|" + known, key -> new ArrayList<>()).add(set);
    }
    return byWhole;
  }

  /** Whether most of some countries take part in something by other words. */
  private static boolean areMostAmong(Set<String> countries, Set<Set<String>> taking) {
    return taking.stream()
        .anyMatch(set -> countries.stream().filter(set::contains).count() * 2 > countries.size());
  }

  private Finding setFinding(List<SetClaim> claims) {
    Map<String, List<SetClaim>> byMembers = new TreeMap<>();
    claims.forEach(
        claim ->
            byMembers
                .computeIfAbsent(claim.relation() + "|" + claim.members(), k -> new ArrayList<>())
                .add(claim));
    List<SetValue> sets = new ArrayList<>();
    for (List<SetClaim> same : byMembers.values()) {
      List<String> members = List.copyOf(same.getFirst().members());
      List<Bearing> bearings = same.stream().map(SetClaim::bearing).toList();
      sets.add(
          new SetValue(
              same.getFirst().relation(), value(String.join(", ", members), members, bearings)));
    }
    sets.sort(Comparator.comparing(SetValue::value, BEST_BORNE));
    List<Difference> differences = new ArrayList<>();
    for (int a = 0; a < sets.size(); a++) {
      for (int b = a + 1; b < sets.size(); b++) {
        differences.add(setDifference(a, b, sets.get(a), sets.get(b)));
      }
    }
    String of = most(claims.stream().map(SetClaim::of).filter(name -> !name.isEmpty()));
    boolean known = claims.stream().anyMatch(claim -> claim.relation().takesPart());
    String question = known ? "Who takes part" : "Which countries are named together";
    return finding(
        Kind.SET,
        question + (of.isEmpty() ? "" : " (" + of + ")") + "?",
        known ? Slot.MEMBERS : Slot.OTHER,
        "country",
        of.isEmpty() ? null : of,
        sets.stream().map(SetValue::value).toList(),
        differences);
  }

  private static Difference setDifference(int a, int b, SetValue one, SetValue other) {
    if (one.value().members().equals(other.value().members())) {
      return new Difference(
          a, b, Difference.Type.WORDING, one.relation().word() + " and " + other.relation().word());
    }
    if (!one.relation().equals(other.relation())) {
      return new Difference(
          a,
          b,
          Difference.Type.DEFINITION,
          one.relation().word() + " against " + other.relation().word());
    }
    TreeSet<String> missing = new TreeSet<>(one.value().members());
    missing.removeAll(other.value().members());
    TreeSet<String> more = new TreeSet<>(other.value().members());
    more.removeAll(one.value().members());
    missing.addAll(more);
    return new Difference(
        a, b, Difference.Type.OMISSION, "one leaves out " + String.join(", ", missing));
  }

  private Value value(String text, List<String> members, List<Bearing> bearings) {
    List<Bearing> sorted = bearings.stream().distinct().sorted(Backings.BY_PLACE).toList();
    return new Value(
        members.isEmpty() ? text : passages.words(sorted.getFirst().span()),
        null,
        members,
        null,
        null,
        sorted,
        origins.count(sorted),
        (int) sorted.stream().map(Bearing::report).distinct().count());
  }

  private Finding finding(
      Kind kind,
      String question,
      Slot slot,
      String counted,
      @Nullable String of,
      List<Value> values,
      List<Difference> differences) {
    Verdict verdict = verdict(values, differences);
    return new Finding(
        Ids.of(story, slot, counted, of, Scope.WHOLE),
        kind,
        question,
        slot,
        counted,
        of,
        Scope.WHOLE,
        verdict,
        Claim.Basis.STATED,
        null,
        null,
        null,
        new Chosen(
            policy,
            verdict == Verdict.CONTESTED ? null : Integer.valueOf(0),
            verdict == Verdict.CONTESTED ? "contested" : "borne by most"),
        values,
        differences);
  }

  private Verdict verdict(List<Value> values, List<Difference> differences) {
    if (differences.stream().anyMatch(d -> d.type() == Difference.Type.CONTRADICTION)) {
      return Verdict.CONTESTED;
    }
    List<Bearing> all = values.stream().flatMap(value -> value.claims().stream()).toList();
    if (origins.count(all) < 2) {
      return Verdict.SINGLE_ORIGIN;
    }
    return values.size() == 1 ? Verdict.AGREED : Verdict.COMPATIBLE;
  }

  private record SetValue(Membership relation, Value value) {}
}
