package avouch.read;

import avouch.language.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each piece of a page looks like, as the features that the model of pieces weighs. */
final class PieceFeatures {
  private static final LineRows LINES = LineRows.of("lines.tsv");
  private static final LineRows OPENERS = LineRows.of("openers.tsv");
  private static final FeatureNames NAMES = new FeatureNames();
  private static final List<Aside> ASIDES =
      Rows.of(PieceFeatures.class, "asides.tsv").stream().map(row -> Aside.of(row, NAMES)).toList();
  private static final List<String> TAGS =
      List.of(
          "p",
          "li",
          "div",
          "h1",
          "h2",
          "td",
          "blockquote",
          "pre",
          "span",
          "figcaption",
          "label",
          "h3",
          "th",
          "section",
          "other");
  private static final List<String> SIGNS =
      List.of("©", "|", "»", "›", "@", "http", "…", "▶", "#", "✓", "/", ":");
  private static final List<String> FIRSTS = List.of("upper", "lower", "digit", "quote", "mark");
  private static final List<String> TRAITS =
      Stream.of(Trait.values()).map(trait -> trait.name().toLowerCase(Locale.ROOT)).toList();
  private static final int BIAS = NAMES.add("bias");
  private static final int TAG = NAMES.add("tag-", TAGS);
  private static final int NEAR = NAMES.add("near-", TRAITS);
  private static final int AROUND = NAMES.add("far-", TRAITS);
  private static final int OUT = NAMES.add("out-", 7);
  private static final int IN_BEST = NAMES.add("in-best-", 7);
  private static final int IN_OTHER = NAMES.add("in-other-", 7);
  private static final int IN_WIDE = NAMES.add("in-wide");
  private static final int NOT_IN_WIDE = NAMES.add("not-in-wide");
  private static final int GROUP_PROSE = NAMES.add("group-prose-", 6);
  private static final int GROUP_LINKS = NAMES.add("group-links-", 6);
  private static final int OUTER_PROSE = NAMES.add("around-prose-", 6);
  private static final int OUTER_LINKS = NAMES.add("around-links-", 6);
  private static final int LENGTH = NAMES.add("length-", 7);
  private static final int LINKS = NAMES.add("links-", 6);
  private static final int ENDING =
      NAMES.add(
          "ending-",
          Stream.of(Line.Ending.values()).map(at -> at.name().toLowerCase(Locale.ROOT)).toList());
  private static final int SMALL = NAMES.add("small-", 4);
  private static final int CAPITALS = NAMES.add("capitals-", 6);
  private static final int FIRST = NAMES.add("first-", FIRSTS);
  private static final int PROSE_LINKED =
      NAMES.add("prose-", TAGS.stream().map(tag -> tag + "-false").toList());
  private static final int PROSE_PLAIN =
      NAMES.add("prose-", TAGS.stream().map(tag -> tag + "-true").toList());
  private static final int DIGITS = NAMES.add("digits");
  private static final int SIGN = NAMES.add("sign-", SIGNS);
  private static final int COPIED = NAMES.add("copied");
  private static final int FURNITURE = NAMES.add("line-furniture");
  private static final int OPENER = NAMES.add("line-opener");
  private static final int BYLINE = NAMES.add("line-byline");
  private static final int DAY = NAMES.add("line-day");
  private static final int LABELS = NAMES.add("line-labels");
  private static final int IN_TITLE = NAMES.add("in-title");
  private static final int IN_DESCRIPTION = NAMES.add("in-description");
  private static final int IN_BODY = NAMES.add("in-body");
  private static final int NOT_IN_BODY = NAMES.add("not-in-body");
  private static final int NO_TITLE = NAMES.add("no-title");
  private static final int BEFORE_TITLE = NAMES.add("before-title");
  private static final int TITLE = NAMES.add("title");
  private static final int BELOW_TITLE = NAMES.add("below-title");
  private static final int AFTER_TITLE = NAMES.add("after-title");
  private static final int UNDER_OPENER =
      NAMES.add("under-opener-", List.of("near", "far", "near-apart", "far-apart"));
  private static final int SPAN =
      NAMES.add(
          "span-",
          List.of(
              "before-short",
              "inside-short",
              "after-short",
              "before-prose",
              "inside-prose",
              "after-prose"));
  private static final PieceNeighbours NEIGHBOURS = new PieceNeighbours(NAMES);
  private static final int BODY = 60;
  private static final int LONGEST_ASIDE = 300;
  private static final int SHORT_ASIDE = 80;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_TITLE = 400;
  private static final int LEAST = 10;
  private static final int DESCRIBED = 30;
  private static final int BELOW = 8;
  private static final int FAR = 9;
  private static final int TOLD = 80;
  private final List<Piece> pieces;
  private final Candidate candidate;
  private final PageHints hints;
  private final boolean[] openers;
  private final int heading;
  private final int first;
  private final int last;
  private final int[] kinds;
  private final Map<String, Integer> copies = new HashMap<>();

