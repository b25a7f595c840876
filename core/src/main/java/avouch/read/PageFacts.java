package avouch.read;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of itself: in JSON-LD, OpenGraph, meta elements, times and visible lines.
 *
 * @param title the headline
 * @param author who wrote it
 * @param day when it was published
 * @param site who published it
 * @param address its canonical address
 * @param language the language it claims to be in
 */
record PageFacts(
    @Nullable String title,
    @Nullable String author,
    @Nullable LocalDate day,
    @Nullable String site,
    @Nullable String address,
    @Nullable String language) {
  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author");
  private static final String AUTHOR =
      "[itemprop=author] [itemprop=name],[itemprop=author],[rel=author],.author .fn,.vcard .fn,"
          + ".byline a,.byline-name,.author-name,.author-link,.post-author,.entry-author,"
          + ".article-author,.author a,.byline,.author,.autor";
  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "pubdate",
          "publish-date",
          "publishdate",
          "parsely-pub-date",
          "sailthru.date",
          "article.published");
  private static final List<String> CHANGES =
      List.of("article:modified_time", "og:updated_time", "last-modified");
  private static final String VISIBLE_DAY =
      "time,[itemprop=datePublished],.entry-date,.post-date,.published,.date,.datum,.pubdate,"
          + ".article-date,.timestamp,.meta-date,.post-meta,.entry-meta,.byline,.meta,"
          + ".article-meta,.post-info,.dateline,.article__date,.info";
  private static final int LONGEST_DAY = 300;
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)https?:.*|.*@.*|admin|administrator|editor|redaktion|staff|author|unknown|null"
              + "|\\d+|anonymous|webmaster|root|user");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:written |posted |published )?(?:by|von|par|por|di|autor|author)\\s*:?\\s+");
  private static final Pattern AFTER_NAME =
      Pattern.compile("(?i)\\s*(?:[|•·(]|,? (?:on|am|veröffentlicht|published|posted|in) ).*$|,$");
  private static final int LONG_HEADING = 24;

  static PageFacts of(Document page, @Nullable String knownAddress) {
    JsonLd data =
        JsonLd.of(
            page.select("script[type=application/ld+json]").stream().map(Element::data).toList());
    String site = first(Stream.concat(meta(page, "og:site_name"), from(data, "publisher.name")));
    String address =
        knownAddress != null
            ? knownAddress
            : first(
                Stream.concat(
                    attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url")));
    return new PageFacts(
        title(page, data, site),
        author(page, data),
        day(page, data, address),
        site,
        address,
        first(attribute(page, "html", "lang")));
  }

  private static @Nullable String title(Document page, JsonLd data, @Nullable String site) {
    String heading = heading(page);
    String shown =
        first(
            Stream.of(from(data, "headline"), metas(page, TITLES), Stream.of(page.title()))
                .flatMap(Function.identity()));
    if (heading != null
        && (shown == null || shown.contains(heading) || heading.length() > LONG_HEADING)) {
      return heading;
    }
    return shown == null ? heading : Headline.clean(shown, site);
  }

  /** The text of the page's only first-rank heading, or of the one that its article opens with. */
  private static @Nullable String heading(Document page) {
    List<Element> headings = page.select("h1").stream().filter(h -> !h.text().isBlank()).toList();
    return headings.size() == 1
        ? headings.getFirst().text()
        : first(texts(page, "[itemprop=headline],h1.entry-title,h1.post-title,article h1,main h1"));
  }

  private static @Nullable String author(Document page, JsonLd data) {
    return Stream.of(
            from(data, "author.name"),
            from(data, "author"),
            metas(page, AUTHORS),
            texts(page, AUTHOR))
        .flatMap(Function.identity())
        .map(PageFacts::name)
        .filter(name -> name.length() >= 3 && name.length() <= 60)
        .filter(name -> name.split(" ", -1).length <= 6 && !NO_NAME.matcher(name).matches())
        .findFirst()
        .orElse(null);
  }

  private static String name(String words) {
    String name = BY.matcher(words.strip()).replaceFirst("");
    return AFTER_NAME.matcher(name).replaceFirst("").strip();
  }

  /** What the page says for machines, else its address, else what it shows. */
  private static @Nullable LocalDate day(Document page, JsonLd data, @Nullable String address) {
    LocalDate day =
        firstDay(
            Stream.of(
                from(data, "datePublished"),
                metas(page, DAYS),
                from(data, "dateCreated"),
                attribute(page, "[itemprop=datePublished]", "content"),
                attribute(page, "[itemprop=datePublished]", "datetime"),
                attribute(page, "article time[datetime],.entry-date[datetime]", "datetime"),
                attribute(page, "time[pubdate]", "datetime")));
    LocalDate addressed = day == null && address != null ? CalendarDays.inAddress(address) : day;
    return addressed != null ? addressed : shown(page, data);
  }

  private static @Nullable LocalDate shown(Document page, JsonLd data) {
    return firstDay(
        Stream.of(
            attribute(page, "time[datetime]", "datetime"),
            texts(page, VISIBLE_DAY),
            from(data, "dateModified"),
            metas(page, CHANGES)));
  }

  private static @Nullable LocalDate firstDay(Stream<Stream<String>> words) {
    return words
        .flatMap(Function.identity())
        .filter(value -> value.length() < LONGEST_DAY)
        .map(CalendarDays::in)
        .filter(found -> !found.isEmpty())
        .map(found -> found.getFirst().day())
        .filter(day -> day.getYear() >= 1990)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> from(JsonLd data, String path) {
    return data.at(path).stream();
  }

  private static Stream<String> texts(Document page, String query) {
    return page.select(query).stream().map(Element::text);
  }

  private static Stream<String> attribute(Document page, String query, String name) {
    return page.select(query).stream().map(element -> element.attr(name));
  }

  private static Stream<String> metas(Document page, List<String> names) {
    return names.stream().flatMap(name -> meta(page, name));
  }

  private static Stream<String> meta(Document page, String name) {
    return page
        .select("meta[property=" + name + "],meta[name=" + name + "],meta[itemprop=" + name + "]")
        .stream()
        .map(element -> element.attr("content"));
  }

  private static @Nullable String first(Stream<String> values) {
    return values.map(String::strip).filter(value -> !value.isEmpty()).findFirst().orElse(null);
  }
}
