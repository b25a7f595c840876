package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Place;
import avouch.model.SituationReport;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlMapTest {
  private static final Place TOWN =
      new Place("Bega", Place.Kind.SETTLEMENT, -36.67, 149.84, "New South Wales", "Australia", 1L);
  private static final Place REGION =
      new Place("New South Wales", Place.Kind.REGION, -32.0, 147.0, "New South Wales", null, null);

  private static Element map(Place... places) {
    SituationReport report = QuayFire.report(List.of(places));
    return Jsoup.parse(HtmlBrief.of(report, true)).expectFirst("section.map");
  }

  @Test
  void aTownIsADotAndARegionAnOutlineWithTheirNames() {
    Element map = map(TOWN, REGION);
    assertThat(map.select("circle")).hasSize(1);
    assertThat(map.select("path.region")).hasSize(1);
    assertThat(map.select("path.borders")).hasSize(1);
    assertThat(map.select("svg text:not(.degrees)").eachText())
        .containsExactlyInAnyOrder("Bega", "New South Wales");
  }

  @Test
  void aRegionWithoutAShapeIsASquare() {
    Place other = new Place("Arland", Place.Kind.REGION, -32.0, 147.0, "Arland", null, null);
    assertThat(map(other).select("rect")).hasSize(1);
    assertThat(map(other).select("path.region")).isEmpty();
  }

  @Test
  void whoDoesNotSeeItIsToldThePlacesAndReadsThemInTheList() {
    Element map = map(TOWN, REGION);
    assertThat(map.expectFirst("svg > desc").text())
        .contains("Bega, settlement, New South Wales, Australia");
    for (String id : map.expectFirst("svg").attr("aria-labelledby").split(" ", -1)) {
      assertThat(map.select("#" + id)).hasSize(1);
    }
    assertThat(map.select("li")).hasSize(2);
  }

  @Test
  void theLineOfTheDateIsCrossedTheShortWay() {
    Place west = new Place("Suva", Place.Kind.SETTLEMENT, -18.14, 178.44, null, "Fiji", 2L);
    Place east = new Place("Apia", Place.Kind.SETTLEMENT, -13.83, -171.77, null, "Samoa", 3L);
    Element map = map(west, east);
    assertThat(map.select("text.degrees").eachText()).contains("180° E", "175° W");
    assertThat(map.select("circle").eachAttr("cx"))
        .allSatisfy(x -> assertThat(Integer.parseInt(x)).isBetween(20, 340));
  }

  @Test
  void namesBreakNothing() {
    Place hostile = new Place("<b>&\"", Place.Kind.SETTLEMENT, 1.0, 1.0, null, null, 4L);
    assertThat(map(hostile).select("b")).isEmpty();
  }

  @Test
  void withoutAPointThereIsNoMap() {
    Place nowhere = new Place("Arland", Place.Kind.REGION, null, null, null, null, null);
    SituationReport report = QuayFire.report(List.of(nowhere));
    assertThat(HtmlBrief.of(report, true)).doesNotContain("class=\"map\"");
  }
}
