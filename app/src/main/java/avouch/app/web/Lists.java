package avouch.app.web;

import avouch.codec.JsonStories.Part;
import java.util.LinkedHashMap;
import java.util.Map;

/** The way through a list that stands on several pages. */
final class Lists {
  private Lists() {}

  /** Leads to the parts before and after, with all else that was asked for kept. */
  static void pages(Part part, Map<String, String> query, StringBuilder main) {
    int before = Math.max(0, part.offset() - part.limit());
    int after = part.offset() + part.limit();
    if (part.offset() == 0 && after >= part.total()) {
      return;
    }
    main.append("<nav class=\"pages\" aria-label=\"Pages\">");
    if (part.offset() > 0) {
      link(main, query, before, "prev", "Earlier in the list");
    }
    main.append("<span>").append(part.offset() + 1).append("–");
    main.append(Math.min(after, part.total())).append(" of ").append(part.total());
    main.append("</span> ");
    if (after < part.total()) {
      link(main, query, after, "next", "Further in the list");
    }
    main.append("</nav>\n");
  }

  private static void link(
      StringBuilder main, Map<String, String> query, int offset, String relation, String words) {
    Map<String, String> other = new LinkedHashMap<>(query);
    other.put("offset", String.valueOf(offset));
    main.append("<a rel=\"").append(relation).append("\" href=\"?");
    main.append(Pages.escaped(Ask.query(other))).append("\">").append(words).append("</a> ");
  }
}
