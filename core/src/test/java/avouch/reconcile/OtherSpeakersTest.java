package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Ledger;
import avouch.model.Page;
import avouch.model.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words stand under one name. */
class OtherSpeakersTest {
  private static final String HEAD = "Ferries leave Sorve\n\nThe ferries leave Sorve this week. ";

  private static List<String> speakers(String one, String other) {
    List<Page> pages =
        List.of(
            Page.of("a.txt", new Page.Content.Plain(HEAD + one)),
            Page.of("b.txt", new Page.Content.Plain(HEAD + other)));
    return Avouch.report(pages, List.of(), Request.ALL).situations().stream()
        .flatMap(situation -> situation.ledger().statements().stream())
        .map(Ledger.Statement::speaker)
        .sorted()
        .toList();
  }

  @Test
  void alikeWordsOfAnOfficeAreNotTheMinisters() {
    assertThat(
            speakers(
                "Minister Ana Lodi said that the removal of the old ferries from both harbours of"
                    + " the island will begin on Friday.",
                "The harbour office said that the removal of the old ferries has begun."))
        .containsExactly("Ana Lodi", "harbour office");
  }

  @Test
  void alikeWordsBehindAPronounAre() {
    assertThat(
            speakers(
                "Minister Ana Lodi said that the removal of the old ferries will begin on Friday.",
                "Minister Ana Lodi spoke. She said that the removal of the old ferries would begin"
                    + " on Friday."))
        .containsExactly("Ana Lodi");
  }
}
