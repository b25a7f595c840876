package avouch.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Java files of every module as the compiler's own parser sees them. */
final class Sources {

  /** The folder that holds all modules; tests run in their module's folder. */
  static final Path HOUSE = Path.of("").toAbsolutePath().getParent();

  /** A type with its simple name, or a method with its length in lines. */
  record Declaration(Path file, String name, long line, long lines, boolean method) {}

  private Sources() {}

  /** Every Java file of every module, main and test, as paths from {@link #HOUSE}. */
  static List<Path> files() {
    return ending(".java").stream()
        .filter(path -> path.getNameCount() > 3 && path.getName(1).toString().equals("src"))
        .toList();
  }

  /** Every file of the house with this ending, sorted, as paths from {@link #HOUSE}. */
  static List<Path> ending(String ending) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(HOUSE, new Visitor(ending, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().map(HOUSE::relativize).sorted().toList();
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(HOUSE.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every type and every method that is written in these files. */
  static List<Declaration> declarations(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Declaration> found = new ArrayList<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var units = manager.getJavaFileObjectsFromPaths(files.stream().map(HOUSE::resolve).toList());
      JavacTask task =
          (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Collector(unit, positions, found), null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Leaves out what builds and tools keep in the house. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final String ending;
    private final List<Path> found;

    Visitor(String ending, List<Path> found) {
      this.ending = ending;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean ours = !folder.endsWith("target") && !folder.getFileName().toString().startsWith(".");
      return ours || folder.equals(HOUSE) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(ending)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static final class Collector extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Declaration> found;
    private final Path file;

    Collector(CompilationUnitTree unit, SourcePositions positions, List<Declaration> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
      this.file = HOUSE.relativize(Path.of(unit.getSourceFile().toUri()));
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      add(tree.getSimpleName().toString(), tree, false);
      return super.visitClass(tree, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
      add(tree.getName().toString(), tree, true);
      return super.visitMethod(tree, nothing);
    }

    private void add(String name, com.sun.source.tree.Tree tree, boolean method) {
      long end = positions.getEndPosition(unit, tree);
      if (end < 0) {
        return; // written by the compiler, not by us
      }
      LineMap map = unit.getLineMap();
      long first = map.getLineNumber(positions.getStartPosition(unit, tree));
      found.add(new Declaration(file, name, first, map.getLineNumber(end) - first + 1, method));
    }
  }
}
