package avouch.lab.gate;

import java.nio.file.Path;
import java.util.List;

/** Scores the program on one task against gold. */
interface Runner {
  /** The task's name, as the table prints it. */
  String task();

  /** The gold files and folders that it reads: a change of any is said. */
  List<Path> inputs();

  List<Score> run();
}
