package avouch.settle;

import avouch.language.Demonyms;
import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gathers the organizations of a story: names that say the same words in another order or spelling,
 * acronyms by the definition that a report gives or by their initials, and acronyms that a report
 * misspells.
 */
final class Organizations {
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z.&-]{1,7}");
  private static final Pattern GAPS = Pattern.compile("[\\s-]+");

  /** "Russian-led", "UN-backed": said of an organization, not part of its name. */
  private static final Pattern LED_BY = Pattern.compile("\\S+-(?:led|backed|based|run|funded)\\s");

  private static final Set<String> SMALL =
      Set.of("the", "of", "for", "and", "on", "in", "de", "la", "del", "des", "du", "s", "'s");
  private static final int SHORTEST_MISSPELT = 3;

  private Organizations() {}

  /**
   * @param taken mentions that the story knows to be people
   */
  static List<Actor> of(Story story, Set<Span> taken) {
    List<Named> mentions = new ArrayList<>();
    Groups groups = new Groups();
    for (Reading reading : story.readings()) {
      reading
          .all(Mention.Organization.class)
          .map(named -> new Named(reading.report().span(named.range()), named))
          .filter(named -> !taken.contains(named.span()))
          .forEach(mentions::add);
    }
    mentions.forEach(mention -> groups.add(mention.key()));
    mentions.forEach(
        mention -> {
          String acronym = mention.named().acronym();
          if (acronym != null) {
            groups.join(mention.key(), acronym);
          }
        });
    groups.joinAll(Organizations::initials);
    joinMisspelt(mentions, groups);
    return gather(mentions, groups);
  }

  private static List<Actor> gather(List<Named> mentions, Groups groups) {
    Map<String, List<Named>> gathered = new TreeMap<>();
    for (Named mention : mentions) {
      gathered.computeIfAbsent(groups.find(mention.key()), key -> new ArrayList<>()).add(mention);
    }
    return gathered.values().stream().map(Organizations::actor).toList();
  }

  private static Actor actor(List<Named> mentions) {
    TreeSet<String> aliases = new TreeSet<>();
    for (Named mention : mentions) {
      aliases.add(mention.named().name());
      if (mention.named().acronym() != null) {
        aliases.add(mention.named().acronym());
      }
    }
    String name =
        Votes.most(mentions.stream().map(m -> m.named().name()).filter(n -> !isAcronym(n)))
            .orElseGet(() -> mentions.getFirst().named().name());
    return new Actor(
        name,
        Actor.Kind.ORGANIZATION,
        List.copyOf(aliases),
        null,
        null,
        mentions.stream().map(Named::span).sorted().toList());
  }

  /** Whether one is the acronym that the other's words begin with. */
  private static boolean initials(String a, String b) {
    return isAcronym(a) ? startsOf(b).equals(letters(a)) : isAcronym(b) && initials(b, a);
  }

  private static String startsOf(String key) {
    return Arrays.stream(key.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining());
  }

  private static String letters(String acronym) {
    return acronym
        .chars()
        .filter(Character::isLetter)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /**
   * Joins an acronym that is defined nowhere to one that the story defines, if it differs by a
   * letter left out, put in or changed places and no report prints both.
   */
  private static void joinMisspelt(List<Named> mentions, Groups groups) {
    TreeSet<String> defined = new TreeSet<>();
    mentions.stream()
        .map(mention -> mention.named().acronym())
        .filter(Objects::nonNull)
        .forEach(defined::add);
    mentions.stream()
        .map(Named::key)
        .filter(Organizations::isAcronym)
        .filter(acronym -> acronym.length() >= SHORTEST_MISSPELT && !defined.contains(acronym))
        .distinct()
        .forEach(
            acronym ->
                defined.stream()
                    .filter(known -> known.length() > SHORTEST_MISSPELT)
                    .filter(known -> misspells(acronym, known))
                    .filter(known -> apart(known, acronym, mentions))
                    .findFirst()
                    .ifPresent(known -> groups.join(known, acronym)));
  }

  /** Whether no report prints both: it would know the one from the other. */
  private static boolean apart(String known, String acronym, List<Named> mentions) {
    return reports(known, mentions).stream().noneMatch(reports(acronym, mentions)::contains);
  }

  private static Set<String> reports(String acronym, List<Named> mentions) {
    return mentions.stream()
        .filter(m -> m.key().equals(acronym) || acronym.equals(m.named().acronym()))
        .map(mention -> mention.span().report())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** One letter left out, put in or changed places; another letter makes another body. */
  private static boolean misspells(String acronym, String known) {
    boolean moved = acronym.length() != known.length() || letters(acronym).equals(letters(known));
    return moved && Spelling.distance(known, acronym) == 1;
  }

  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /** An acronym as it stands; of a long name its words, folded, in order of the alphabet. */
  static String key(String name) {
    if (isAcronym(name)) {
      return name;
    }
    TreeSet<String> words = new TreeSet<>();
    GAPS.splitAsStream(LED_BY.matcher(name).replaceAll(" "))
        .map(Organizations::plain)
        .filter(word -> !SMALL.contains(word) && !word.isEmpty())
        .map(Spelling::american)
        .forEach(words::add);
    return String.join(" ", words);
  }

  /** A word in lower case, a demonym as its country. */
  private static String plain(String word) {
    String country = Demonyms.shipped().country(word);
    return (country == null ? word : country).toLowerCase(Locale.ROOT).replace(".", "");
  }

  private record Named(Span span, Mention.Organization named) {
    String key() {
      return Organizations.key(named.name());
    }
  }
}
