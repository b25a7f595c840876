package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.find.PlaceSenses.Naming;
import avouch.language.Demonyms;
import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.model.Mention;
import avouch.model.Mention.PlaceName.Use;
import avouch.model.Place;
import avouch.model.Range;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the place names of a passage, and the demonyms and languages made of them. */
public final class PlaceNames {
  /** The vote beyond which a report is taken to name a place by itself. */
  private static final int NAMED = 5;

  /** The gazetteer's code of a part of a town. */
  private static final String QUARTER = "PPLX";

  private final NameLabels labels;
  private final List<Mention> names;
  private final List<Found> found = new ArrayList<>();
  private final List<Mention.PlaceName> others = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();

  private PlaceNames(NameLabels labels, List<Mention> names) {
    this.labels = labels;
    this.names = names;
  }

  /** A run with its range and use. */
  private record Found(PlaceRun run, Range range, Use use) {}

  static List<Mention.PlaceName> in(Passage passage, List<Mention> names) {
    return in(passage, NameLabels.of(passage), names);
  }

  /** The place names, with what the name tagger has already said. */
  static List<Mention.PlaceName> in(Passage passage, NameLabels labels, List<Mention> names) {
    PlaceNames places = new PlaceNames(labels, names);
    places.find();
    return places.resolved();
  }

  /** Whether a word behind a place's name calls it a part of a town ("the Denby neighborhood"). */
  public static boolean isQuarter(String word) {
    return PlaceCues.isQuarter(word);
  }

  /** A gazetteer's place as a report prints it. */
  public static Place place(String printed, Toponym toponym) {
    Place.Kind kind =
        switch (toponym.kind()) {
          case COUNTRY -> Place.Kind.COUNTRY;
          case REGION -> Place.Kind.REGION;
          case SETTLEMENT ->
              toponym.feature().equals(QUARTER) ? Place.Kind.AREA : Place.Kind.SETTLEMENT;
          case AREA -> Place.Kind.AREA;
        };
    return new Place(
        printed,
        kind,
        toponym.latitude(),
        toponym.longitude(),
        toponym.admin1(),
        toponym.country(),
        toponym.geonames());
  }

  private void find() {
    int name = 0;
    for (int s = 0; s < labels.sentences().size(); s++) {
      Labelled labelled = labels.sentences().get(s);
      Range range = labelled.sentence().range();
      while (name < names.size() && names.get(name).range().end() <= range.start()) {
        name++;
      }
      List<Run> people = runs(labelled, name, Kind.PERSON);
      List<Run> bodies = runs(labelled, name, Kind.ORGANIZATION);
      for (PlaceRun run :
          PlaceRuns.in(
              new PlaceSentence(labelled, labels.known().get(s), people, labels.places()))) {
        note(labelled, run, bodies);
      }
      compounds(labelled, people);
      demonyms(labelled, people);
    }
  }

