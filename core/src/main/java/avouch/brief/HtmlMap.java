package avouch.brief;

import avouch.language.Borders;
import avouch.model.Place;
import avouch.model.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the event was, drawn: settlements as dots, regions as outlines where a shape of their name
 * ships and as points elsewhere, on coasts and borders; beside it the same places as a list.
 */
final class HtmlMap {
  private static final int GAP = 8;
  private static final int LINE = 13;
  private static final double LETTER = 6.6;

  private final Situation situation;
  private final Privacy privacy;
  private final StringBuilder drawn = new StringBuilder();
  private final List<Box> taken = new ArrayList<>();

  HtmlMap(Situation situation, Privacy privacy) {
    this.situation = situation;
    this.privacy = privacy;
  }

  /** What a label or a dot covers. */
  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isInside() {
      return left >= 0 && top >= 0 && right <= MapFrame.WIDTH && bottom <= MapFrame.HEIGHT;
    }
  }

  void write(StringBuilder out) {
    List<Place> places = drawable();
    if (places.isEmpty()) {
      return;
    }
    draw(places);
    String id = "map-" + HtmlWords.escaped(Target.OfStory.of(situation).name());
    out.append("<section class=\"map\">\n<h2>Where it was</h2>\n<div>\n<figure>");
    out.append("<svg viewBox=\"0 0 ").append(MapFrame.WIDTH).append(' ').append(MapFrame.HEIGHT);
    out.append("\" role=\"img\" aria-labelledby=\"").append(id).append(' ').append(id);
    out.append("-told\"><title id=\"").append(id).append("\">Map of the places</title>");
    out.append("<desc id=\"").append(id).append("-told\">").append(privacy.html(told(places)));
    out.append("</desc>").append(drawn).append("</svg></figure>\n<ul>\n");
    situation.where().forEach(place -> item(place, out));
    out.append("</ul>\n</div>\n</section>\n");
  }

  /** Those with a point; of countries and parts of the world none beside narrower places. */
  private List<Place> drawable() {
    List<Place> pointed =
        situation.where().stream()
            .filter(place -> place.latitude() != null && place.longitude() != null)
            .toList();
    List<Place> narrow = pointed.stream().filter(HtmlMap::isNarrow).toList();
    return narrow.isEmpty() ? pointed : narrow;
  }

  private static boolean isNarrow(Place place) {
    return switch (place.kind()) {
      case SETTLEMENT, REGION -> true;
      case COUNTRY, AREA -> false;
    };
  }

  private static String told(List<Place> places) {
    return "North is at the top: "
        + String.join("; ", places.stream().map(HtmlMap::described).toList())
        + ". The same places stand in the list beside it.";
  }

  private static String described(Place place) {
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (place.kind()) {
          case SETTLEMENT -> "settlement";
          case REGION -> "region";
          case COUNTRY -> "country";
          case AREA -> "area";
        });
    add(place.admin1(), place, parts);
    add(place.country(), place, parts);
    return place.name() + ", " + String.join(", ", parts);
  }

  private static void add(@Nullable String within, Place place, List<String> parts) {
    if (within != null && !within.equals(place.name())) {
      parts.add(within);
    }
  }

  private void item(Place place, StringBuilder out) {
    String described = described(place).substring(place.name().length());
    out.append("<li>").append(privacy.html(place.name())).append("<small>");
    out.append(privacy.html(described)).append("</small></li>\n");
  }

  private void draw(List<Place> places) {
    MapFrame frame = MapFrame.around(places);
    MapLines lines = new MapLines(frame, drawn);
    lines.ground();
    List<Place> points = new ArrayList<>();
    for (Place place : places) {
      if (place.kind() != Place.Kind.REGION || !outlined(place, lines)) {
        points.add(place);
      }
    }
    points.forEach(place -> mark(place, frame, place.equals(places.getFirst())));
    places.forEach(place -> label(place, frame, points.contains(place)));
  }

  private static boolean outlined(Place place, MapLines lines) {
    String name = Objects.requireNonNullElse(place.admin1(), place.name());
    Borders.Region region =
        Borders.shipped().around(MapFrame.latitude(place), MapFrame.longitude(place), name);
    if (region != null) {
      lines.region(region);
    }
    return region != null;
  }

  private void mark(Place place, MapFrame frame, boolean first) {
    double x = frame.x(frame.turned(MapFrame.longitude(place)));
    double y = frame.y(MapFrame.latitude(place));
    int r = first ? 6 : 4;
    taken.add(new Box(x - r, y - r, x + r, y + r));
    long left = Math.round(x);
    long top = Math.round(y);
    if (place.kind() == Place.Kind.SETTLEMENT) {
      drawn.append("<circle cx=\"").append(left).append("\" cy=\"").append(top);
      drawn.append("\" r=\"").append(r).append("\"/>");
    } else {
      drawn.append("<rect x=\"").append(left - r).append("\" y=\"").append(top - r);
      drawn.append("\" width=\"").append(2 * r).append("\" height=\"").append(2 * r);
      drawn.append("\"/>");
    }
  }

  /** A name stands where nothing else does, or nowhere: the list has it. */
  private void label(Place place, MapFrame frame, boolean marked) {
    double x = frame.x(frame.turned(MapFrame.longitude(place)));
    double y = frame.y(MapFrame.latitude(place));
    String name = privacy.line(place.name());
    double half = name.length() * LETTER / 2;
    double[][] tries = marked ? beside(x, y, half) : within(x, y, half);
    for (double[] at : tries) {
      Box box = new Box(at[0] - half, at[1] - LINE / 2.0, at[0] + half, at[1] + LINE / 2.0);
      if (box.isInside() && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        drawn.append("<text").append(marked ? "" : " class=\"area\"").append(" x=\"");
        drawn.append(Math.round(at[0])).append("\" y=\"").append(Math.round(at[1] + 4));
        drawn.append("\" text-anchor=\"middle\">").append(HtmlWords.escaped(name));
        drawn.append("</text>");
        return;
      }
    }
  }

  private static double[][] beside(double x, double y, double half) {
    return new double[][] {
      {x + GAP + half, y}, {x - GAP - half, y}, {x, y - GAP - LINE / 2.0}, {x, y + GAP + LINE / 2.0}
    };
  }

  private static double[][] within(double x, double y, double half) {
    return new double[][] {
      {x, y},
      {x, y - LINE},
      {x, y + LINE},
      {x + half, y},
      {x - half, y},
      {x, y - 3 * LINE},
      {x + half, y - 2 * LINE},
      {x + half, y + 2 * LINE},
      {x + 2 * half, y}
    };
  }
}
