package avouch.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A title without what sites add to it. */
final class Headline {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BEFORE = Pattern.compile("^[×►▶•»+>]+\\s*");
  private static final Pattern MARK = Pattern.compile("\\s[–—|·»«:-]{1,2}\\s");
  private static final Pattern LAST =
      Pattern.compile("^(?<title>.{3,})\\s+(?<mark>[–—|·»«:-]{1,2})\\s+(?<site>[^–—|·»]{2,48})$");
  private static final Pattern SUFFIX =
      Pattern.compile("^(?<title>.{8,}?)\\s+(?<mark>[–—|·»«:-]{1,2})\\s+(?<site>[^–—|·»]{2,48})$");
  private static final List<Row> SITES = Row.of("sites.tsv");

  /** A longer title is cut: no page has one. */
  private static final int LONGEST = 1000;

  private Headline() {}

  /** As much of a title as can be one. */
  static String bounded(String title) {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST);
  }

  /** The title without marks before it and without the site's name after it. */
  static String clean(String title, @Nullable String outlet) {
    String clean =
        BEFORE.matcher(SPACE.matcher(bounded(title.strip())).replaceAll(" ")).replaceFirst("");
    String cut = cut(clean, outlet);
    while (!cut.equals(clean)) {
      clean = cut;
      cut = cut(clean, outlet);
    }
    return clean;
  }

  private static String cut(String title, @Nullable String outlet) {
    if (!MARK.matcher(title).find()) {
      return title;
    }
    for (Pattern pattern : List.of(LAST, SUFFIX)) {
      Matcher matcher = pattern.matcher(title);
      if (matcher.matches() && isSite(matcher, outlet)) {
        return matcher.group("title");
      }
    }
    return title;
  }

  private static boolean isSite(Matcher matcher, @Nullable String outlet) {
    String site = matcher.group("site");
    return (outlet != null && isAlike(site, outlet))
        || SITES.stream().anyMatch(row -> row.in(site).matches());
  }

  private static boolean isAlike(String site, String outlet) {
    String a = letters(site);
    String b = letters(outlet);
    return !a.isEmpty()
        && (b.contains(a) || (a.contains(b) && b.length() > 3 && a.length() <= 2 * b.length() + 4));
  }

  /** Letters and digits alone, in lower case: what is left of a name however it is spelled. */
  static String letters(String words) {
    return PieceFeatures.letters(words).toLowerCase(Locale.ROOT);
  }
}
