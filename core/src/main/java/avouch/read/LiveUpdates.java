package avouch.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The entries that a live page gives to machines ({@code LiveBlogPosting}, {@code liveBlogUpdate}),
 * each with the places of its words in the page.
 */
final class LiveUpdates {
  static final String TYPE = "LiveBlogPosting";
  static final LiveUpdates NONE = new LiveUpdates();

  private static final String ENTRIES = "liveBlogUpdate";
  private static final int COMPARED = 60;
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z]");
  private static final Pattern BLOCK =
      Pattern.compile("</?(?:p|div|li|ul|ol|br|h\\d|blockquote|table|tr|td)\\b");

  private final List<Update> all = new ArrayList<>();
  private boolean live;

  private LiveUpdates() {}

  /**
   * An entry as given to machines.
   *
   * @param body its words
   * @param start the first letters and digits of them
   * @param fragment what its address names inside the page
   */
  record Update(
      @Nullable String headline,
      PageWords body,
      String start,
      @Nullable LocalDate day,
      @Nullable String fragment) {}

  /** A value with its place in the page, the quotation mark before it. */
  private record Value(String words, int place) {}

  static LiveUpdates in(Document page, String source) {
    LiveUpdates updates = new LiveUpdates();
    for (Element script : page.getElementsByTag("script")) {
      Node data = script.childNodeSize() == 1 ? script.childNode(0) : null;
      if (data instanceof DataNode json && json.getWholeData().contains(TYPE)) {
        boolean typed = script.attr("type").contains("json");
        int start = json.sourceRange().startPos();
        if (typed && start >= 0 && source.startsWith(json.getWholeData(), start)) {
          updates.read(json.getWholeData(), start, source);
        }
      }
    }
    return updates;
  }

  /** Whether the page says to machines that it is a live page. */
  boolean isLive() {
    return live;
  }

  List<Update> all() {
    return all;
  }

  /** Every entry that tells something, as a part of the page. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Update update : all) {
      String anchor = update.fragment();
      String own = anchor != null && used.add(anchor) ? anchor : null;
      String name = own == null ? "entry-" + (parts.size() + 1) : own;
      parts.add(new Part(update.body(), update.headline(), update.day(), name, own != null));
    }
    return parts;
  }

  /** The entry that an element shows, by its name or by its first words. */
  @Nullable Update like(Element element, String words) {
    String shown = PieceFeatures.letters(words);
    for (Update update : all) {
      String fragment = update.fragment();
      boolean same = !update.start().isEmpty() && shown.contains(update.start());
      if (same || (fragment != null && fragment.equals(element.id()))) {
        return update;
      }
    }
    return null;
  }

  private void read(String script, int start, String source) {
    try (JsonParser parser = JsonLd.JSON.createParser(script)) {
      List<Map<String, Value>> open = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> open.add(new HashMap<>());
          case END_OBJECT -> close(parser, open.removeLast(), source);
          case VALUE_STRING -> {
            if (!open.isEmpty()) {
              int place = start + (int) parser.currentTokenLocation().getCharOffset();
              String name = JsonLd.property(parser, 0);
              open.getLast().putIfAbsent(name, new Value(parser.getText(), place));
            }
          }
          default -> {}
        }
      }
    } catch (IOException broken) {
      // what was read before the break stands
      return;
    }
  }

  private void close(JsonParser parser, Map<String, Value> thing, String source) {
    Value type = thing.get("@type");
    live = live || (type != null && type.words().equals(TYPE));
    if (JsonLd.property(parser, 0).equals(ENTRIES)) {
      Value body = thing.get("articleBody");
      Value address = thing.get("url") == null ? thing.get("@id") : thing.get("url");
      Value headline = thing.get("headline") == null ? thing.get("name") : thing.get("headline");
      Value day = thing.get("datePublished");
      PageWords told = body == null ? new PageWords() : words(body, source);
      String letters = PieceFeatures.letters(told.text());
      all.add(
          new Update(
              headline == null || headline.words().isBlank() ? null : headline.words().strip(),
              told,
              letters.substring(0, Math.min(COMPARED, letters.length())),
              day == null ? null : CalendarDays.first(day.words()),
              address == null ? null : fragment(address.words())));
    }
  }

  private static @Nullable String fragment(String address) {
    int mark = address.indexOf('#');
    String name = mark < 0 ? "" : address.substring(mark + 1);
    return EntryText.isAnchor(name) ? name : null;
  }

  /** The words of a value, markup left out, each letter with its place in the page. */
  private static PageWords words(Value value, String source) {
    PageWords words = new PageWords();
    int at = value.place() + 1;
    boolean markup = false;
    for (int i = 0; i < value.words().length(); i++) {
      int length = source.charAt(at) != '\\' ? 1 : source.charAt(at + 1) == 'u' ? 6 : 2;
      char letter = value.words().charAt(i);
      boolean opens =
          letter == '<'
              && MARKUP.matcher(value.words()).region(i, value.words().length()).lookingAt();
      markup = markup || opens;
      if (opens && BLOCK.matcher(value.words()).region(i, value.words().length()).lookingAt()) {
        words.add('\n', at, at + length);
      } else if (!markup) {
        words.add(letter, at, at + length);
      }
      markup = markup && letter != '>';
      at += length;
    }
    return words;
  }
}
