package avouch.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who, where and which day each mention of a story means.
 *
 * @param actors the people and organizations of the story, most mentioned first
 * @param who mention to index in {@code actors}; quotes map to their speaker
 * @param where place mention to place
 * @param when time mention to its anchored value
 */
public record Settlement(
    List<Actor> actors, Map<Span, Integer> who, Map<Span, Place> where, Map<Span, Anchored> when) {
  public Settlement {
    actors = List.copyOf(actors);
    who = Map.copyOf(who);
    where = Map.copyOf(where);
    when = Map.copyOf(when);
  }

  public Optional<Actor> actor(Span mention) {
    return Optional.ofNullable(who.get(mention)).map(actors::get);
  }

  public Optional<Place> place(Span mention) {
    return Optional.ofNullable(where.get(mention));
  }

  public Optional<Anchored> time(Span mention) {
    return Optional.ofNullable(when.get(mention));
  }

  /**
   * One person or organization of the story.
   *
   * @param name the spelling that the story settles on
   * @param kind person or organization
   * @param aliases every spelling met, the settled one included, in order of the alphabet
   * @param role title or role as printed ("President of Kazakhstan")
   * @param age in years, if a report says it
   * @param mentions where it is named
   */
  public record Actor(
      String name,
      Kind kind,
      List<String> aliases,
      @Nullable String role,
      @Nullable Integer age,
      List<Span> mentions) {
    public Actor {
      Objects.requireNonNull(name);
      Objects.requireNonNull(kind);
      aliases = List.copyOf(aliases);
      mentions = List.copyOf(mentions);
    }

    /** Whether more than one report names it. */
    public boolean isShared() {
      return mentions.stream().map(Span::report).distinct().count() > 1;
    }

    /** Person or organization. */
    public enum Kind {
      PERSON,
      ORGANIZATION
    }
  }
}
