package avouch.claim;

import avouch.model.Settlement;
import avouch.model.Story;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of event that reports begin with: what they are about, dated or not. */
public final class Openings {
  /** So many sentences tell what a report is about. */
  public static final int SENTENCES = 3;

  private Openings() {}

  public static Set<String> of(Story story, Settlement settlement) {
    Set<String> kinds = new TreeSet<>();
    story.readings().stream()
        .map(reading -> new Account(story, settlement, reading))
        .flatMap(account -> account.lines().limit(SENTENCES))
        .forEach(line -> kinds.addAll(EventWords.in(line)));
    return kinds;
  }
}
