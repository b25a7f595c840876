package avouch.app.fetch;

import avouch.app.fetch.web.Validators;
import avouch.app.fetch.web.Web;
import avouch.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings in what the paths name: files, folders, standard input and web addresses. */
public final class Fetch {
  private final InputStream standardInput;
  private final Reach reach;
  private final Sink sink;
  private final List<Place> places = new ArrayList<>();
  private long total;
  private @Nullable Web web;
  private @Nullable Online online;

  private Fetch(InputStream standardInput, Reach reach, Sink sink) {
    this.standardInput = standardInput;
    this.reach = reach;
    this.sink = sink;
  }

  /**
   * Hands the pages of all paths to a sink, one at a time. What cannot be read is a problem and
   * stops nothing else.
   *
   * @param paths files, folders, {@code -} for standard input, or web addresses
   */
  public static void each(List<String> paths, InputStream standardInput, Reach reach, Sink sink) {
    Fetch fetch = new Fetch(standardInput, reach, sink);
    try {
      paths.forEach(fetch::path);
      Meter meter = new Meter(sink, fetch.total);
      fetch.places.forEach(place -> fetch.take(place, meter));
      meter.tell();
    } finally {
      fetch.close();
    }
  }

  /** The same, no further than what is named. */
  public static void each(List<String> paths, InputStream standardInput, Sink sink) {
    each(paths, standardInput, Reach.NAMED, sink);
  }

  /** All pages of all paths at once, for what needs the whole set. */
  public static Fetched all(List<String> paths, InputStream standardInput, Reach reach) {
    Fetched.Collected collected = new Fetched.Collected();
    each(paths, standardInput, reach, collected);
    return collected.all();
  }

  /** The same, no further than what is named. */
  public static Fetched all(List<String> paths, InputStream standardInput) {
    return all(paths, standardInput, Reach.NAMED);
  }

  /** Nothing of the network is touched or loaded before an address asks for it. */
  private Online online() {
    if (online == null) {
      web = new Web(reach.manners());
      online = new Online(web, reach.follow(), sink);
    }
    return online;
  }

  private Links links() {
    return reach.follow() ? online() : Links.NONE;
  }

  private void close() {
    if (web != null) {
      web.close();
    }
  }

  private void path(String path) {
    if (path.equals("-")) {
      places.add(new Place("-", () -> standardInput));
    } else if (path.matches("(?i)https?://.*")) {
      places.add(new Place(path, null));
    } else {
      try {
        file(path, Path.of(path));
      } catch (InvalidPathException e) {
        problem(path, "missing", "this is no path: " + e.getReason());
      }
    }
  }

  private void file(String name, Path path) {
    if (Files.isDirectory(path)) {
      folder(name, path);
    } else if (Files.exists(path)) {
      add(name, path);
    } else {
      problem(name, "missing", "there is no such file or folder");
    }
  }

  private void folder(String name, Path folder) {
    TreeSet<Path> files = new TreeSet<>();
    try {
      Files.walkFileTree(folder, new Visible(folder, files));
    } catch (IOException e) {
      problem(name, "unreadable", "the folder cannot be listed: " + reason(e));
    }
    if (files.isEmpty()) {
      problem(name, "empty-folder", "the folder holds no files");
    }
    files.forEach(file -> add(file.toString(), file));
  }

  private void add(String name, Path file) {
    places.add(new Place(name, () -> Files.newInputStream(file)));
    try {
      total += Files.size(file);
    } catch (IOException e) {
      total += 0; // what cannot be asked for its size will say so when it is opened
    }
  }

  private void take(Place place, Meter meter) {
    if (place.opening == null) {
      Online network = online();
      network.take(Label.of(place.name), place.name, Validators.NONE, network);
      return;
    }
    Sparing sparing = new Sparing(sink);
    try (InputStream stream = meter.of(place.opening.open())) {
      new Input(Label.of(place.name), links(), sparing).take(stream);
      sparing.end(place.name);
    } catch (IOException e) {
      problem(place.name, "unreadable", "the file cannot be read: " + reason(e));
    }
  }

  private void problem(String input, String reason, String message) {
    sink.problem(new Problem(input, reason, message));
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException gone -> "it is gone";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  /** An input and how it is opened when its turn comes; not at all if it is a web address. */
  private record Place(String name, @Nullable Opening opening) {}

  /** Opens an input. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  /** Collects a folder's files and passes over hidden ones. */
  private final class Visible extends SimpleFileVisitor<Path> implements FileVisitor<Path> {
    private final Path root;
    private final TreeSet<Path> files;

    Visible(Path root, TreeSet<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isRegularFile(file)) {
        files.add(file);
      } else if (Files.isDirectory(file)) {
        problem(file.toString(), "link", "links to folders are not followed; give its path itself");
      } else if (attributes.isSymbolicLink() && !Files.exists(file)) {
        problem(file.toString(), "link", "the link leads to nothing that is there");
      } else {
        problem(file.toString(), "not-a-file", "a pipe or a device is read only if itself given");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problem(file.toString(), "unreadable", "it cannot be read: " + reason(e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
