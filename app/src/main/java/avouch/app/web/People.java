package avouch.app.web;

import avouch.brief.Privacy;
import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.Situation;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The persons of a story by name: whoever one story tells to be a minor is named in none that does
 * not tell of somebody else.
 *
 * @param mentioned everybody
 * @param minors those of them whom the story tells to be minors
 */
record People(Set<String> mentioned, Set<String> minors) {
  static People of(Situation situation) {
    Set<String> mentioned = new HashSet<>();
    for (Reading reading : situation.story().readings()) {
      reading.all(Mention.Person.class).forEach(person -> mentioned.add(person.name()));
    }
    return new People(Set.copyOf(mentioned), Privacy.minors(situation));
  }

  /** The minors of all stories. */
  static Set<String> minors(Iterable<People> stories) {
    Set<String> minors = new HashSet<>();
    stories.forEach(each -> minors.addAll(each.minors()));
    return minors;
  }

  /** Whom others tell to be minors and this story mentions without telling it. */
  Set<String> minorsElsewhere(Set<String> all) {
    Set<String> elsewhere = new TreeSet<>();
    for (String name : mentioned) {
      if (all.contains(name) && !minors.contains(name)) {
        elsewhere.add(name);
      }
    }
    return elsewhere.isEmpty() ? Set.of() : elsewhere;
  }
}
