package avouch.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each room uses only the rooms above it, and the core touches nothing of the world outside. */
class RoomsTest {

  /**
   * The rooms in the order of the flow; the empty name is the front door, package {@code avouch}.
   */
  static final List<String> ROOMS =
      List.of(
          "model",
          "language",
          "read",
          "find",
          "story",
          "settle",
          "claim",
          "lineage",
          "reconcile",
          "brief",
          "codec",
          "");

  /** Far fewer than there are, so that an empty or half-empty run cannot pass. */
  private static final int FEWEST_CLASSES = 60;

  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void theWholeCoreIsSeen() {
    assertThat(CORE.size()).isGreaterThan(FEWEST_CLASSES);
    assertThat(CORE.stream().map(RoomsTest::room)).containsAll(ROOMS);
  }

  @Test
  void everyPackageIsARoom() {
    assertThat(CORE.stream().map(RoomsTest::room)).isSubsetOf(ROOMS);
  }

  @Test
  void aRoomUsesOnlyRoomsAboveIt() {
    classes().should(useOnlyRoomsAbove()).check(CORE);
  }

  @Test
  void modelKnowsOnlyValuesOfTheJavaLanguage() {
    classes()
        .that()
        .resideInAPackage("avouch.model..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("avouch.model..", "java.lang..", "java.util..", "java.time..")
                .or(
                    resideInAnyPackage(
                        "java.math..", "java.nio.charset..", "java.security..", "org.jspecify.."))
                .or(describe("an array of plain values", type -> type.getPackageName().isEmpty())))
        .check(CORE);
  }

  @Test
  void nobodyTouchesFilesOrTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe("read or write files, or reach the network", RoomsTest::isFileOrNetwork))
        .check(CORE);
  }

  @Test
  void nobodyStartsThreadsOrSharesState() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.concurrent..")
                .or(
                    among(
                        Thread.class, ThreadLocal.class, ThreadGroup.class, java.util.Timer.class)))
        .orShould(callMethodWhere(named(Set.of("parallelStream", "parallel"))))
        .check(CORE);
  }

  @Test
  void nobodyAsksTheClockTheMachineOrChance() {
    noClasses()
        .should()
        .dependOnClassesThat(
            among(java.time.Clock.class, java.util.Random.class, java.util.UUID.class)
                .or(among(ProcessBuilder.class, Runtime.class, java.util.Date.class)))
        .orShould(callMethodWhere(named(Set.of("now", "systemDefault", "random"))))
        .orShould(callMethodWhere(of(System.class, SYSTEM_STATE)))
        .orShould(callMethodWhere(of(java.util.Locale.class, Set.of("getDefault"))))
        .orShould(callMethodWhere(of(java.util.TimeZone.class, Set.of("getDefault"))))
        .check(CORE);
  }

  /**
   * {@code "%,d".formatted(n)} reads the machine's language; {@code String.format(Locale, …)} not.
   */
  @Test
  void nobodyFormatsInTheMachinesLanguage() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould(callMethodWhere(of(String.class, Set.of("formatted"))))
        .check(CORE);
  }

  @Test
  void nobodyPrintsOrLogs() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
                .or(among(System.Logger.class, java.io.PrintStream.class, java.io.Console.class)))
        .orShould(callMethodWhere(named(Set.of("printStackTrace"))))
        .check(CORE);
  }

  @Test
  void nobodyRunsNativeCode() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.lang.foreign..", "sun..", "jdk.."))
        .orShould(callMethodWhere(of(System.class, Set.of("load", "loadLibrary"))))
        .check(CORE);
  }

  private static final Set<String> SYSTEM_STATE =
      Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "exit", "setProperty");

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith("avouch.")) {
      return name.equals("avouch") ? "" : name;
    }
    int end = name.indexOf('.', "avouch.".length());
    return name.substring("avouch.".length(), end < 0 ? name.length() : end);
  }

  private static ArchCondition<JavaClass> useOnlyRoomsAbove() {
    return new ArchCondition<>("use only rooms above their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = ROOMS.indexOf(room(type));
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          boolean ours = target.getPackageName().matches("avouch(\\..*)?");
          if (ours && ROOMS.indexOf(room(target)) > own) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** {@code java.net.URI} is a value and reaches nothing; streams of bytes in memory likewise. */
  private static boolean isFileOrNetwork(JavaClass type) {
    String name = type.getName();
    return name.startsWith("java.nio.file.")
        || name.startsWith("java.nio.channels.")
        || (name.startsWith("java.net.") && !name.startsWith("java.net.URI"))
        || name.startsWith("javax.net.")
        || name.matches("java\\.io\\.(File.*|RandomAccessFile)")
        || name.equals("org.jsoup.Connection");
  }

  private static DescribedPredicate<JavaClass> among(Class<?>... types) {
    return describe(
        "one of " + List.of(types), type -> List.of(types).stream().anyMatch(type::isEquivalentTo));
  }

  private static DescribedPredicate<JavaMethodCall> named(Set<String> names) {
    return describe("named " + names, call -> names.contains(call.getName()) && isJava(call));
  }

  private static DescribedPredicate<JavaMethodCall> of(Class<?> owner, Set<String> names) {
    return describe(
        "of " + owner.getSimpleName() + " named " + names,
        call -> names.contains(call.getName()) && call.getTargetOwner().isEquivalentTo(owner));
  }

  private static boolean isJava(JavaAccess<?> call) {
    return !call.getTargetOwner().getPackageName().startsWith("avouch");
  }
}
