package avouch.app.web;

import avouch.codec.JsonStories.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list that stands on several pages: what stands on one, and the way through them. */
final class Lists {
  /** How many stand on one page. */
  private static final int USUAL = 30;

  private Lists() {}

  /** The part of a list that is asked for. */
  static Part part(Ask ask, int total) {
    return new Part(Math.min(ask.offset(), total), ask.limit(USUAL), total);
  }

  /** What stands in a part. */
  static <T> List<T> cut(List<T> all, Part part) {
    return all.stream().skip(part.offset()).limit(part.limit()).toList();
  }

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
