package avouch.read;

import avouch.language.Remembered;
import avouch.language.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element's tag, role, class and id say that it is for; a set of them is a bit mask. */
enum Trait {
  ARTICLE,
  MAIN,
  ASIDE,
  FOOTER,
  HEADER,
  NAV,
  FORM,
  TABLE,
  LIST,
  FIGURE,
  DETAILS,
  HIDDEN,
  ARTICLE_BODY,
  QUOTE,
  BODY,
  LEAD,
  TITLE,
  META,
  AUTHOR,
  DAY,
  COMMENTS,
  SHARE,
  RELATED,
  ADVERT,
  SIDE,
  NAVIGATION,
  FOOT,
  HEAD,
  LETTER,
  TAGS,
  CONSENT,
  MEDIA,
  BOX,
  ABOUT,
  TOOLS;

  private static final int PREFIX = 3;
  private static final int LONGEST_NAME = 200;
  private static final Words WORDS = Words.of("traits.tsv");

  /** Most classes of a page come again and again. */
  private static final Remembered<Long> NAMED = new Remembered<>(12, WORDS::in);

  private static final Map<String, Trait> TAGS_OF =
      Map.ofEntries(
          Map.entry("article", ARTICLE),
          Map.entry("main", MAIN),
          Map.entry("aside", ASIDE),
          Map.entry("footer", FOOTER),
          Map.entry("header", HEADER),
          Map.entry("nav", NAV),
          Map.entry("menu", NAV),
          Map.entry("form", FORM),
          Map.entry("table", TABLE),
          Map.entry("ul", LIST),
          Map.entry("ol", LIST),
          Map.entry("dl", LIST),
          Map.entry("figure", FIGURE),
          Map.entry("figcaption", FIGURE),
          Map.entry("details", DETAILS),
          Map.entry("dialog", CONSENT),
          Map.entry("address", ABOUT),
          Map.entry("blockquote", QUOTE));
  private static final Map<String, Trait> ROLES =
      Map.of(
          "main", MAIN,
          "article", ARTICLE,
          "complementary", ASIDE,
          "contentinfo", FOOTER,
          "banner", HEADER,
          "navigation", NAV,
          "search", FORM,
          "dialog", CONSENT,
          "alert", CONSENT,
          "menu", NAV);

  long bit() {
    return 1L << ordinal();
  }

  boolean in(long traits) {
    return (traits & bit()) != 0;
  }

  /** The traits of several kinds together. */
  static long all(Trait... traits) {
    long bits = 0;
    for (Trait trait : traits) {
      bits |= trait.bit();
    }
    return bits;
  }

  /** The traits of one element, without those around it. */
  static long of(Element element) {
    String tag = element.normalName();
    Trait tagged = TAGS_OF.get(tag);
    long bits = tagged == null ? 0 : tagged.bit();
    if (element.attributesSize() == 0 || tag.equals("body") || tag.equals("html")) {
      return bits;
    }
    Trait role = ROLES.get(element.attr("role"));
    bits |= role == null ? 0 : role.bit();
    bits |= element.attr("itemprop").contains("articleBody") ? ARTICLE_BODY.bit() : 0;
    bits |= isHidden(element) ? HIDDEN.bit() : 0;
    return bits | named(element.attr("class")) | named(element.attr("id"));
  }

  private static long named(String names) {
    return names.isEmpty() ? 0 : NAMED.of(names);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /** The words of classes and ids that tell a trait, whole or as beginnings. */
  private record Words(Map<String, Long> whole, Map<String, List<Beginning>> beginnings) {
    static Words of(String name) {
      Map<String, Long> whole = new HashMap<>();
      Map<String, List<Beginning>> beginnings = new HashMap<>();
      for (Rows.Row row : Rows.of(Trait.class, name)) {
        long bit = valueOf(row.id().toUpperCase(Locale.ROOT).replace('-', '_')).bit();
        for (String word : row.pattern().split(" ", -1)) {
          if (word.endsWith("*")) {
            String letters = word.substring(0, word.length() - 1);
            beginnings
                .computeIfAbsent(letters.substring(0, PREFIX), none -> new ArrayList<>())
                .add(new Beginning(letters, bit));
          } else {
            whole.merge(word, bit, (a, b) -> a | b);
          }
        }
      }
      return new Words(whole, beginnings);
    }

    /** The traits that the words of a class or id tell; long generated names tell none. */
    long in(String names) {
      long bits = 0;
      int start = -1;
      int length = Math.min(names.length(), LONGEST_NAME);
      for (int i = 0; i <= length; i++) {
        boolean word = i < length && Character.isLetter(names.charAt(i));
        boolean hump = word && start >= 0 && isHump(names, i);
        if (start >= 0 && (!word || hump)) {
          bits |= word(names.substring(start, i).toLowerCase(Locale.ROOT));
          start = -1;
        }
        start = word && start < 0 ? i : start;
      }
      return bits;
    }

    private static boolean isHump(String names, int at) {
      return Character.isUpperCase(names.charAt(at)) && Character.isLowerCase(names.charAt(at - 1));
    }

    private long word(String word) {
      long bits = whole.getOrDefault(word, 0L);
      if (word.length() >= PREFIX) {
        for (Beginning beginning : beginnings.getOrDefault(word.substring(0, PREFIX), List.of())) {
          bits |= word.startsWith(beginning.letters) ? beginning.bit : 0;
        }
      }
      return bits;
    }
  }

  /** The first letters of words that tell a trait. */
  private record Beginning(String letters, long bit) {}
}
