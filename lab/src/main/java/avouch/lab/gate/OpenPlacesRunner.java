package avouch.lab.gate;

import avouch.lab.gate.PlacesRunner.Toponym;
import avouch.model.Mention;
import avouch.model.Range;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Place names in the open set's sentences, with what each name is used for. */
record OpenPlacesRunner(Path file) implements Runner {
  @Override
  public String task() {
    return "open places";
  }

  @Override
  public List<Path> inputs() {
    return List.of(file);
  }

  @Override
  public List<Score> run() {
    PlacesRunner.Agreement agreement = new PlacesRunner.Agreement();
    Tally uses = new Tally();
    for (Json line : Json.lines(file)) {
      String text = line.at("text").text();
      List<Mention.PlaceName> given =
          Cases.sentence(text, null).all(Mention.PlaceName.class).toList();
      List<Json> places = line.at("places").items();
      agreement.add(places.stream().map(place -> toponym(text, place)).toList(), given);
      long right =
          places.stream()
              .filter(place -> given.stream().anyMatch(g -> same(text, place, g)))
              .count();
      uses.add(right, given.size(), places.size());
    }
    List<Score> scores = new ArrayList<>(agreement.scores("our sentences"));
    scores.add(Score.f("our sentences: span and use F", uses));
    return scores;
  }

  private static Toponym toponym(String text, Json place) {
    return new Toponym(range(text, place), place.at("lat").number(), place.at("lon").number());
  }

  private static Range range(String text, Json place) {
    String words = place.at("words").text();
    int start = text.indexOf(words);
    return new Range(start, start + words.length());
  }

  private static boolean same(String text, Json place, Mention.PlaceName given) {
    String use = given.use().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return range(text, place).equals(given.range()) && place.at("use").text().equals(use);
  }
}
