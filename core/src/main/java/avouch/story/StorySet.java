package avouch.story;

import avouch.model.Problem;
import avouch.model.Story;
import java.util.List;
import java.util.stream.Stream;

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

  /** The problems with others. */
  public List<Problem> problems(List<Problem> others) {
    return Stream.concat(others.stream(), problems.stream()).toList();
  }

  /** How many reports the stories have. */
  public int reports() {
    return stories.stream().mapToInt(story -> story.readings().size()).sum();
  }
}