  /** Places in compounds: "Denby-based", "Denby-Marlow", "D-Denby". */
  private void compounds(Labelled labelled, List<Run> people) {
    List<Token> tokens = labelled.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.text();
      int hyphen = word.lastIndexOf('-');
      if (hyphen < 1 || !Shape.isCapitalized(word) || within(people, i) || covered(token.range())) {
        continue;
      }
      String head = word.substring(0, hyphen);
      String tail = word.substring(hyphen + 1);
      int start = token.range().start();
      Range before = new Range(start, start + hyphen);
      Range after = new Range(start + hyphen + 1, token.range().end());
      if (isParty(head) && isPlace(tail)) {
        compound(tail, after);
      } else if (hyphen > 2 && isCompound(tail) && isPlace(head)) {
        compound(head, before);
      } else if (tail.length() > 2 && isPlace(head) && isPlace(tail)) {
        compound(head, before);
        compound(tail, after);
      }
    }
  }

  private static boolean isParty(String letter) {
    return switch (letter) {
      case "D", "R", "I" -> true;
      default -> false;
    };
  }

  private static boolean isPlace(String name) {
    boolean named = Gazetteer.shipped().knows(name) || Gazetteer.shipped().state(name) != null;
    return Shape.isCapitalized(name) && named && Demonyms.shipped().country(name) == null;
  }

  private void compound(String name, Range range) {
    found.add(new Found(new PlaceRun(0, 1, name, true, null, null, 0), range, Use.PLACE));
  }

  private static boolean isCompound(String tail) {
    return switch (tail) {
      case "based",
          "born",
          "area",
          "led",
          "backed",
          "bound",
          "trained",
          "educated",
          "style",
          "controlled",
          "held",
          "funded" ->
          true;
      default -> false;
    };
  }

  /** The names of one kind in a sentence, as runs of its tokens. */
  private List<Run> runs(Labelled labelled, int from, Kind kind) {
    List<Run> runs = new ArrayList<>();
    List<Token> tokens = labelled.sentence().tokens();
    Range sentence = labelled.sentence().range();
    for (int n = from; n < names.size() && names.get(n).range().start() < sentence.end(); n++) {
      Mention mention = names.get(n);
      boolean person = mention instanceof Mention.Person;
      if (person == (kind == Kind.PERSON)) {
        int first = 0;
        while (first < tokens.size()
            && tokens.get(first).range().end() <= mention.range().start()) {
          first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.get(end).range().start() < mention.range().end()) {
          end++;
        }
        runs.add(new Run(first, end, kind));
      }
    }
    return runs;
  }

  private void note(Labelled labelled, PlaceRun run, List<Run> bodies) {
    List<Token> tokens = labelled.sentence().tokens();
    Range range = tokens.get(run.first()).range().cover(tokens.get(run.end() - 1).range());
    Run self = new Run(run.first(), run.end(), Kind.PLACE);
    if (PlaceCues.isAdjective(run.name()) && isNoun(tokens, run.end()) || isTime(tokens, run)) {
      return;
    }
    for (Run body : bodies) {
      if (body.first() == self.first() && body.end() == self.end()) {
        boolean cued = run.end() < tokens.size() && isCue(tokens.get(run.end()).text());
        if (PlaceVote.isGreatPlace(run.name()) || cued) {
          found.add(new Found(run, range, Use.PLACE));
        }
        return;
      }
      if (body.overlaps(self)) {
        boolean inside = run.known() || run.head() == PlaceHeads.Head.REGION;
        if (inside && run.head() != PlaceHeads.Head.ROAD) {
          found.add(new Found(run, range, isLocal(tokens, run, body) ? Use.PLACE : Use.IN_NAME));
        }
        return;
      }
    }
    found.add(new Found(run, range, Use.PLACE));
  }

  /** "The ninth century B.C.", "in 44 BC", "during Ramadan". */
  private static boolean isTime(List<Token> tokens, PlaceRun run) {
    Token before = run.first() == 0 ? null : tokens.get(run.first() - 1);
    return PlaceCues.isFeast(run.name())
        || before != null
            && run.name().replace(".", "").equals("BC")
            && (before.tag().equals("CD") || before.text().equals("century"));
  }

  /** "An Alpine | village": whose it is, not one of the towns that are called so. */
  private static boolean isNoun(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).tag().startsWith("NN")
        && Shape.isSmall(tokens.get(i).text());
  }

  /**
   * Whether a body is of the place that its name begins with: a public one of a region or town
   * ("Marlow Fire Department"), or an institution where the report names the place by itself too. A
   * whole country's is not: it says who governs, not where.
   */
  private boolean isLocal(List<Token> tokens, PlaceRun run, Run body) {
    if (run.first() != body.first() || isCountry(run.name())) {
      return false;
    }
    boolean named = labels.places().getOrDefault(run.name(), 0) > NAMED;
    for (int i = run.end(); i < body.end(); i++) {
      String word = tokens.get(i).text();
      if (PlaceCues.isPublicBody(word) || named && PlaceCues.isInstitution(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCue(String word) {
    return Titles.isTitle(word) || PlaceCues.after(word) > 0;
  }

  private static boolean isCountry(String name) {
    List<Toponym> named = PlaceSenses.named(name);
    return !named.isEmpty()
        && named.getFirst().kind() == Toponym.Kind.COUNTRY
        && named.stream().noneMatch(place -> place.kind() == Toponym.Kind.REGION);
  }

  private void demonyms(Labelled labelled, List<Run> people) {
    List<Token> tokens = labelled.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      if (!Shape.isCapitalized(word) || within(people, i)) {
        continue;
      }
      int end = demonymEnd(tokens, i);
      if (end > i) {
        Range range = tokens.get(i).range().cover(tokens.get(end - 1).range());
        Use use = isLanguage(tokens, end - 1) ? Use.LANGUAGE : Use.DEMONYM;
        demonym(end - i > 1 ? word + " " + tokens.get(i + 1).text() : word, range, use);
        i = end - 1;
      } else if (word.indexOf('-') > 0) {
        hyphened(tokens.get(i));
      }
    }
  }

  /**
   * Token after the demonym at {@code i}, of one word or two ("South Korean"); {@code i} if none.
   */
  private static int demonymEnd(List<Token> tokens, int i) {
    Demonyms demonyms = Demonyms.shipped();
    if (i + 1 < tokens.size() && Shape.isCapitalized(tokens.get(i + 1).text())) {
      String words = tokens.get(i).text() + " " + tokens.get(i + 1).text();
      if (demonyms.place(words) != null) {
        return i + 2;
      }
    }
    return demonyms.place(tokens.get(i).text()) == null ? i : i + 1;
  }

  /** The demonyms in a compound: "Marlowan-Denbian", "Marlowan-led". */
  private void hyphened(Token token) {
    String word = token.text();
    int start = token.range().start();
    if (word.length() != token.range().length()) {
      return;
    }
    int from = 0;
    while (from < word.length()) {
      int hyphen = word.indexOf('-', from);
      int to = hyphen < 0 ? word.length() : hyphen;
      String part = word.substring(from, to);
      if (Demonyms.shipped().place(part) != null) {
        demonym(part, new Range(start + from, start + to), Use.DEMONYM);
      }
      from = to + 1;
    }
  }

  private void demonym(String word, Range range, Use use) {
    String name = Demonyms.shipped().place(word);
    if (name == null || covered(range)) {
      return;
    }
    String country = Demonyms.shipped().country(word);
    if (country != null) {
      countries.add(country);
    }
    Toponym toponym = null;
    for (Toponym each : Gazetteer.shipped().named(name)) {
      if (toponym == null && (country == null || country.equals(each.country()))) {
        toponym = each;
      }
    }
    List<Toponym> any = Gazetteer.shipped().named(name);
    if (toponym == null && !any.isEmpty()) {
      toponym = any.getFirst();
    }
    others.add(
        new Mention.PlaceName(range, use, name, toponym == null ? null : place(name, toponym)));
  }

  private boolean covered(Range range) {
    for (int f = found.size() - 1; f >= 0 && f > found.size() - 20; f--) {
      if (found.get(f).range().overlaps(range)) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(List<Run> runs, int i) {
    return runs.stream().anyMatch(run -> run.first() <= i && i < run.end());
  }

  /** "in English", "speaks Russian", "the Arabic word", "French-language". */
  private static boolean isLanguage(List<Token> tokens, int i) {
    String before = i == 0 ? "" : tokens.get(i - 1).lemma();
    String after = i + 1 < tokens.size() ? tokens.get(i + 1).lemma() : "";
    boolean noun = !after.isEmpty() && tokens.get(i + 1).tag().startsWith("NN");
    return switch (before) {
      case "speak", "learn", "translate", "into" -> !noun;
      case "in", "fluent" ->
          !noun && i + 1 < tokens.size() && !tokens.get(i + 1).tag().equals("JJ");
      default -> after.equals("language") || after.equals("speaker");
    };
  }

  private List<Mention.PlaceName> resolved() {
    Map<String, Naming> namings = new TreeMap<>();
    for (Found each : found) {
      PlaceRun run = each.run();
      boolean regional = run.head() == PlaceHeads.Head.REGION;
      Naming naming = new Naming(run.name(), run.qualifier(), regional, run.urban(), 1);
      namings.merge(run.name(), naming, Naming::and);
    }
    Map<String, Toponym> senses = PlaceSenses.of(List.copyOf(namings.values()), countries);
    List<Mention.PlaceName> mentions = new ArrayList<>(others);
    for (Found each : found) {
      mentions.add(mention(each, senses.get(each.run().name())));
    }
    mentions.sort(Comparator.comparing(Mention.PlaceName::range));
    return List.copyOf(mentions);
  }

  private static Mention.PlaceName mention(Found each, @Nullable Toponym sense) {
    String name = each.run().name();
    Place place = sense == null ? null : place(name, sense);
    return new Mention.PlaceName(each.range(), each.use(), name, place);
  }

  static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** A name printed in capitals with only its words' first letters great. */
  static String plain(String name) {
    if (name.length() < 4 || name.contains(".") || !Shape.isUpperCase(name)) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < plain.length(); i++) {
      if (i == 0 || !Character.isLetter(plain.charAt(i - 1))) {
        plain.setCharAt(i, Character.toUpperCase(plain.charAt(i)));
      }
    }
    return plain.toString();
  }
}
