package avouch.brief;

import avouch.model.Place;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Situation;
import java.util.List;
import java.util.Optional;

/**
 * The places of a story that are printed: without the towns that the report which heads it does not
 * name, where they are of other events that some of the reports tell of.
 */
final class PrintedPlaces {
  /** A town that more of the reports name is one of the event, whatever heads the story. */
  private static final double MOST = 0.67;

  private PrintedPlaces() {}

  static List<Place> of(Situation situation) {
    List<Reading> readings = situation.story().readings();
    Optional<Report> head =
        readings.stream()
            .map(Reading::report)
            .filter(report -> !report.title().isBlank())
            .filter(report -> Phrases.even(report.title()).equals(situation.headline()))
            .findFirst();
    List<Place> where = situation.where();
    if (head.isEmpty()) {
      return where;
    }
    List<Place> named =
        where.stream()
            .filter(
                place ->
                    place.kind() != Place.Kind.SETTLEMENT
                        || names(head.get(), place)
                        || share(readings, place) > MOST)
            .toList();
    return named.isEmpty() ? where : named;
  }

  private static double share(List<Reading> readings, Place place) {
    long naming = readings.stream().filter(each -> names(each.report(), place)).count();
    return (double) naming / readings.size();
  }

  private static boolean names(Report report, Place place) {
    return report.text().contains(place.name()) || report.title().contains(place.name());
  }
}
