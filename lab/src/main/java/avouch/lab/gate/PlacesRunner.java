package avouch.lab.gate;

import avouch.model.Mention;
import avouch.model.Place;
import avouch.model.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Place names found and put on the map, in the news articles of LGL and of GeoVirus.
 *
 * <p>A name is found if a place mention has exactly its characters; it is on the map if that
 * mention lies within 161 km (100 miles) of the gold coordinates. GeoVirus marks places alone, LGL
 * also demonyms.
 */
record PlacesRunner(Path folder, int oneIn) implements Runner {
  private static final double NEAR_KM = 161;
  private static final double EARTH_KM = 6371;

  /** A place that gold marks; {@code null} coordinates where it has none. */
  record Toponym(Range range, @Nullable Double latitude, @Nullable Double longitude) {}

  @Override
  public String task() {
    return "places";
  }

  @Override
  public List<Path> inputs() {
    return List.of(folder.resolve("lgl.xml"), folder.resolve("GeoVirus.xml"));
  }

  @Override
  public List<Score> run() {
    String of = oneIn == 1 ? "" : " (1 in " + oneIn + ")";
    Agreement lgl = new Agreement();
    for (Element article : articles("lgl.xml")) {
      List<Toponym> gold = article.select("toponym").stream().map(PlacesRunner::lgl).toList();
      lgl.add(
          gold,
          answered(
              text(article), Set.of(Mention.PlaceName.Use.PLACE, Mention.PlaceName.Use.DEMONYM)));
    }
    Agreement virus = new Agreement();
    for (Element article : articles("GeoVirus.xml")) {
      List<Toponym> gold = article.select("location").stream().map(PlacesRunner::virus).toList();
      virus.add(gold, answered(text(article), Set.of(Mention.PlaceName.Use.PLACE)));
    }
    return java.util.stream.Stream.of(lgl.scores("LGL" + of), virus.scores("GeoVirus" + of))
        .flatMap(List::stream)
        .toList();
  }

  private List<Element> articles(String file) {
    List<Element> all =
        Jsoup.parse(Json.text(folder.resolve(file)), "", Parser.xmlParser()).select("article");
    return Cases.sample(all, PlacesRunner::text, oneIn);
  }

  private static String text(Element article) {
    return article.expectFirst("> text").wholeText();
  }

  private static List<Mention.PlaceName> answered(String text, Set<Mention.PlaceName.Use> uses) {
    return Cases.reading(Cases.page("article", text)).stream()
        .flatMap(reading -> reading.all(Mention.PlaceName.class))
        .filter(place -> uses.contains(place.use()))
        .toList();
  }

  private static Toponym lgl(Element toponym) {
    boolean known = !toponym.select("gaztag > lat").isEmpty();
    return new Toponym(
        new Range(integer(toponym, "start"), integer(toponym, "end")),
        known ? number(toponym, "gaztag > lat") : null,
        known ? number(toponym, "gaztag > lon") : null);
  }

  /** GeoVirus counts characters from 1. */
  private static Toponym virus(Element location) {
    return new Toponym(
        new Range(integer(location, "start") - 1, integer(location, "end") - 1),
        number(location, "lat"),
        number(location, "lon"));
  }

  private static int integer(Element parent, String child) {
    return Integer.parseInt(parent.expectFirst("> " + child).text());
  }

  private static double number(Element parent, String path) {
    return Double.parseDouble(parent.expectFirst("> " + path).text());
  }

  /** Names found, and of those found the ones near where gold puts them. */
  static final class Agreement {
    private final Tally names = new Tally();
    private int found;
    private int near;

    void add(List<Toponym> gold, List<Mention.PlaceName> system) {
      int right = 0;
      for (Toponym asked : gold) {
        Mention.PlaceName given =
            system.stream().filter(s -> s.range().equals(asked.range())).findFirst().orElse(null);
        if (given == null) {
          continue;
        }
        right++;
        if (asked.latitude() != null && asked.longitude() != null) {
          found++;
          near += isNear(asked.latitude(), asked.longitude(), given.place()) ? 1 : 0;
        }
      }
      names.add(right, system.size(), gold.size());
    }

    List<Score> scores(String set) {
      return List.of(
          Score.f(set + ": exact span F", names),
          Score.share(set + ": within 161 km, of found", near, found));
    }

    private static boolean isNear(double latitude, double longitude, @Nullable Place place) {
      if (place == null || place.latitude() == null || place.longitude() == null) {
        return false;
      }
      double a = Math.toRadians(latitude);
      double b = Math.toRadians(place.latitude());
      double up = Math.sin((b - a) / 2);
      double across = Math.sin(Math.toRadians(place.longitude() - longitude) / 2);
      double h = up * up + Math.cos(a) * Math.cos(b) * across * across;
      return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h))) <= NEAR_KM;
    }
  }
}
