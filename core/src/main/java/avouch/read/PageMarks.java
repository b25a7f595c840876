package avouch.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** The elements of a page that say something of it: metas, headings, days, bylines, links. */
final class PageMarks implements NodeFilter {
  private static final int LONGEST = 160;
  private static final int MOST = 60;
  private static final int MOST_HEADINGS = 100;
  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Mark> authors = new ArrayList<>();
  private final List<Mark> days = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> canonicals = new ArrayList<>();
  private String language = "";
  private String title = "";

  private PageMarks() {}

  /**
   * A visible mark.
   *
   * @param words its words
   * @param machine what it gives to machines, empty if nothing
   * @param kind how clearly it is marked: 0 is clearest
   */
  record Mark(String words, String machine, int kind) {}

  static PageMarks of(Document page) {
    PageMarks marks = new PageMarks();
    page.filter(marks);
    return marks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "html" -> language = element.attr("lang");
      case "title" -> title = title.isEmpty() ? Headline.bounded(element.text()) : title;
      case "link" -> link(element);
      case "script" -> script(element);
      case "style", "svg", "select" -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case "h1", "h2" -> heading(element);
      default -> visible(element);
    }
    return FilterResult.CONTINUE;
  }

  private void meta(Element element) {
    String content = element.attr("content").strip();
    if (!content.isEmpty()) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = element.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          metas.computeIfAbsent(name, none -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  private void heading(Element element) {
    if (headings.size() < MOST_HEADINGS) {
      headings.add(element);
    }
  }

  private void link(Element element) {
    if (element.attr("rel").equals("canonical")) {
      canonicals.add(element.attr("href"));
    }
  }

  private void script(Element element) {
    if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      scripts.add(element.data());
    }
  }

  private void visible(Element element) {
    String property = element.attr("itemprop");
    boolean author = element.attr("rel").contains("author");
    String name = element.normalName();
    if (name.equals("time")) {
      day(element, element.hasAttr("pubdate") || property.contains("Published") ? 0 : 1);
    } else if (property.equals("datePublished")) {
      day(element, 0);
    } else if (property.contains("author") || author) {
      author(element, author ? 0 : 1);
    } else if (element.hasAttr("class") || element.hasAttr("id")) {
      long traits = Trait.of(element);
      if (Trait.AUTHOR.in(traits)) {
        author(element, name.equals("a") || name.equals("span") ? 2 : 3);
      }
      if (Trait.DAY.in(traits)) {
        day(element, 2);
      }
    }
  }

  private void day(Element element, int kind) {
    if (days.size() < MOST) {
      String machine =
          Stream.of("datetime", "content", "title")
              .map(element::attr)
              .filter(value -> value.chars().anyMatch(Character::isDigit))
              .findFirst()
              .orElse("");
      String text = element.text();
      if (text.length() < LONGEST) {
        days.add(new Mark(text, machine, kind));
      }
    }
  }

  private void author(Element element, int kind) {
    if (authors.size() < MOST) {
      Element named = element.selectFirst("[itemprop=name],.fn");
      Element at = named == null ? element : named;
      String text = at.normalName().equals("meta") ? at.attr("content") : at.text();
      if (!text.isBlank() && text.length() < LONGEST) {
        authors.add(new Mark(text.strip(), "", kind));
      }
    }
  }

  /** The contents of the metas of the given names, by the order of the names. */
  Stream<String> metas(String... names) {
    return Stream.of(names).flatMap(name -> metas.getOrDefault(name, List.of()).stream());
  }

  /** The contents of the metas whose name fits. */
  Stream<String> metasLike(java.util.function.Predicate<String> name) {
    return metas.entrySet().stream()
        .filter(meta -> name.test(meta.getKey()))
        .flatMap(meta -> meta.getValue().stream());
  }

  List<Element> headings() {
    return headings;
  }

  List<Mark> authors() {
    return authors;
  }

  List<Mark> days() {
    return days;
  }

  List<String> scripts() {
    return scripts;
  }

  List<String> canonicals() {
    return canonicals;
  }

  String language() {
    return language;
  }

  String title() {
    return title;
  }
}
