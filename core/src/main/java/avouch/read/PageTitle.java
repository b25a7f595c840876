package avouch.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page: its headings, what it gives to machines and the title of its window, each
 * without the site's name, vote for the words that most of them share.
 */
final class PageTitle {
  private static final int SHORT = 12;
  private final Map<String, Double> votes = new LinkedHashMap<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final List<String> sites;

  private PageTitle(List<String> sites) {
    this.sites = sites;
  }

  static @Nullable String of(PageMarks marks, JsonLd data, List<String> sites) {
    PageTitle titles = new PageTitle(sites);
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
    return titles.best();
  }

  private void headings(PageMarks marks) {
    List<Element> first = new ArrayList<>();
    List<Element> second = new ArrayList<>();
    for (Element heading : marks.headings()) {
      if (!heading.text().isBlank() && !leadsHome(heading)) {
        (heading.normalName().equals("h1") ? first : second).add(heading);
      }
    }
    for (Element heading : first) {
      vote(heading.text(), first.size() == 1 ? 2.2 : 1.2);
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
        && (at.attr("rel").equals("home")
            || at.attr("href").matches("/|(?:https?:)?//[^/]+/?(?:index\\.\\w+)?"));
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

  private void vote(String words, double weight) {
    String site = sites.isEmpty() ? null : sites.getFirst();
    String clean =
        words.contains("&#") || words.contains("&amp;") || words.contains("&quot;")
            ? org.jsoup.parser.Parser.unescapeEntities(words, false)
            : words;
    clean = Headline.clean(clean.replace('\u00a0', ' ').strip(), site);
    if (clean.length() >= 2 && !isSite(clean)) {
      String key = key(clean);
      spellings.putIfAbsent(key, clean);
      votes.merge(key, weight, Double::sum);
    }
  }

  private boolean isSite(String words) {
    String letters = letters(words);
    return letters.isEmpty() || sites.stream().anyMatch(site -> letters(site).equals(letters));
  }

  /** A title that others begin or end with is in them too: they add to it. */
  private void shorten() {
    Map<String, Double> given = new LinkedHashMap<>(votes);
    for (Map.Entry<String, Double> vote : given.entrySet()) {
      for (Map.Entry<String, Double> other : given.entrySet()) {
        String inner = vote.getKey();
        String outer = other.getKey();
        if (inner.length() >= SHORT
            && outer.length() > inner.length()
            && (outer.startsWith(inner) || outer.endsWith(inner))) {
          votes.merge(inner, other.getValue() * 0.8, Double::sum);
        }
      }
    }
  }

  private static String key(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[‐‑–—]", "-")
        .replaceAll("[‘’´`]", "'")
        .replaceAll("[“”„«»]", "\"")
        .replaceAll("\\s+", " ");
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
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
