package avouch.lineage;

import avouch.lineage.Sources.Voice;
import avouch.model.Claim;
import avouch.model.Lineage;
import avouch.model.Settlement;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts independent origins among claims: a lineage or a named source ties claims to one origin.
 *
 * <p>A claim is the word of the last source in its chain, for that one said it first. Claims of one
 * source are one origin in however many lineages they stand, and two sources cited by one report
 * are two. A claim that cites nobody, or nobody with a name, is the word of its lineage; where that
 * lineage cites a source for the same among the claims counted, it is that source's word and counts
 * for nothing more. Copies that each cite one source are one origin even if they call it by two
 * names. A bare "police" is the one police body that the other claims name, if they name just one.
 * Who speaks for a body, by an office that names it, has its voice.
 */
public final class Origins {
  private static final String LINEAGE = "lineage ";
  private static final String SOURCE = "source ";

  private final Map<String, String> lineageOf;
  private final Map<String, String> agencies;
  private final Spokesmen spokesmen;

  private Origins(
      Map<String, String> lineageOf, Map<String, String> agencies, Spokesmen spokesmen) {
    this.lineageOf = Map.copyOf(lineageOf);
    this.agencies = Map.copyOf(agencies);
    this.spokesmen = spokesmen;
  }

  public static Origins of(List<Lineage> lineages, Story story, Settlement settlement) {
    return of(lineages, Spokesmen.of(story, settlement));
  }

  static Origins of(List<Lineage> lineages, Spokesmen spokesmen) {
    Map<String, String> lineageOf = new TreeMap<>();
    Map<String, String> agencies = new TreeMap<>();
    for (Lineage lineage : lineages) {
      lineage.reports().forEach(report -> lineageOf.put(report, lineage.id()));
      if (lineage.origin() != null) {
        agencies.put(lineage.origin().toLowerCase(Locale.ROOT), lineage.id());
      }
    }
    return new Origins(lineageOf, agencies, spokesmen);
  }

  /** How many independent origins stand behind these claims. */
  public int count(Collection<Claim.Bearing> claims) {
    return origins(List.copyOf(claims)).stream()
        .collect(TreeSet::new, Set::addAll, Set::addAll)
        .size();
  }

  /** The lineage of a report, by a name of its own: copies of one text share it. */
  public String lineage(String report) {
    return lineageOf.getOrDefault(report, report);
  }

  /** Whether no origin of the one set of claims is an origin of the other. */
  public boolean independent(Collection<Claim.Bearing> a, Collection<Claim.Bearing> b) {
    List<Claim.Bearing> both = new ArrayList<>(a);
    both.addAll(b);
    List<Set<String>> origins = origins(both);
    Set<String> ofA = new TreeSet<>();
    origins.subList(0, a.size()).forEach(ofA::addAll);
    return origins.subList(a.size(), both.size()).stream()
        .flatMap(Set::stream)
        .noneMatch(ofA::contains);
  }

  /**
   * The origins of each claim, by name; a claim that cites nobody may have those of its lineage.
   */
  private List<Set<String>> origins(List<Claim.Bearing> claims) {
    Ties ties = new Ties(claims);
    return claims.stream().map(ties::origins).toList();
  }

  private String lineage(Claim.Bearing claim) {
    return lineageOf.getOrDefault(claim.report(), claim.report());
  }

  /** One set of claims, with the sources that are one voice among them. */
  private final class Ties {
    private final Map<String, String> one = new TreeMap<>();
    private final Map<String, Set<String>> ofLineage = new TreeMap<>();
    private final Map<String, Set<String>> named = new TreeMap<>();

    Ties(List<Claim.Bearing> claims) {
      for (Claim.Bearing claim : claims) {
        Voice voice = voice(claim);
        if (voice != null && !voice.isBare()) {
          named.computeIfAbsent(voice.kind(), any -> new TreeSet<>()).add(voice.name());
        }
      }
      Map<String, Map<String, Set<String>>> ofReports = new TreeMap<>();
      for (Claim.Bearing claim : claims) {
        String source = source(claim);
        if (!source.isEmpty()) {
          ofLineage.computeIfAbsent(lineage(claim), any -> new TreeSet<>()).add(source);
          ofReports
              .computeIfAbsent(lineage(claim), any -> new TreeMap<>())
              .computeIfAbsent(claim.report(), any -> new TreeSet<>())
              .add(source);
        }
      }
      ofReports.values().forEach(this::joinCopies);
    }

    private static Claim.Source last(Claim.Bearing claim) {
      return claim.attribution().getLast();
    }

    private @org.jspecify.annotations.Nullable Voice voice(Claim.Bearing claim) {
      return claim.attribution().isEmpty() ? null : spokesmen.voice(last(claim));
    }

    /** The name of the source of a claim; empty if it cites nobody with a name. */
    private String source(Claim.Bearing claim) {
      Voice voice = voice(claim);
      if (voice == null) {
        return "";
      }
      String agency = agencies.get(last(claim).settled().toLowerCase(Locale.ROOT));
      if (agency != null) {
        return LINEAGE + agency;
      }
      Set<String> bodies = named.getOrDefault(voice.kind(), Set.of());
      String name = voice.isBare() && bodies.size() == 1 ? bodies.iterator().next() : voice.name();
      return SOURCE + voice.kind() + ' ' + name;
    }

    /** Reports of one lineage that cite one source each cite the same, whatever they call it. */
    private void joinCopies(Map<String, Set<String>> sources) {
      List<String> single =
          sources.values().stream()
              .filter(some -> some.size() == 1)
              .map(some -> some.iterator().next())
              .sorted()
              .toList();
      single.forEach(source -> join(single.getFirst(), source));
    }

    private void join(String a, String b) {
      String first = root(a);
      String second = root(b);
      if (!first.equals(second)) {
        boolean inOrder = first.compareTo(second) < 0;
        one.put(inOrder ? second : first, inOrder ? first : second);
      }
    }

    private String root(String source) {
      String at = source;
      while (one.containsKey(at)) {
        at = Objects.requireNonNull(one.get(at));
      }
      return at;
    }

    Set<String> origins(Claim.Bearing claim) {
      String source = source(claim);
      Set<String> sources =
          source.isEmpty()
              ? ofLineage.getOrDefault(lineage(claim), Set.of(LINEAGE + lineage(claim)))
              : Set.of(source);
      Set<String> origins = new TreeSet<>();
      sources.forEach(any -> origins.add(root(any)));
      return origins;
    }
  }
}
