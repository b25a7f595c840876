package avouch.lab.gate;

import java.nio.file.Path;
import java.util.List;

/** Our own short pages, in HTML and in plain text, scored as the saved web pages are. */
record OpenPagesRunner(Path folder) implements Runner {
  @Override
  public String task() {
    return "open pages";
  }

  @Override
  public List<Path> inputs() {
    return List.of(folder.resolve("pages.jsonl"), folder.resolve("pages"));
  }

  @Override
  public List<Score> run() {
    PagesRunner.Agreement agreement = new PagesRunner.Agreement();
    for (Json line : Json.lines(folder.resolve("pages.jsonl"))) {
      Path page = folder.resolve("pages").resolve(line.at("file").text());
      agreement.add(line, Cases.file(page).orElse(null));
    }
    return agreement.scores("our pages");
  }
}
