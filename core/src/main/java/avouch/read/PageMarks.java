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
import org.jspecify.annotations.Nullable;

/** The elements of a page that say something of it: metas, headings, days, bylines, links. */
final class PageMarks implements NodeFilter {
  private static final int LONGEST = 160;

  /** Where an element gives a day to machines. */
  private static final List<String> MACHINE =
      List.of(
          "datetime",
          "content",
          "data-datetime",
          "data-date",
          "data-published",
          "data-publish-date",
          "data-published-date",
          "data-time",
          "title");

  private static final int MOST = 60;
  private static final int MOST_HEADINGS = 100;
  private static final int OUTSIDE = -1;

  /** What is marked as the whole of a report says with its class only that it may be commented. */
  private static final long WHOLE = Trait.all(Trait.ARTICLE, Trait.MAIN, Trait.BODY);

  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Mark> authors = new ArrayList<>();
  private final List<Mark> days = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Element> programs = new ArrayList<>();
  private final List<String> canonicals = new ArrayList<>();

  /** How deep the element lies whose comments are being passed. */
  private int comments = OUTSIDE;

  private int at;
  private String language = "";
  private String title = "";

  private PageMarks() {}

  /**
   * A visible mark.
   *
   * @param words its words
   * @param machine what it gives to machines, empty if nothing
   * @param kind how clearly it is marked: 0 is clearest
   * @param under how many headings stand before it
   */
  record Mark(String words, String machine, int kind, int under) {}

  static PageMarks of(Document page) {
    PageMarks marks = new PageMarks();
    page.filter(marks);
    return marks;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    comments = depth == comments ? OUTSIDE : comments;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    at = depth;
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "html" ->
          language =
              element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
      case "title" -> title = title.isEmpty() ? Headline.bounded(element.text()) : title;
      case "link" -> link(element);
      case "script" -> script(element);
      case "style", "svg", "select" -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case "h1", "h2" -> {
        comments = element.normalName().equals("h1") ? OUTSIDE : comments;
        heading(element);
      }
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
    } else if (!element.hasAttr("src")) {
      programs.add(element);
    }
  }

  private void visible(Element element) {
    String property = element.attr("itemprop");
    boolean author = element.attr("rel").contains("author");
    String name = element.normalName();
    if (name.equals("time")) {
      day(element, isPublished(element) || property.contains("Published") ? 0 : 1);
    } else if (property.contains("datePublished")) {
      day(element, 0);
    } else if (property.contains("author") || author) {
      author(element, author ? 0 : 1);
    } else if (element.hasAttr("class") || element.hasAttr("id")) {
      long traits = Trait.of(element);
      if (Trait.COMMENTS.in(traits) && comments == OUTSIDE && (traits & WHOLE) == 0) {
        comments = at;
      }
      if (Trait.AUTHOR.in(traits)) {
        author(element, name.equals("a") || name.equals("span") ? 2 : 3);
      }
      if (Trait.DAY.in(traits)) {
        day(element, 2);
      }
    }
  }

  /** Whether a time is marked as that of publication, and not as that of a change. */
  private static boolean isPublished(Element time) {
    String names = time.className();
    return time.hasAttr("pubdate")
        || names.contains("dt-published")
        || names.contains("published") && names.contains("entry-date");
  }

  private void day(Element element, int kind) {
    if (days.size() < MOST && comments == OUTSIDE) {
      String machine =
          MACHINE.stream()
              .map(element::attr)
              .filter(value -> value.chars().anyMatch(Character::isDigit))
              .findFirst()
              .orElse("");
      String text = element.text();
      if (text.length() < LONGEST) {
        days.add(new Mark(text, machine, kind, headings.size()));
      }
    }
  }

  private void author(Element element, int kind) {
    if (authors.size() < MOST && comments == OUTSIDE) {
      Element named = element.selectFirst("[itemprop=name],.fn");
      Element at = named == null ? element : named;
      String text = at.normalName().equals("meta") ? at.attr("content") : at.text();
      if (!text.isBlank() && text.length() < LONGEST) {
        authors.add(new Mark(text.strip(), "", kind, headings.size()));
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

  /** The scripts that are not JSON-LD. */
  Stream<String> programs() {
    return programs.stream().map(Element::data);
  }

  /** How many headings stand before a day or byline under the first that has these words. */
  int headed(@Nullable String words) {
    String wanted = words == null ? "" : Headline.letters(words);
    for (int i = 0; i < headings.size() && words != null; i++) {
      if (Headline.letters(headings.get(i).text()).contains(wanted)) {
        return i + 1;
      }
    }
    return -1;
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
