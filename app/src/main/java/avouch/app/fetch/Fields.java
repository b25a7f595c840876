package avouch.app.fetch;

import avouch.model.Page;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON record that say something of a report, under their many names. */
final class Fields {
  /** What a field says; the names in order of trust. */
  enum Meaning {
    ID("id"),
    ADDRESS("url", "link"),
    TEXT("text", "maintext", "content_text"),
    WORDS("articleBody", "article_text", "body", "content", "article"),
    HTML("html", "content_html"),
    TITLE("title", "headline"),
    PUBLISHED(
        "published",
        "date_publish",
        "date_published",
        "datePublished",
        "publishedAt",
        "published_at",
        "pubDate",
        "date"),
    OUTLET("outlet", "source_domain", "source", "publisher", "site_name", "siteName");

    private final List<String> names;

    Meaning(String... names) {
      this.names = List.of(names);
    }
  }

  private static final Map<String, Meaning> MEANINGS = meanings();

  private static final Pattern MARKUP =
      Pattern.compile("(?i)<(?:p|div|br|h[1-6]|a|article|span|ul|figure)[\\s/>]");

  private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.)\\s*\\[\\+\\d+ chars]\\s*$");

  private final EnumMap<Meaning, String> values = new EnumMap<>(Meaning.class);
  private final EnumMap<Meaning, Integer> ranks = new EnumMap<>(Meaning.class);
  private @Nullable String name;

  private static Map<String, Meaning> meanings() {
    Map<String, Meaning> meanings = new HashMap<>();
    for (Meaning meaning : Meaning.values()) {
      meaning.names.forEach(name -> meanings.put(name, meaning));
    }
    return meanings;
  }

  /** Whether anything is to be learned from a field of that name. */
  static boolean isWanted(String field) {
    return MEANINGS.containsKey(field) || field.equals("name");
  }

  void put(String field, String value) {
    if (field.equals("name")) {
      name = value;
    }
    Meaning meaning = MEANINGS.get(field);
    if (meaning == null || value.isBlank() && meaning != Meaning.TEXT) {
      return;
    }
    int rank = meaning.names.indexOf(field) + (value.isBlank() ? meaning.names.size() : 0);
    if (rank < ranks.getOrDefault(meaning, Integer.MAX_VALUE)) {
      ranks.put(meaning, rank);
      values.put(meaning, value);
    }
  }

  /** A field whose value is an object of its own: who published is told by its name. */
  void put(String field, Fields inner) {
    if (inner.name != null && MEANINGS.get(field) == Meaning.OUTLET) {
      put(field, inner.name);
    }
  }

  @Nullable String get(Meaning meaning) {
    return values.get(meaning);
  }

  boolean isRecord() {
    return content() != null;
  }

  /** The words, as text where the record has them so. */
  Page.@Nullable Content content() {
    String text = values.get(Meaning.TEXT);
    String words = values.get(Meaning.WORDS);
    String html = values.get(Meaning.HTML);
    if (text != null && (!text.isBlank() || words == null && html == null)) {
      return new Page.Content.Plain(text);
    }
    String other = words != null ? words : html;
    return other == null
        ? null
        : MARKUP.matcher(other).find() || words == null
            ? new Page.Content.Html(other)
            : new Page.Content.Plain(other);
  }

  /** Whether the words say that they were cut, as those of some news interfaces do. */
  boolean isCut() {
    String words = values.get(Meaning.WORDS);
    return words != null && CUT.matcher(words).find();
  }
}
