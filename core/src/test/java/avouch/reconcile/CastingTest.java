package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Ledger.Cast;
import avouch.model.Page;
import avouch.model.Request;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who takes part in a story, and where its lesser events were. */
class CastingTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 3);
  private static final String FERRY =
      """
      SORVE (Wire) -- A ferry hit the pier at Sorve on Monday and killed two sailors, the harbour
      master Ada Quill said. The ferry was named for Lena Torvald.
      """;

  @Test
  void whoIsNamedInOneOfSeveralReportsAndDoesNothingIsNoActor() {
    String aside = FERRY + "Holm Brandt once drew it. The drawing by Holm Brandt is lost.\n";

    assertThat(names(aside, FERRY, FERRY + "Divers looked at the pier.\n"))
        .contains("Ada Quill")
        .doesNotContain("Holm Brandt");
    assertThat(names(aside)).contains("Holm Brandt");
  }

  private static Stream<String> names(String... texts) {
    List<Page> pages =
        Stream.of(texts)
            .map(
                text ->
                    new Page(
                        "page",
                        new Page.Content.Plain(text),
                        null,
                        null,
                        "Ferry hits the pier at Sorve",
                        DAY))
            .toList();
    return Avouch.report(pages, List.of(), Request.ALL).situations().stream()
        .map(Situation::ledger)
        .flatMap(ledger -> ledger.cast().stream())
        .map(Cast::actor)
        .map(actor -> actor.name());
  }
}
