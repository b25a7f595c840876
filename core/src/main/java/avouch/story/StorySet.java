package avouch.story;

import avouch.model.Problem;
import avouch.model.Story;
import java.util.List;

/**
 * The stories of a set of reports, and the reports that an as-of day left out because their own day
 * cannot be told.
 *
 * @param stories by id
 * @param problems reports left out, with the reason
 */
public record StorySet(List<Story> stories, List<Problem> problems) {
  public StorySet {
    stories = List.copyOf(stories);
    problems = List.copyOf(problems);
  }
}
