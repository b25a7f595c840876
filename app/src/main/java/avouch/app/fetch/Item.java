package avouch.app.fetch;

import avouch.model.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed.
 *
 * @param label what the feed says of it
 * @param content its words; {@code null} if there are none
 * @param whole whether the words are the report itself and not a summary of it
 */
record Item(Label label, Page.@Nullable Content content, boolean whole) {
  static final String SUMMARY =
      "the feed gives a summary only, and that is what was read; --follow fetches the page";

  private static final List<String> WHOLE = List.of("content:encoded", "content", "xhtml:body");
  private static final List<String> SHORT = List.of("description", "summary", "media:description");
  private static final List<String> DAYS =
      List.of("pubdate", "published", "dc:date", "issued", "dcterms:issued", "date", "updated");
  private static final Pattern MARKUP =
      Pattern.compile("<[a-zA-Z/!][^<>]*>|&(?:#\\w{1,7}|\\w{2,8});");
  private static final Pattern BREAKS_OFF =
      Pattern.compile("(?i)(?:…|\\.\\.\\.|read more|continue reading)[^\\p{L}\\p{N}]*$");

  /** From how many letters on a description is taken for the report itself. */
  private static final int LONG = 1_500;

  /** How much of the end is looked at for a sign that the words go on elsewhere. */
  private static final int END = 60;

  /** Fewer letters than this are a summary whatever they are called. */
  private static final int BRIEF = 250;

  static Item of(Element item, Label feed, String place, @Nullable String channel) {
    String address = address(item, feed.address());
    String id = text(item, List.of("guid", "id"));
    String outlet = source(item);
    Label label =
        new Label(
            address != null ? address : id != null ? id : place,
            address,
            null,
            outlet != null ? outlet : channel,
            title(item),
            day(text(item, DAYS)));
    String full = words(item, WHOLE);
    String brief = words(item, SHORT);
    boolean called = full != null && (brief == null || full.length() >= brief.length());
    String words = called ? full : brief;
    if (words == null) {
      return new Item(label, null, false);
    }
    boolean markup = MARKUP.matcher(words).find();
    String text = markup ? Jsoup.parse(words).text() : words;
    Page.Content content = markup ? new Page.Content.Html(words) : new Page.Content.Plain(words);
    return new Item(label, text.isBlank() ? null : content, isWhole(text.strip(), called));
  }

  /** An entry of a sitemap: an address, and what a news sitemap says beside it. */
  static Label listed(Element entry, Label sitemap, String place) {
    String address = resolved(text(entry, List.of("loc")), sitemap.address());
    Element news = child(entry, "news:news");
    Element publication = news == null ? null : child(news, "news:publication");
    return new Label(
        address != null ? address : place,
        address,
        null,
        publication == null ? null : text(publication, List.of("news:name")),
        news == null ? null : text(news, List.of("news:title")),
        news == null ? null : day(text(news, List.of("news:publication_date"))));
  }

  private static boolean isWhole(String text, boolean called) {
    String end = text.substring(Math.max(0, text.length() - END));
    return text.length() >= (called ? BRIEF : LONG) && !BREAKS_OFF.matcher(end).find();
  }

  /** Whom an aggregator names as the publisher. */
  private static @Nullable String source(Element item) {
    Element source = child(item, "source");
    if (source == null) {
      return text(item, List.of("dc:publisher"));
    }
    String title = text(source, List.of("title"));
    return title != null || !source.children().isEmpty() ? title : blankless(source.text());
  }

  private static @Nullable String title(Element item) {
    String title = text(item, List.of("title"));
    return title != null && MARKUP.matcher(title).find()
        ? blankless(Jsoup.parse(title).text())
        : title;
  }

  private static @Nullable LocalDate day(@Nullable String stated) {
    return stated == null ? null : PublishedDay.of(stated);
  }

  private static @Nullable String address(Element item, @Nullable String base) {
    for (Element link : item.children()) {
      boolean alternate = List.of("", "alternate").contains(link.attr("rel"));
      if (name(link).equals("link") && alternate) {
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        return resolved(address, base);
      }
    }
    Element guid = child(item, "guid");
    return guid != null && guid.text().startsWith("http") ? resolved(guid.text(), base) : null;
  }

  private static @Nullable String resolved(@Nullable String address, @Nullable String base) {
    if (address == null || address.isBlank()) {
      return null;
    }
    try {
      URI own = URI.create(address.strip());
      return (base == null || own.isAbsolute() ? own : URI.create(base).resolve(own)).toString();
    } catch (IllegalArgumentException e) {
      return address.strip();
    }
  }

  /** The words of the first of the children that has any, as markup if they hold elements. */
  private static @Nullable String words(Element item, List<String> names) {
    for (String name : names) {
      Element child = child(item, name);
      String words =
          child == null ? "" : child.children().isEmpty() ? child.wholeText() : child.html();
      if (!words.isBlank()) {
        return words.strip();
      }
    }
    return null;
  }

  private static @Nullable String text(Element item, List<String> names) {
    for (String name : names) {
      Element child = child(item, name);
      String text = child == null ? null : blankless(child.text());
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String blankless(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (name(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  private static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.startsWith("atom:") ? name.substring("atom:".length()) : name;
  }
}
