package avouch.app.fetch;

import avouch.model.Page;
import avouch.model.Problem;
import java.util.List;

/**
 * What a list of paths gave.
 *
 * @param pages the pages, in the order met
 * @param problems what gave none, or gave one with a reservation
 */
public record Fetched(List<Page> pages, List<Problem> problems) {
  public Fetched {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }
}
