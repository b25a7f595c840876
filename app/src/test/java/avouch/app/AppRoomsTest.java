package avouch.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product carries pages in and reports out; what news says is the core's business alone. */
class AppRoomsTest {

  /** Far fewer than there are, so that an empty run cannot pass. */
  private static final int FEWEST_CLASSES = 3;

  private static final JavaClasses APP =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void theWholeAppIsSeen() {
    assertThat(APP.size()).isGreaterThan(FEWEST_CLASSES);
    assertThat(APP.stream().map(type -> type.getPackageName()))
        .contains("avouch.app.cli", "avouch.app.fetch", "avouch.app.store", "avouch.app.web");
  }

  /** Open are the front door, the model and its written forms: the layouts of brief, and codec. */
  @Test
  void theAppKnowsNoRuleAboutNews() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("avouch..")
                .and(
                    describe("are behind the front door", type -> isBehind(type.getPackageName()))))
        .check(APP);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("avouch.app.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould(
            callMethodWhere(
                describe(
                    "print a stack trace or end the program",
                    call -> List.of("printStackTrace", "exit", "halt").contains(call.getName()))))
        .check(APP);
  }

  private static boolean isBehind(String name) {
    return !name.equals("avouch")
        && !name.startsWith("avouch.model")
        && !name.startsWith("avouch.brief")
        && !name.startsWith("avouch.codec")
        && !name.startsWith("avouch.app");
  }
}
