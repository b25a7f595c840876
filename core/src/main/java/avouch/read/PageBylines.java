package avouch.read;

import avouch.language.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The short pieces of a page that name its author in words ("By Jane Doe"). */
final class PageBylines {
  private static final String PART = "(?-i:\\p{Lu}[\\p{L}.’'-]*)";
  private static final String NAME =
      PART
          + "(?: (?:de|da|van|von|v\\.|bin|al|el|la|di|du|den|der|dos|zu|"
          + PART
          + ")(?![\\p{L}])){1,4}";
  private static final String NAMES =
      "(?<name>" + NAME + "(?:(?:,| and| &| und| et| y| e| i|/) " + NAME + "){0,5})";
  private static final String END =
      "(?:\\s?[,|•·(/–—:.-].{0,110}|\\s(?:on|in|for|am|le|el|il|at|\\d|staff|illustrat|fot|phot)"
          + ".{0,110})?";
  private static final LineRows ROWS = new LineRows(rows());
  private static final Pattern ALONE =
      Pattern.compile(
          "(?!(?:Dein|Eue?r|Ihr|Your|The|Die|Der|Les?) ?)" + PART + "(?: " + PART + "){1,2}");
  private static final Pattern APART = Pattern.compile("\\s[|•·]\\s");
  private static final Pattern GLUED = Pattern.compile("^(By|Von|Par|Por)(?=\\p{Lu})");
  private static final Set<String> OPENERS =
      WordCount.spaced(
          "by von par por di door av af autor autorin author auteur autore text texte texto words"
              + " written story");
  private static final long AGAINST =
      Trait.all(Trait.COMMENTS, Trait.RELATED, Trait.NAV, Trait.NAVIGATION, Trait.ADVERT);
  private static final int LONGEST = 160;
  private static final int ABOVE = 6;
  private static final int BELOW = 12;
  private final List<Piece> pieces;
  private final int title;
  private final List<Named> found = new ArrayList<>();

  private PageBylines(List<Piece> pieces, int title) {
    this.pieces = pieces;
    this.title = title;
  }

  /**
   * Names that a piece gives.
   *
   * @param names as printed
   * @param place where the piece stands
   */
  record Named(String names, Place place) {}

  /** Where a byline stands: beside the headline, elsewhere, or as a name alone under the text. */
  enum Place {
    HEADLINE,
    ELSEWHERE,
    SIGNATURE
  }

  private static List<Row> rows() {
    return Rows.of(PageBylines.class, "page-bylines.tsv").stream()
        .map(row -> new Row(row.id(), Cues.of(List.of()), pattern(row.pattern()), row.value()))
        .toList();
  }

  private static Pattern pattern(String words) {
    String named = words.replace("NAMES", NAMES).replace("END", END);
    String one = named.contains(NAMES) ? named : named.replace("NAME", "(?<name>" + NAME + ")");
    return Pattern.compile(one, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The bylines of a page whose headline is the piece of number {@code title}. */
  static List<Named> in(List<Piece> pieces, int title) {
    PageBylines bylines = new PageBylines(pieces, title);
    for (int i = 0; i < pieces.size(); i++) {
      bylines.look(i);
    }
    return bylines.found;
  }

  private void look(int index) {
    Piece piece = pieces.get(index);
    String words = piece.text();
    if (words.length() > LONGEST || words.length() < 3) {
      return;
    }
    boolean near = index >= title - ABOVE && index <= title + BELOW;
    boolean aside = (piece.at().far() & AGAINST) != 0;
    if (near || !aside) {
      String names = opened(index);
      names = names == null ? names(words) : names;
      if (names != null) {
        found.add(new Named(names, near && !aside ? Place.HEADLINE : Place.ELSEWHERE));
      } else if (!aside && isSigned(index)) {
        found.add(new Named(words, Place.SIGNATURE));
      }
    }
  }

  /** Whether a piece is a name under a paragraph, or above a life that begins with it. */
  private boolean isSigned(int index) {
    String words = pieces.get(index).text();
    boolean edge = index == 0 || index + 1 == pieces.size();
    if (edge || pieces.get(index).isHeading() || !ALONE.matcher(words).matches()) {
      return false;
    }
    Piece before = pieces.get(index - 1);
    Piece after = pieces.get(index + 1);
    boolean life = after.text().startsWith(words + ' ') && after.isProse();
    boolean under = before.isProse() && before.line().endsSentence();
    return life || (under && pieces.get(index).at().parent() == before.at().parent());
  }

  /** The names of a piece under one that says "by" and nothing more. */
  private @Nullable String opened(int index) {
    String before = index == 0 ? "" : pieces.get(index - 1).text();
    String word = before.endsWith(":") ? before.substring(0, before.length() - 1) : before;
    return OPENERS.contains(word.toLowerCase(Locale.ROOT)) && !word.isEmpty()
        ? names("by " + pieces.get(index).text())
        : null;
  }

  private static boolean isParted(String words) {
    return words.indexOf('|') >= 0 || words.indexOf('•') >= 0 || words.indexOf('·') >= 0;
  }

  /** The names that some words give as those of the author; {@code null} if they give none. */
  static @Nullable String names(String words) {
    for (String part : isParted(words) ? APART.split(words, -1) : new String[] {words}) {
      String spaced = GLUED.matcher(part.strip()).replaceFirst("$1 ");
      for (Row row : ROWS.beginning(spaced)) {
        Matcher matcher = row.in(spaced);
        if (matcher.matches()) {
          return matcher.group("name");
        }
      }
    }
    return null;
  }
}
