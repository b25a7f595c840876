package avouch.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes out of a page the elements that never hold its main text. */
final class Pruning {
  private static final Set<String> NEVER =
      WordCount.spaced(
          """
          script style noscript template svg iframe object embed canvas audio video map button
          input select textarea figcaption
          """);
  private static final Set<String> BESIDE = WordCount.spaced("nav aside dialog menu");
  private static final Set<String> ACCOUNT = WordCount.spaced("article main body html");
  private static final Pattern TAXONOMY =
      Pattern.compile(
          "(?<=^|\\s)(?:tag|category|categories|type|status|format|has|with|no|is|layout|field-"
              + "|node-|post-type|view|theme|col|row|wp-embed|page-id|header-|u|js)-\\S*");
  private static final Set<String> ROLES =
      WordCount.spaced(
          "navigation banner contentinfo complementary search dialog menu alert menubar toolbar");
  private static final List<Row> UNLIKELY = Row.of("unlikely.tsv");
  private static final int MOST = 40;
  private final Map<Element, Integer> mass = new IdentityHashMap<>();
  private final Map<String, Boolean> unlikely = new HashMap<>();
  private final int all;

  private Pruning(Element body) {
    this.all = weigh(body, false);
  }

  static void prune(Element body) {
    new Pruning(body).pruneUnder(body, false);
  }

  /** How many characters outside links an element holds, kept for every element. */
  private int weigh(Element element, boolean linked) {
    int characters = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        characters += weigh(inner, linked || inner.normalName().equals("a"));
      } else if (!linked && child instanceof TextNode words) {
        characters += words.getWholeText().strip().length();
      }
    }
    mass.put(element, characters);
    return characters;
  }

  private void pruneUnder(Element element, boolean article) {
    for (Element child : new ArrayList<>(element.children())) {
      String name = child.normalName();
      if (NEVER.contains(name) || (isSmall(child) && isBeside(child, article))) {
        child.remove();
      } else {
        pruneUnder(child, article || name.equals("article") || name.equals("main"));
      }
    }
  }

  private boolean isBeside(Element element, boolean article) {
    return BESIDE.contains(element.normalName())
        || element.hasAttr("hidden")
        || ROLES.contains(element.attr("role"))
        || element.attr("style").replace(" ", "").contains("display:none")
        || isEdge(element.normalName(), article)
        || (!ACCOUNT.contains(element.normalName()) && isUnlikely(element));
  }

  /** The page's head and foot, and an article's foot. */
  private static boolean isEdge(String name, boolean article) {
    return name.equals("footer") || (name.equals("header") && !article);
  }

  private boolean isSmall(Element element) {
    return mass.getOrDefault(element, 0) * 100L <= (long) all * MOST;
  }

  private boolean isUnlikely(Element element) {
    String names = element.className() + ' ' + element.id();
    return names.length() > 1
        && names.length() <= Line.READ
        && unlikely.computeIfAbsent(names, Pruning::isUnlikely);
  }

  private static boolean isUnlikely(String names) {
    String telling = TAXONOMY.matcher(names).replaceAll("");
    return UNLIKELY.stream().anyMatch(row -> row.in(telling).find());
  }
}
