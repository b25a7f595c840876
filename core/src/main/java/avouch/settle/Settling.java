package avouch.settle;

import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Place;
import avouch.model.Reading;
import avouch.model.Settlement;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Settles who, where and which day each mention of a story means. */
public final class Settling {
  private static final Comparator<Actor> MOST_NAMED =
      Comparator.comparing((Actor actor) -> -actor.mentions().size())
          .thenComparing(Actor::name)
          .thenComparing(Actor::kind)
          .thenComparing(actor -> actor.mentions().getFirst());

  private Settling() {}

  public static Settlement of(Story story) {
    List<Actor> actors = new ArrayList<>(People.of(story));
    Set<Span> people =
        actors.stream()
            .flatMap(actor -> actor.mentions().stream())
            .collect(Collectors.toUnmodifiableSet());
    actors.addAll(Organizations.of(story, people));
    actors.sort(MOST_NAMED);
    Map<Span, Integer> who = new TreeMap<>();
    for (int index = 0; index < actors.size(); index++) {
      for (Span mention : actors.get(index).mentions()) {
        who.put(mention, index);
      }
    }
    who.putAll(Speakers.of(story, actors, who));
    Map<Span, Place> where = Whereabouts.of(story);
    Map<Span, Anchored> when = Days.of(story);
    return new Settlement(actors, who, where, when);
  }

  /** All mentions of one kind in a story, with their spans. */
  static <M extends Mention> Map<Span, M> mentions(Story story, Class<M> kind) {
    Map<Span, M> mentions = new TreeMap<>();
    for (Reading reading : story.readings()) {
      reading
          .all(kind)
          .forEach(mention -> mentions.put(reading.report().span(mention.range()), mention));
    }
    return mentions;
  }
}
