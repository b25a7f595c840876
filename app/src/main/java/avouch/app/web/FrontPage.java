package avouch.app.web;

import avouch.codec.JsonStories.Part;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.List;

/** The list of stories. */
final class FrontPage {
  private final Snapshot told;
  private final Part part;
  private final boolean byChange;

  /**
   * @param byChange whether those stand first that the latest reports tell of
   */
  FrontPage(Snapshot told, Part part, boolean byChange) {
    this.told = told;
    this.part = part;
    this.byChange = byChange;
  }

  Answer answer(List<Situation> stories) {
    StringBuilder main = new StringBuilder();
    int reports = told.report().read();
    main.append("<h1>").append(part.total() == 1 ? "1 story" : part.total() + " stories");
    main.append("</h1>\n<p class=\"facts\">from ").append(reports);
    main.append(reports == 1 ? " report" : " reports").append(" read</p>\n");
    if (part.total() == 0) {
      main.append("<p class=\"empty\">Nothing is in this store yet.</p>\n");
    } else {
      orders(main);
      stories.forEach(story -> main.append(told.parts().card(story)));
      pages(main);
    }
    LocalDate asOf = told.report().asOf();
    String twin = "/api/v1/stories?" + query(part.offset());
    return Answer.of(Answer.HTML, Layout.page("Stories", twin, asOf, main.toString()));
  }

  private void orders(StringBuilder main) {
    main.append("<nav class=\"orders\" aria-label=\"Order\">");
    order(main, "Most reported", "size", !byChange);
    order(main, "Latest reports first", "change", byChange);
    main.append("</nav>\n");
  }

  private void order(StringBuilder main, String words, String by, boolean chosen) {
    main.append("<a href=\"?by=").append(by).append(Pages.escaped(asOf())).append('"');
    main.append(chosen ? " aria-current=\"true\">" : ">").append(words).append("</a> ");
  }

  private String asOf() {
    LocalDate asOf = told.report().asOf();
    return asOf == null ? "" : "&as-of=" + asOf;
  }

  private String query(int offset) {
    return "by="
        + (byChange ? "change" : "size")
        + "&offset="
        + offset
        + "&limit="
        + part.limit()
        + asOf();
  }

  private void pages(StringBuilder main) {
    int before = Math.max(0, part.offset() - part.limit());
    int after = part.offset() + part.limit();
    if (part.offset() == 0 && after >= part.total()) {
      return;
    }
    main.append("<nav class=\"pages\" aria-label=\"Pages\">");
    if (part.offset() > 0) {
      link(main, before, "prev", "Earlier in the list");
    }
    main.append("<span>").append(part.offset() + 1).append("–");
    main.append(Math.min(after, part.total())).append(" of ").append(part.total());
    main.append("</span> ");
    if (after < part.total()) {
      link(main, after, "next", "Further in the list");
    }
    main.append("</nav>\n");
  }

  private void link(StringBuilder main, int offset, String relation, String words) {
    main.append("<a rel=\"").append(relation).append("\" href=\"?");
    main.append(Pages.escaped(query(offset))).append("\">").append(words).append("</a> ");
  }
}
