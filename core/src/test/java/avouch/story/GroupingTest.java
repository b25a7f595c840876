package avouch.story;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Link;
import avouch.model.Part;
import avouch.model.Sketch;
import avouch.model.Told;
import avouch.model.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupingTest {
  private static final Told NOTHING =
      new Told(List.of(), List.of(), Weights.of(Map.of()), Weights.of(Map.of()));

  @Test
  void partsAreWhatLinksBind() {
    List<Link> links = List.of(link("a", "b", 0.5), link("b", "c", 0.5), link("d", "e", 0.2));
    assertThat(Parts.of(List.of("a", "b", "c", "d", "e", "f"), links))
        .extracting(Part::reports)
        .containsExactly(List.of("a", "b", "c"), List.of("d", "e"), List.of("f"));
  }

  @Test
  void aPartTooLargeIsCutAtItsWeakestLink() {
    List<String> ids = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i <= Parts.LARGEST; i++) {
      ids.add(String.format(java.util.Locale.ROOT, "r%05d", i));
      if (i > 0) {
        links.add(link(ids.get(i - 1), ids.get(i), i == 700 ? 0.2 : 0.9));
      }
    }
    assertThat(Parts.of(ids, links))
        .extracting(part -> part.reports().size() + " " + part.closed())
        .containsExactly("700 " + links.get(699), "1301 " + links.get(699));
  }

  @Test
  void oneLooseLinkDoesNotMeltTwoEvents() {
    List<Sketch> part =
        List.of(
            sketch("a", "ferry", "strike", "larne"),
            sketch("b", "ferry", "strike", "larne", "port"),
            sketch("c", "port", "fire", "crane", "blaze"),
            sketch("d", "fire", "crane", "blaze"));
    assertThat(Links.among(part)).extracting(link -> link.a() + link.b()).contains("bc");
    assertThat(Split.stories(part)).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void twoEventsOfOneCrisisStayTwo() {
    List<Sketch> part =
        List.of(
            sketch("a", "sorve", "dam", "burst", "mud", "cellar"),
            sketch("b", "sorve", "dam", "burst", "mud", "cellar", "market"),
            sketch("c", "sorve", "dam", "burst", "mud", "market"),
            sketch("d", "sorve", "dam", "court", "engineer", "trial", "verdict"),
            sketch("e", "sorve", "dam", "court", "engineer", "trial", "appeal"),
            sketch("f", "sorve", "dam", "court", "engineer", "verdict", "appeal"));
    assertThat(Links.strength(part.getFirst(), part.getLast())).isGreaterThan(Split.TOGETHER);
    assertThat(Split.stories(part)).containsExactly(List.of("a", "b", "c"), List.of("d", "e", "f"));
  }

  @Test
  void copiesOfTwoAccountsOfOneEventAreOneStory() {
    String[] one = {"sorve", "dam", "burst", "mud", "cellar", "wall", "night", "siren", "bus"};
    String[] other = {"sorve", "dam", "burst", "school", "cow", "boat", "bridge", "gym", "tent"};
    List<Sketch> part =
        List.of(
            sketch("a", one),
            sketch("b", one),
            sketch("c", one),
            sketch("d", other),
            sketch("e", other),
            sketch("f", other));
    assertThat(Split.stories(part)).containsExactly(List.of("a", "b", "c", "d", "e", "f"));
  }

  @Test
  void aLateReportJoinsWhatItIsCloseTo() {
    List<Sketch> part =
        List.of(
            sketch("a", "sorve", "dam", "burst", "mud", "cellar"),
            sketch("b", "sorve", "dam", "burst", "mud", "cellar", "market"),
            sketch("c", "sorve", "dam", "burst", "mud", "market"),
            sketch("d", "sorve", "dam", "court", "engineer", "trial", "verdict"));
    assertThat(Split.stories(part)).containsExactly(List.of("a", "b", "c", "d"));
  }

  @Test
  void aLinkFadesWithTheDaysAndSaysWhatBinds() {
    Sketch today = sketch("a", "ferry", "strike", "larne");
    Sketch later = sketch("b", "ferry", "strike", "pay");
    double near = Links.strength(today, later);
    double far =
        Links.strength(
            today.on(LocalDate.parse("2031-05-01")), later.on(LocalDate.parse("2031-06-01")));
    assertThat(far).isBetween(near * 0.35, near * 0.45);
    assertThat(gist("a", "ferry", "strike", "larne").shared(gist("b", "ferry", "strike", "pay"), 8))
        .containsExactly("ferry", "strike");
  }

  private static Sketch sketch(String id, String... words) {
    return gist(id, words).sketch();
  }

  private static Gist gist(String id, String... words) {
    Map<String, Double> weights = new java.util.TreeMap<>();
    for (String word : words) {
      weights.put(word, 1.0);
    }
    return new Gist(id, null, weights, Set.of(), NOTHING);
  }

  private static Link link(String a, String b, double strength) {
    return new Link(a, b, strength);
  }
}
