package avouch.brief;

import avouch.language.Borders;
import java.util.List;

/** The ground of a map: parallels and meridians with their degrees, coasts, borders, regions. */
final class MapLines {
  private static final List<Double> STEPS = List.of(1.0, 2.0, 5.0, 10.0, 20.0, 30.0);

  /** How many parallels are enough. */
  private static final int ENOUGH = 4;

  /** Above this many degrees the regions of the countries are too small to be drawn. */
  private static final double WIDEST_WITH_REGIONS = 25;

  /** Points nearer than this to the last one drawn would not be seen. */
  private static final int NEAR = 2;

  private static final int TURN = 360;

  private final MapFrame frame;
  private final StringBuilder out;

  MapLines(MapFrame frame, StringBuilder out) {
    this.frame = frame;
    this.out = out;
  }

  void ground() {
    degrees();
    StringBuilder regions = new StringBuilder();
    if (frame.north() - frame.south() <= WIDEST_WITH_REGIONS) {
      for (Borders.Region region : Borders.shipped().regions()) {
        region.outlines().forEach(outline -> chain(outline, false, regions));
      }
      path("regions", regions);
    }
    StringBuilder lines = new StringBuilder();
    Borders.shipped().lines().forEach(line -> chain(line, false, lines));
    path("borders", lines);
  }

  void region(Borders.Region region) {
    StringBuilder path = new StringBuilder();
    region.outlines().forEach(outline -> chain(outline, true, path));
    path("region", path);
  }

  private void path(String kind, CharSequence path) {
    if (!path.isEmpty()) {
      out.append("<path class=\"").append(kind).append("\" d=\"").append(path).append("\"/>");
    }
  }

  private void chain(Borders.Chain chain, boolean closed, StringBuilder path) {
    for (int turn = -TURN; turn <= TURN; turn += TURN) {
      if (chain.isNear(frame.south(), frame.north(), frame.west() - turn, frame.east() - turn)) {
        chain(chain, turn, closed, path);
      }
    }
  }

  /** What lies outside is left out, or drawn to a band around the frame if it is to be filled. */
  private void chain(Borders.Chain chain, int turn, boolean closed, StringBuilder path) {
    long lastX = 0;
    long lastY = 0;
    boolean drawing = false;
    for (int i = 0; i < chain.size(); i++) {
      long x = within(frame.x(chain.longitude(i) + turn), MapFrame.WIDTH);
      long y = within(frame.y(chain.latitude(i)), MapFrame.HEIGHT);
      boolean seen = i > 0 && !turns(chain, i) && (closed || isSeen(lastX, lastY, x, y));
      if (seen && !drawing) {
        path.append('M').append(lastX).append(' ').append(lastY);
      }
      boolean far = Math.abs(x - lastX) + Math.abs(y - lastY) >= NEAR;
      if (seen && (far || i == chain.size() - 1)) {
        path.append('l').append(x - lastX).append(' ').append(y - lastY);
      }
      drawing = seen;
      if (far || !seen) {
        lastX = x;
        lastY = y;
      }
    }
  }

  /** Whether the stroke to a point goes around the globe: shapes end at the line of the date. */
  private static boolean turns(Borders.Chain chain, int point) {
    return Math.abs(chain.longitude(point) - chain.longitude(point - 1)) > TURN / 2.0;
  }

  private static boolean isSeen(long fromX, long fromY, long toX, long toY) {
    return Math.max(fromX, toX) >= 0
        && Math.min(fromX, toX) <= MapFrame.WIDTH
        && Math.max(fromY, toY) >= 0
        && Math.min(fromY, toY) <= MapFrame.HEIGHT;
  }

  private static long within(double at, int size) {
    return Math.round(Math.max(-size, Math.min(2.0 * size, at)));
  }

  private void degrees() {
    double step = step(frame.north() - frame.south());
    for (double at = Math.ceil(frame.south() / step) * step; at < frame.north(); at += step) {
      long y = Math.round(frame.y(at));
      line(0, MapFrame.WIDTH, y, y);
      label(3, y - 3, degrees(at, "N", "S"));
    }
    double across = step(frame.east() - frame.west());
    for (double at = Math.ceil(frame.west() / across) * across; at < frame.east(); at += across) {
      long x = Math.round(frame.x(at));
      line(x, x, 0, MapFrame.HEIGHT);
      double named = at > TURN / 2.0 ? at - TURN : at < -TURN / 2.0 ? at + TURN : at;
      label(x + 3, MapFrame.HEIGHT - 4, degrees(named, "E", "W"));
    }
  }

  private static double step(double degrees) {
    for (double step : STEPS) {
      if (degrees / step <= ENOUGH) {
        return step;
      }
    }
    return STEPS.getLast();
  }

  private static String degrees(double at, String positive, String negative) {
    long whole = Math.round(at);
    return Math.abs(whole) + "°" + (whole == 0 ? "" : " " + (whole > 0 ? positive : negative));
  }

  private void line(long fromX, long toX, long fromY, long toY) {
    out.append("<line x1=\"").append(fromX).append("\" x2=\"").append(toX);
    out.append("\" y1=\"").append(fromY).append("\" y2=\"").append(toY).append("\"/>");
  }

  private void label(long x, long y, String words) {
    out.append("<text class=\"degrees\" x=\"").append(x).append("\" y=\"").append(y);
    out.append("\">").append(words).append("</text>");
  }
}