  PieceFeatures(List<Piece> pieces, Candidate candidate, PageHints hints) {
    this.pieces = pieces;
    this.candidate = candidate;
    this.hints = hints;
    this.openers = new boolean[pieces.size()];
    this.heading = heading();
    this.kinds = PieceNeighbours.kinds(pieces);
    int first = pieces.size();
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (isTold(pieces.get(i))) {
        first = Math.min(first, i);
        last = i;
      }
    }
    this.first = first;
    this.last = last;
    for (Piece piece : pieces) {
      copies.merge(piece.text(), 1, Integer::sum);
    }
  }

  /** The names of all features, in the order of their numbers. */
  static List<String> names() {
    return NAMES.all();
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
  private record Aside(int number, int inShort, Cues phrases) {
    static Aside of(Rows.Row row, FeatureNames names) {
      int number = names.add("aside-" + row.id());
      return new Aside(number, names.add("aside-" + row.id() + "-short"), Cues.of(row.patterns()));
    }
  }

  /** Takes the features of a piece; those of the pieces before it must have been taken. */
  void at(int index, FeatureSet found) {
    Piece piece = pieces.get(index);
    found.add(BIAS);
    place(piece, found);
    words(piece, found);
    if (piece.text().length() < LONGEST_TITLE) {
      lowered(index, new Lowered(piece.text()), found);
    }
    said(index, found);
    int part = index < first ? 0 : index <= last ? 1 : 2;
    found.add(SPAN + part + (piece.isProse() ? 3 : 0));
    opened(index, found);
    NEIGHBOURS.add(pieces, kinds, index, found);
  }

  /** Whether a piece is long prose right in the element that most prose speaks for. */
  private boolean isTold(Piece piece) {
    Surroundings at = piece.at();
    return piece.isProse()
        && piece.text().length() >= TOLD
        && at.isIn(candidate.best())
        && at.below(candidate.best()) <= 2;
  }

  private void place(Piece piece, FeatureSet found) {
    Surroundings at = piece.at();
    found.add(TAG + tag(at.tag()));
    traits(at.near(), NEAR, found);
    traits(at.far() & ~at.near(), AROUND, found);
    Surroundings shared = at.around(candidate.best());
    int out = candidate.best().below(shared);
    int in = at.below(shared);
    found.add(OUT + Math.min(out, 6));
    found.add((out == 0 ? IN_BEST : IN_OTHER) + Math.min(in, 6));
    found.add(at.isIn(candidate.wide()) ? IN_WIDE : NOT_IN_WIDE);
    @Nullable Surroundings outer = at.parent();
    Surroundings group = at.isBlock() && outer != null ? outer : at;
    found.add(GROUP_PROSE + prose(group));
    found.add(GROUP_LINKS + links(group.linkShare()));
    @Nullable Surroundings around = group.parent();
    if (around != null) {
      found.add(OUTER_PROSE + prose(around));
      found.add(OUTER_LINKS + links(around.linkShare()));
    }
  }

  private static void traits(long traits, int first, FeatureSet found) {
    for (long rest = traits; rest != 0; rest &= rest - 1) {
      found.add(first + Long.numberOfTrailingZeros(rest));
    }
  }

  private int prose(Surroundings at) {
    double share = at.prose() / candidate.most();
    return share == 0
        ? 0
        : share < 0.05 ? 1 : share < 0.2 ? 2 : share < 0.5 ? 3 : share < 0.8 ? 4 : 5;
  }

  private static int tag(String tag) {
    String kind =
        switch (tag) {
          case "h4", "h5", "h6" -> "h3";
          case "dt" -> "th";
          case "dd" -> "td";
          case "article", "main" -> "section";
          default -> tag;
        };
    int found = TAGS.indexOf(kind);
    return found < 0 ? TAGS.size() - 1 : found;
  }

  private static void words(Piece piece, FeatureSet found) {
    Line line = piece.line();
    String text = piece.text();
    found.add(LENGTH + length(text.length()));
    found.add(LINKS + links(piece.linkShare()));
    found.add(ENDING + line.ending().ordinal());
    int small = line.small() * 10 / (line.words() + 1);
    found.add(SMALL + (line.small() == 0 ? 0 : Math.min(3, 1 + small)));
    found.add(CAPITALS + (line.words() == 0 ? 5 : line.capitals() * 4 / line.words()));
    found.add(FIRST + FIRSTS.indexOf(first(text)));
    if (line.isProse()) {
      found.add((piece.linkShare() < 0.4 ? PROSE_PLAIN : PROSE_LINKED) + tag(piece.at().tag()));
    }
    found.addIf(digits(text) * 4 > text.length(), DIGITS);
    for (int i = 0; i < SIGNS.size() && text.length() < LONGEST_ASIDE; i++) {
      found.addIf(text.contains(SIGNS.get(i)), SIGN + i);
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

  /** What is looked up in lower case. */
  private void lowered(int index, Lowered words, FeatureSet found) {
    Piece piece = pieces.get(index);
    int length = piece.text().length();
    if (length < LONGEST_ASIDE) {
      for (Aside aside : ASIDES) {
        if (aside.phrases.anyIn(words)) {
          found.add(words.words().length() < SHORT_ASIDE ? aside.inShort : aside.number);
        }
      }
    }
    if (length <= LONGEST_LINE) {
      line(index, piece.line(), words, found);
    }
    String lower = words.words();
    found.addIf(lower.length() > LEAST && hints.title().contains(lower), IN_TITLE);
  }

  private void line(int index, Line line, Lowered words, FeatureSet found) {
    found.addIf(LINES.of(line, words) != null, FURNITURE);
    openers[index] = OPENERS.of(line, words) != null;
    found.addIf(openers[index], OPENER);
    found.addIf(Byline.is(line), BYLINE);
    if (PublicationLine.isBareDay(line) || PublicationLine.isLabelled(line)) {
      found.add(DAY);
    } else if (Opening.isLabels(line)) {
      found.add(LABELS);
    }
  }

  /** What the page says of its text elsewhere, and where its headline stands. */
  private void said(int index, FeatureSet found) {
    String text = pieces.get(index).text();
    found.addIf(copies.getOrDefault(text, 0) > 1, COPIED);
    found.addIf(text.length() > DESCRIBED && isDescribed(text), IN_DESCRIPTION);
    if (hints.body().length() > BODY) {
      String letters = letters(text.length() > BODY ? text.substring(0, BODY) : text);
      found.add(hints.body().contains(letters) ? IN_BODY : NOT_IN_BODY);
    }
    found.add(
        heading < 0
            ? NO_TITLE
            : index < heading
                ? BEFORE_TITLE
                : index == heading ? TITLE : index - heading < BELOW ? BELOW_TITLE : AFTER_TITLE);
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
      if (tag.equals("h1") || tag.equals("h2")) {
        String text = pieces.get(i).text().toLowerCase(Locale.ROOT);
        boolean holds = hints.title().length() > LEAST && text.contains(hints.title());
        if (text.length() > LEAST && (holds || hints.title().contains(text))) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isDescribed(String text) {
    return hints.description().length() > DESCRIBED
        && (hints.description().contains(text)
            || text.startsWith(hints.description().substring(0, DESCRIBED)));
  }

  /** How near above a heading stands that opens a part beside the account. */
  private void opened(int index, FeatureSet found) {
    for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
      if (openers[i]) {
        boolean apart = pieces.get(index).at().around(pieces.get(i).at()) != candidate.best();
        found.add(UNDER_OPENER + (index - i < 4 ? 0 : 1) + (apart ? 2 : 0));
        return;
      }
    }
  }

  private static int length(int length) {
    return length < 10
        ? 0
        : length < 25
            ? 1
            : length < 50 ? 2 : length < 90 ? 3 : length < 160 ? 4 : length < 320 ? 5 : 6;
  }

  private static int links(double share) {
    return share == 0
        ? 0
        : share < 0.1 ? 1 : share < 0.25 ? 2 : share < 0.5 ? 3 : share < 0.9 ? 4 : 5;
  }
}
