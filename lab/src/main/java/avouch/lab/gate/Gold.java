package avouch.lab.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where gold lies.
 *
 * @param house the repository's folder
 * @param shared the folder of gold data that does not travel with it; {@code null} if it is absent
 */
record Gold(Path house, @Nullable Path shared) {
  static final String VARIABLE = "AVOUCH_GOLD";

  /** Looks where {@code AVOUCH_GOLD} says; else beside the repository. */
  static Gold find(@Nullable String variable) {
    Path house = repository();
    if (variable != null && !variable.isBlank()) {
      Path named = Path.of(variable);
      if (!Files.isDirectory(named)) {
        throw new Options.WrongUsage(
            VARIABLE + " names " + variable + ", which is no folder; correct it or unset it");
      }
      return new Gold(house, named);
    }
    Path beside = house.resolve("../shared/gold").normalize();
    return new Gold(house, Files.isDirectory(beside) ? beside : null);
  }

  /** The repository: the folder with {@code lab/gold} at or above where the gate was started. */
  static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("lab/gold"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new Options.WrongUsage("start the gate inside Avouch's repository");
    }
    return folder;
  }

  Path open() {
    return house.resolve("lab/gold");
  }

  Path floors() {
    return house.resolve("lab/floors.json");
  }

  Path target() {
    return house.resolve("target");
  }
}
