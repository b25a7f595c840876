package avouch.lab.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The analyst's lines on five real reports: {@code check.py} beside them is run as it stands.
 *
 * @param folder the reports with {@code check.py}
 * @param listing where its words on missing lines are written
 */
record AnalystRunner(Path folder, Path listing) implements Runner {
  private static final Pattern SUM = Pattern.compile("(\\d+) of (\\d+) of the analyst's lines");
  private static final String PYTHON = "python3";

  @Override
  public String task() {
    return "analyst lines";
  }

  @Override
  public List<Path> inputs() {
    return List.of(folder);
  }

  /** Whether the check and a Python to run it are there. */
  boolean isPossible() {
    return Files.exists(folder.resolve("check.py")) && hasPython();
  }

  @Override
  public List<Score> run() {
    try {
      Path output = Files.createTempFile("avouch-report", ".json");
      Files.writeString(output, Examples.json(folder));
      Process check =
          new ProcessBuilder(PYTHON, folder.resolve("check.py").toString())
              .redirectInput(output.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Files.delete(output);
      Listing.write(listing, said);
      Matcher sum = SUM.matcher(said);
      if (!sum.find()) {
        throw new IllegalStateException("check.py said: " + said);
      }
      return List.of(
          Score.share(
              folder.getFileName() + ": lines held",
              Long.parseLong(sum.group(1)),
              Long.parseLong(sum.group(2))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasPython() {
    try {
      Process python = new ProcessBuilder(PYTHON, "--version").redirectErrorStream(true).start();
      return python.waitFor(20, TimeUnit.SECONDS) && python.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
