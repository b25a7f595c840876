package avouch.brief;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Value;
import avouch.model.Ledger;
import avouch.model.Ledger.Cast;
import avouch.model.Settlement.Actor;
import avouch.model.Situation;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what of a story is printed: what bears on its event, or what more than one place tells. The
 * rest is in JSON. Decision 013 says why: read by eye, what one report tells in passing misleads
 * most.
 */
final class Foremost {
  /** Smaller numbers of things ("two sides", "one city") say something only where a text begins. */
  private static final double SMALL = 10;

  private final Situation situation;
  private final Leads leads;
  private final Set<String> voices;

  Foremost(Situation situation, Leads leads) {
    this.situation = situation;
    this.leads = leads;
    this.voices = voices(situation);
  }

  /** Whom the statements and the figures are given to. */
  private static Set<String> voices(Situation situation) {
    Stream<String> speakers =
        situation.ledger().statements().stream().map(Ledger.Statement::speaker);
    Stream<String> sources =
        situation.findings().stream()
            .flatMap(Finding::claims)
            .flatMap(claim -> claim.attribution().stream())
            .map(Claim.Source::settled);
    return Stream.concat(speakers, sources).collect(Collectors.toCollection(TreeSet::new));
  }

  boolean isShown(Finding finding) {
    return switch (finding.slot()) {
      case OTHER ->
          finding.counted() != null
              && finding.scope().period() == null
              && (isLarge(finding) || isLed(finding));
      case TROOPS, PROTESTERS -> isLarge(finding) || isOfSeveral(finding) || isLed(finding);
      case DURATION -> isOfSeveral(finding) || isLed(finding);
      default -> true;
    };
  }

  private static boolean isLarge(Finding finding) {
    return finding.values().stream()
        .map(Value::amount)
        .filter(Objects::nonNull)
        .anyMatch(amount -> amount.number() >= SMALL);
  }

  private boolean isLed(Finding finding) {
    return KeyFigures.isLed(situation.story(), finding);
  }

  private static boolean isOfSeveral(Finding finding) {
    return finding.values().stream().anyMatch(value -> value.outlets() > 1);
  }

  /**
   * Who is printed: of whom a fate is told, who has an office, an age or a voice, and whom most
   * reports begin with; of organizations those that speak or act where most reports begin. A name
   * that is part of another shown, or a piece of a longer one, is not.
   *
   * @param told of whom a sentence tells a fate
   */
  List<Cast> shown(List<Cast> cast, Set<Cast> told, Offices offices) {
    CastLeads begun = new CastLeads(situation.story(), leads);
    CastNames names = new CastNames(situation.story());
    SingleNames single = new SingleNames(situation);
    List<Cast> placed =
        cast.stream()
            .filter(
                one ->
                    switch (one.actor().kind()) {
                      case PERSON ->
                          told.contains(one)
                              || hasOffice(one, offices)
                              || offices.age(one.actor()) != null
                                  && one.actor().mentions().size() > 1
                              || voices.contains(one.actor().name())
                              || begun.with(one.actor());
                      case ORGANIZATION ->
                          begun.by(one.actor())
                              || voices.contains(one.actor().name()) && !begun.isMeans(one.actor());
                    })
            .filter(one -> !offices.isOfPress(one.actor()))
            .filter(one -> !begun.isPiece(one.actor()))
            .filter(one -> names.isName(one.actor(), hasOffice(one, offices)))
            .filter(one -> !single.isNobody(one.actor()))
            .filter(
                one ->
                    told.contains(one)
                        || begun.by(one.actor())
                        || hasOffice(one, offices)
                        || single.isSure(one.actor()))
            .sorted(Comparator.comparing((Cast one) -> one.actor().kind()))
            .toList();
    List<Cast> shown = new ArrayList<>();
    for (Cast one : placed) {
      boolean part =
          placed.stream()
              .filter(other -> !other.equals(one))
              .anyMatch(other -> isPart(one, other, shown.contains(other), offices));
      if (!part) {
        shown.add(one);
      }
    }
    return shown;
  }

  /** Of two names of which one holds the other the longer is printed, or that with an office. */
  private static boolean isPart(Cast one, Cast other, boolean before, Offices offices) {
    boolean within = Spellings.isWithin(one.actor().name(), other.actor().name());
    boolean holds = Spellings.isWithin(other.actor().name(), one.actor().name());
    if (within && holds) {
      return before;
    }
    boolean people =
        one.actor().kind() == Actor.Kind.PERSON && other.actor().kind() == Actor.Kind.PERSON;
    int held = people ? (hasOffice(one, offices) ? 1 : 0) - (hasOffice(other, offices) ? 1 : 0) : 0;
    boolean full = one.actor().name().contains(" ") && other.actor().name().contains(" ");
    return full && held != 0 ? held < 0 && (within || holds) : within;
  }

  private static boolean hasOffice(Cast one, Offices offices) {
    return !offices.of(one.actor()).isEmpty();
  }

  /** The reports that name an actor by more than a part of the name. */
  List<String> naming(Actor actor) {
    String name = actor.name();
    String last = Phrases.lastWord(name);
    Set<String> spellings = new TreeSet<>(Spellings.of(actor));
    List<String> reports =
        actor.mentions().stream()
            .filter(
                mention -> {
                  String words = Phrases.even(situation.story().words(mention));
                  return words.equalsIgnoreCase(name)
                      || spellings.contains(words)
                      || actor.kind() == Actor.Kind.PERSON && words.endsWith(last);
                })
            .map(Span::report)
            .toList();
    return reports.isEmpty() ? actor.mentions().stream().map(Span::report).toList() : reports;
  }

  /**
   * The values of a finding, by index, that answer its question beside the first: all but those
   * that may be of a part, of another day or of other people.
   */
  static Set<Integer> answers(Finding finding, int first) {
    Set<Integer> answers = new TreeSet<>();
    for (int i = 0; i < finding.values().size(); i++) {
      if (i == first || !isApart(finding, first, i) || isDisputed(finding, i)) {
        answers.add(i);
      }
    }
    return answers;
  }

  private static boolean isApart(Finding finding, int a, int b) {
    return finding.differences().stream()
        .filter(pair -> (pair.a() == a && pair.b() == b) || (pair.a() == b && pair.b() == a))
        .anyMatch(pair -> pair.type() == Difference.Type.SCOPE);
  }

  private static boolean isDisputed(Finding finding, int value) {
    return finding.differences().stream()
        .filter(pair -> pair.a() == value || pair.b() == value)
        .anyMatch(pair -> pair.type() == Difference.Type.CONTRADICTION);
  }
}
