package avouch.read;

import avouch.language.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each piece of a page looks like, as the features that the model of pieces weighs. */
final class PieceFeatures {
  private static final LineRows LINES = LineRows.of("lines.tsv");
  private static final LineRows OPENERS = LineRows.of("openers.tsv");
  private static final List<Aside> ASIDES =
      Rows.of(PieceFeatures.class, "asides.tsv").stream()
          .map(row -> new Aside(row.id(), row.patterns()))
          .toList();
  private static final int BODY = 60;
  private static final int LONGEST_ASIDE = 300;
  private static final int LONGEST_LINE = 160;
  private static final int FAR = 9;
  private final List<Piece> pieces;
  private final Candidate candidate;
  private final PageHints hints;
  private final boolean[] openers;
  private final int heading;
  private final Map<String, Integer> copies = new HashMap<>();

  private PieceFeatures(List<Piece> pieces, Candidate candidate, PageHints hints) {
    this.pieces = pieces;
    this.candidate = candidate;
    this.hints = hints;
    this.openers = new boolean[pieces.size()];
    this.heading = heading();
    for (Piece piece : pieces) {
      copies.merge(piece.text(), 1, Integer::sum);
    }
  }

  /**
   * What the page says of its text elsewhere.
   *
   * @param title its title in lower case
   * @param description what it says it is about
   * @param body the text that it gives to machines, letters and digits alone
   */
  record PageHints(String title, String description, String body) {}

