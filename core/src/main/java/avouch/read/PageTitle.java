package avouch.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page: its headings, what it gives to machines and the title of its window, each
 * without the site's name, vote for the words that most of them share.
 */
final class PageTitle {
  private static final int SHORT = 12;
  private static final Pattern APART = Pattern.compile("\\s+(?:[|–—·»«•:/]|--?)+\\s*|\\s*\\|\\s*");
  private static final Pattern HEAD_MARK = Pattern.compile("\\s*[:|–—·»-]+\\s+(?=\\S{3})");
  private static final Pattern HAN_SITE = Pattern.compile("(?<=\\p{IsHan}.?)[-_]\\p{IsHan}{2,8}$");
  private static final Pattern FRONT_PAGE =
      Pattern.compile("/|(?:https?:)?//[^/]+/?(?:index\\.\\w+)?");
  private final Map<String, Double> votes = new LinkedHashMap<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final Set<String> headed = new HashSet<>();
  private final List<String> sites;
  private final AddressWords address;

  private PageTitle(List<String> sites, AddressWords address) {
    this.sites = sites;
    this.address = address;
  }

  /** The headline, where the page lies at {@code address}. */
  static @Nullable String of(
      PageMarks marks, JsonLd data, List<String> sites, @Nullable String address) {
    PageTitle titles = new PageTitle(sites, AddressWords.of(address));
    titles.headings(marks);
    JsonLd.Thing article = data.article();
    Stream<String> headline =
        article == null ? Stream.empty() : article.texts("headline").stream().limit(1);
    headline.forEach(words -> titles.vote(words, 1.6));
    marks.metas("og:title").limit(1).forEach(words -> titles.vote(words, 1.7));
    marks.metas("twitter:title").limit(1).forEach(words -> titles.vote(words, 0.8));
    marks.metas("dc.title", "title").limit(1).forEach(words -> titles.vote(words, 0.8));
    titles.vote(marks.title(), 1.1);
    titles.shorten();
    titles.parts(marks.title());
    titles.addressed();
    return titles.best();
  }

  private void headings(PageMarks marks) {
    List<Element> first = new ArrayList<>();
    List<Element> second = new ArrayList<>();
    for (Element heading : marks.headings()) {
      headed.add(key(heading.text().strip()));
      if (!heading.text().isBlank() && !leadsHome(heading)) {
        (heading.normalName().equals("h1") ? first : second).add(heading);
      }
    }
    Set<String> words = new HashSet<>();
    first.removeIf(heading -> !words.add(key(heading.text())));
    String window = key(marks.title());
    for (Element heading : first) {
      boolean marked = Trait.TITLE.in(Trait.of(heading));
      boolean alone = first.size() == 1 || window.contains(key(heading.text()));
      vote(heading.text(), (alone ? 3.2 : 1.6) + (marked ? 0.6 : 0));
      parts(heading).forEach(part -> vote(part, 0.3));
    }
    if (first.isEmpty()) {
      second.stream().limit(3).forEach(heading -> vote(heading.text(), 0.7));
    } else {
      second.stream().limit(6).forEach(heading -> vote(heading.text(), 0.2));
    }
  }

  /** Whether a heading is the site's name with a link to its front page. */
  private static boolean leadsHome(Element heading) {
    Element link = heading.selectFirst("a[href]");
    Element at = link == null ? heading.closest("a[href]") : link;
    return at != null
        && (at.attr("rel").equals("home") || FRONT_PAGE.matcher(at.attr("href")).matches());
  }

  /** The words of a heading's own elements: a kicker above the headline is one. */
  private static List<String> parts(Element heading) {
    List<String> parts = new ArrayList<>();
    for (Element part : heading.children()) {
      if (!part.text().isBlank()) {
        parts.add(part.text());
      }
    }
    if (!parts.isEmpty()) {
      parts.add(heading.ownText());
    }
    return parts;
  }

  /** What a title has beside a heading that the address speaks less for: the site's name. */
  private void parts(String title) {
    Matcher mark = APART.matcher(title);
    while (mark.find()) {
      String before = title.substring(0, mark.start()).strip();
      String after = title.substring(mark.end()).strip();
      part(before, after);
      part(after, before);
    }
  }

  private void part(String part, String rest) {
    if (headed.contains(key(rest)) && address.share(part) > address.share(rest)) {
      vote(part, 4);
    }
  }

  /** What the address spells out is more likely the headline. */
  private void addressed() {
    votes.replaceAll((words, votes) -> votes + 1.5 * address.share(words));
  }

  private void vote(String given, double weight) {
    String words = Headline.bounded(given);
    String clean =
        words.contains("&#") || words.contains("&amp;") || words.contains("&quot;")
            ? org.jsoup.parser.Parser.unescapeEntities(words, false)
            : words;
    clean = Headline.clean(clean.replace('\u00a0', ' ').replace("\u00ad", "").strip(), null);
    for (String site : sites) {
      clean = Headline.clean(withoutHead(clean, site), site);
    }
    clean = HAN_SITE.matcher(clean).replaceFirst("");
    if (clean.length() >= 2 && !isSite(clean)) {
      String key = key(clean);
      spellings.putIfAbsent(key, clean);
      votes.merge(key, weight, Double::sum);
    }
  }

  /** The words without the site's name before them ("Northern Gazette: Bridge closed"). */
  private static String withoutHead(String words, String site) {
    int end = site.length();
    boolean led = end >= 4 && words.regionMatches(true, 0, site, 0, end);
    Matcher rest = HEAD_MARK.matcher(led ? words.substring(end) : "");
    return rest.lookingAt() ? words.substring(end + rest.end()) : words;
  }

  private boolean isSite(String words) {
    String letters = Headline.letters(words);
    return letters.isEmpty()
        || sites.stream().anyMatch(site -> Headline.letters(site).equals(letters));
  }

  /** A title that others begin or end with is in them too: they add to it. */
  private void shorten() {
    Map<String, Double> given = new LinkedHashMap<>(votes);
    for (Map.Entry<String, Double> vote : given.entrySet()) {
      for (Map.Entry<String, Double> other : given.entrySet()) {
        String inner = vote.getKey();
        String outer = other.getKey();
        if (outer.length() > inner.length()
            && (inner.length() >= SHORT || headed.contains(inner))
            && (outer.startsWith(inner) || outer.endsWith(inner))) {
          votes.merge(inner, other.getValue() * 0.8, Double::sum);
        }
      }
    }
  }

  /** The words with their marks spelled one way, to tell that two titles are the same. */
  private static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char plain =
          switch (c) {
            case '‐', '‑', '–', '—' -> '-';
            case '‘', '’', '´', '`' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            default -> Lines.isSpace(c) ? ' ' : c;
          };
      if (plain != ' ' || key.isEmpty() || key.charAt(key.length() - 1) != ' ') {
        key.append(plain);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private @Nullable String best() {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Double> vote : votes.entrySet()) {
      double worth = vote.getValue() * (0.6 + 0.4 * Math.min(1, vote.getKey().length() / 30.0));
      if (worth > most) {
        most = worth;
        best = vote.getKey();
      }
    }
    return best == null ? null : spellings.get(best);
  }
}
