package avouch.lab.gate;

import avouch.lab.gate.TimeMlDocument.Timex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Times in the open set's sentences, scored as the TimeML documents are. */
record OpenDatesRunner(Path file) implements Runner {
  @Override
  public String task() {
    return "open dates";
  }

  @Override
  public List<Path> inputs() {
    return List.of(file);
  }

  @Override
  public List<Score> run() {
    DatesRunner.Agreement agreement = new DatesRunner.Agreement();
    for (Json line : Json.lines(file)) {
      String text = line.at("text").text();
      List<Timex> gold = line.at("times").items().stream().map(time -> timex(text, time)).toList();
      LocalDate day = Cases.day(line.at("published").text());
      agreement.add(gold, DatesRunner.times(Cases.sentence(text, day), day));
    }
    return agreement.scores("our sentences");
  }

  private static Timex timex(String text, Json time) {
    String words = time.at("words").text();
    int start = TimeMlDocument.printed(text.substring(0, text.indexOf(words)));
    int end = start + TimeMlDocument.printed(words);
    return new Timex(start, end, time.at("value").text(), time.at("type").text());
  }
}
