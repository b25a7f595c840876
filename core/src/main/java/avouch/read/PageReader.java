package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Request;

/** Reads one page into a report, or says why it is none. */
public final class PageReader {
  private PageReader() {}

  /** The report that {@code page} holds, the same for the same page whatever else came in. */
  public static Outcome read(Page page, Request request) {
    return Several.weighed(
        switch (page.content()) {
          case Page.Content.Plain plain -> PlainText.read(page, plain.text(), request);
          case Page.Content.Html html -> WebPage.read(page, html.source(), request);
        },
        page,
        request);
  }
}