  /** Phrases that speak to the reader or of the page itself. */
  private record Aside(String id, List<String> phrases) {
    boolean isIn(String lower) {
      for (String phrase : phrases) {
        if (lower.contains(phrase)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The features of all pieces, in order. */
  static List<List<String>> of(List<Piece> pieces, Candidate candidate, PageHints hints) {
    PieceFeatures features = new PieceFeatures(pieces, candidate, hints);
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      all.add(features.at(i));
    }
    return all;
  }

  private List<String> at(int index) {
    Piece piece = pieces.get(index);
    List<String> found = new ArrayList<>(48);
    place(piece, found);
    words(piece, found);
    shape(index, found);
    neighbours(index, found);
    return found;
  }

  private void place(Piece piece, List<String> found) {
    Surroundings at = piece.at();
    found.add("bias");
    found.add("tag-" + tag(at.tag()));
    for (Trait trait : Trait.of(at.near())) {
      found.add("near-" + name(trait));
    }
    for (Trait trait : Trait.of(at.far() & ~at.near())) {
      found.add("far-" + name(trait));
    }
    Surroundings shared = at.around(candidate.best());
    int out = candidate.best().below(shared);
    int in = at.below(shared);
    found.add("out-" + Math.min(out, 6));
    found.add("in-" + (out == 0 ? "best-" : "other-") + Math.min(in, 6));
    found.add(at.isIn(candidate.wide()) ? "in-wide" : "not-in-wide");
    Surroundings parent = at.isBlock() && at.parent() != null ? at.parent() : at;
    mass("group", parent, found);
    if (parent != null && parent.parent() != null) {
      mass("around", parent.parent(), found);
    }
  }

  private void mass(String name, Surroundings at, List<String> found) {
    double share = at.prose() / candidate.most();
    found.add(
        name
            + "-prose-"
            + (share == 0
                ? 0
                : share < 0.05 ? 1 : share < 0.2 ? 2 : share < 0.5 ? 3 : share < 0.8 ? 4 : 5));
    found.add(name + "-links-" + links(at.linkShare()));
  }

  private static String name(Trait trait) {
    return trait.name().toLowerCase(Locale.ROOT);
  }

  private static String tag(String tag) {
    return switch (tag) {
      case "p", "li", "div", "h1", "h2", "td", "blockquote", "pre", "span", "figcaption", "label" ->
          tag;
      case "h3", "h4", "h5", "h6" -> "h3";
      case "th", "dt" -> "th";
      case "dd" -> "td";
      case "section", "article", "main" -> "section";
      default -> "other";
    };
  }

  private void words(Piece piece, List<String> found) {
    Line line = piece.line();
    found.add("length-" + length(piece.text().length()));
    found.add("links-" + links(piece.linkShare()));
    found.add("ending-" + line.ending().name().toLowerCase(Locale.ROOT));
    found.add(
        line.small() == 0
            ? "small-0"
            : "small-" + Math.min(3, 1 + line.small() * 10 / (line.words() + 1)));
    found.add("capitals-" + (line.words() == 0 ? 5 : line.capitals() * 4 / line.words()));
    found.add("first-" + first(piece.text()));
    if (line.isProse()) {
      found.add("prose-" + tag(piece.at().tag()) + "-" + (piece.linkShare() < 0.4));
    }
    int digits = digits(piece.text());
    if (digits * 4 > piece.text().length()) {
      found.add("digits");
    }
    signs(piece.text(), found);
    asides(piece.text(), found);
  }

  private static void asides(String text, List<String> found) {
    String lower = text.length() < LONGEST_ASIDE ? text.toLowerCase(Locale.ROOT) : "";
    for (Aside kind : ASIDES) {
      if (kind.isIn(lower)) {
        found.add("aside-" + kind.id() + (lower.length() < 80 ? "-short" : ""));
      }
    }
  }

  private static void signs(String text, List<String> found) {
    if (text.length() < 300) {
      for (String sign : List.of("©", "|", "»", "›", "@", "http", "…", "▶", "#", "✓", "/", ":")) {
        if (text.contains(sign)) {
          found.add("sign-" + sign);
        }
      }
    }
  }

  private static String first(String text) {
    int c = text.codePointAt(0);
    return Character.isUpperCase(c)
        ? "upper"
        : Character.isLetter(c)
            ? "lower"
            : Character.isDigit(c) ? "digit" : "\"“„«‚'‘".indexOf(c) >= 0 ? "quote" : "mark";
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && i < LONGEST_LINE; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private void shape(int index, List<String> found) {
    Piece piece = pieces.get(index);
    String text = piece.text();
    if (copies.getOrDefault(text, 0) > 1) {
      found.add("copied");
    }
    if (text.length() <= LONGEST_LINE) {
      Line line = piece.line();
      if (LINES.of(line) != null) {
        found.add("line-furniture");
      }
      if (OPENERS.of(line) != null) {
        found.add("line-opener");
        openers[index] = true;
      }
      if (Byline.is(line)) {
        found.add("line-byline");
      }
      if (PublicationLine.isBareDay(line) || PublicationLine.isLabelled(line)) {
        found.add("line-day");
      } else if (Opening.isLabels(line)) {
        found.add("line-labels");
      }
    }
    String lower = text.length() < 400 ? text.toLowerCase(Locale.ROOT) : "";
    if (lower.length() > 10 && hints.title().contains(lower)) {
      found.add("in-title");
    }
    if (text.length() > 30 && isDescribed(text)) {
      found.add("in-description");
    }
    if (hints.body().length() > BODY) {
      String letters = letters(text.length() > BODY ? text.substring(0, BODY) : text);
      found.add(hints.body().contains(letters) ? "in-body" : "not-in-body");
    }
    found.add(
        heading < 0
            ? "no-title"
            : index < heading
                ? "before-title"
                : index == heading ? "title" : index - heading < 8 ? "below-title" : "after-title");
    opened(index, found);
  }

  /** Letters and digits of a text. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  private int heading() {
    for (int i = 0; i < pieces.size(); i++) {
      String tag = pieces.get(i).at().tag();
      String text = pieces.get(i).text().toLowerCase(Locale.ROOT);
      if ((tag.equals("h1") || tag.equals("h2"))
          && text.length() > 10
          && (hints.title().contains(text)
              || text.contains(hints.title()) && hints.title().length() > 10)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDescribed(String text) {
    return hints.description().length() > 30
        && (hints.description().contains(text)
            || text.startsWith(hints.description().substring(0, 30)));
  }

  /** How near above a heading stands that opens a part beside the account. */
  private void opened(int index, List<String> found) {
    for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
      if (openers[i]) {
        boolean inside = pieces.get(index).at().around(pieces.get(i).at()) != candidate.best();
        found.add("under-opener-" + (index - i < 4 ? "near" : "far") + (inside ? "-apart" : ""));
        return;
      }
    }
  }

  private void neighbours(int index, List<String> found) {
    found.add("before-" + kind(index - 1));
    found.add("after-" + kind(index + 1));
    found.add("before2-" + kind(index - 2));
    found.add("after2-" + kind(index + 2));
    found.add("between-" + kind(index - 1) + "-" + kind(index + 1));
    found.add("prose-before-" + prose(index, -1));
    found.add("prose-after-" + prose(index, 1));
    found.add("same-before-" + same(index, index - 1));
    found.add("same-after-" + same(index, index + 1));
  }

  private String kind(int index) {
    if (index < 0 || index >= pieces.size()) {
      return "none";
    }
    Piece piece = pieces.get(index);
    if (piece.linkShare() > 0.6) {
      return "link";
    }
    return piece.isHeading()
        ? "heading"
        : piece.isProse() ? "prose" : piece.text().length() < 40 ? "short" : "long";
  }

  /** How far the next piece of prose lies, in steps. */
  private String prose(int index, int step) {
    for (int i = index + step, far = 1;
        i >= 0 && i < pieces.size() && far < FAR;
        i += step, far++) {
      if (pieces.get(i).isProse()) {
        return far < 3 ? "" + far : far < 5 ? "3" : "5";
      }
    }
    return "none";
  }

  private String same(int index, int other) {
    if (other < 0 || other >= pieces.size()) {
      return "none";
    }
    Surroundings a = pieces.get(index).at();
    Surroundings b = pieces.get(other).at();
    @Nullable Surroundings pa = a.parent();
    boolean siblings = pa != null && pa == b.parent();
    return siblings ? (a.tag().equals(b.tag()) ? "twin" : "sibling") : "other";
  }

  private static String length(int length) {
    return length < 10
        ? "0"
        : length < 25
            ? "1"
            : length < 50 ? "2" : length < 90 ? "3" : length < 160 ? "4" : length < 320 ? "5" : "6";
  }

  private static String links(double share) {
    return share == 0
        ? "0"
        : share < 0.1 ? "1" : share < 0.25 ? "2" : share < 0.5 ? "3" : share < 0.9 ? "4" : "5";
  }
}
