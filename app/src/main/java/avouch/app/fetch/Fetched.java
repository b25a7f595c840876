package avouch.app.fetch;

import avouch.model.Page;
import avouch.model.Problem;
import java.util.ArrayList;
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

  /** A sink that keeps all it is given. */
  static final class Collected implements Sink {
    private final List<Page> pages = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void page(Page page) {
      pages.add(page);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    Fetched all() {
      return new Fetched(pages, problems);
    }
  }
}
