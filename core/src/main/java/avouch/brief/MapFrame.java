package avouch.brief;

import avouch.model.Place;
import java.util.List;

/**
 * The part of the globe that a map shows, and where a point stands on it: parallels and meridians
 * are straight, and a kilometre is as long in both directions in the middle.
 */
final class MapFrame {
  static final int WIDTH = 360;
  static final int HEIGHT = 270;

  /** Room around the places, as a share of what they take. */
  private static final double ROOM = 1.5;

  /** A single town is shown in this many degrees of latitude at least. */
  private static final double LEAST_HEIGHT = 4;

  /** A country without a narrower place in it. */
  private static final double COUNTRY_HEIGHT = 14;

  private static final double MOST_HEIGHT = 150;
  private static final double LEAST_SHRINK = 0.15;
  private static final int TURN = 360;

  private final double south;
  private final double west;
  private final double perLatitude;
  private final double perLongitude;

  private MapFrame(double latitude, double longitude, double height, double shrink) {
    perLatitude = HEIGHT / height;
    perLongitude = perLatitude * shrink;
    south = latitude - height / 2;
    west = longitude - WIDTH / perLongitude / 2;
  }

  /** The frame that holds all these places, each with a point. */
  static MapFrame around(List<Place> places) {
    double[] latitudes = places.stream().mapToDouble(MapFrame::latitude).sorted().toArray();
    double[] longitudes = longitudes(places);
    double middle = (latitudes[0] + latitudes[latitudes.length - 1]) / 2;
    double shrink = Math.max(LEAST_SHRINK, Math.cos(Math.toRadians(middle)));
    double tall = latitudes[latitudes.length - 1] - latitudes[0];
    double wide = longitudes[longitudes.length - 1] - longitudes[0];
    boolean narrow = places.stream().anyMatch(place -> place.kind() == Place.Kind.SETTLEMENT);
    double needed = ROOM * Math.max(tall, wide * shrink * HEIGHT / WIDTH);
    double least = narrow ? LEAST_HEIGHT : COUNTRY_HEIGHT;
    double height = Math.min(MOST_HEIGHT, Math.max(least, needed));
    double across = (longitudes[0] + longitudes[longitudes.length - 1]) / 2;
    return new MapFrame(middle, across, height, shrink);
  }

  /** In order; places on both sides of the line of the date are taken eastwards over it. */
  private static double[] longitudes(List<Place> places) {
    double[] plain = places.stream().mapToDouble(MapFrame::longitude).sorted().toArray();
    if (plain[plain.length - 1] - plain[0] <= TURN / 2.0) {
      return plain;
    }
    return places.stream()
        .mapToDouble(MapFrame::longitude)
        .map(longitude -> longitude < 0 ? longitude + TURN : longitude)
        .sorted()
        .toArray();
  }

  static double latitude(Place place) {
    Double latitude = place.latitude();
    return latitude == null ? 0 : latitude;
  }

  static double longitude(Place place) {
    Double longitude = place.longitude();
    return longitude == null ? 0 : longitude;
  }

  double south() {
    return south;
  }

  double north() {
    return south + HEIGHT / perLatitude;
  }

  double west() {
    return west;
  }

  double east() {
    return west + WIDTH / perLongitude;
  }

  /** From the left, of a meridian that is counted as the frame counts them. */
  double x(double longitude) {
    return (longitude - west) * perLongitude;
  }

  /** From the top. */
  double y(double latitude) {
    return HEIGHT - (latitude - south) * perLatitude;
  }

  /** A meridian as the frame counts them. */
  double turned(double longitude) {
    if (longitude < west && longitude + TURN <= east()) {
      return longitude + TURN;
    }
    return longitude > east() && longitude - TURN >= west ? longitude - TURN : longitude;
  }
}
