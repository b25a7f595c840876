package avouch.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import avouch.model.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordsTest {
  @Test
  void recordsAreFoundAtAnyDepth() {
    Fetched fetched =
        Given.text(
            """
            {"status": "ok", "data": {"articles": [
              {"id": "a", "text": "One.", "quoted": [{"id": "q", "text": "Not a report of its own."}]},
              [{"id": "b", "text": "Two."}]]},
             "single": {"id": "c", "text": "Three."}}
            """);
    assertThat(fetched.pages()).extracting(Page::input).containsExactly("a", "b", "c");
    assertThat(fetched.problems()).isEmpty();
  }

  @Test
  void whatARecordHoldsIsAPartOfItWhereverItsTextStands() {
    Fetched fetched =
        Given.text(
            "{\"inner\": {\"id\": \"i\", \"text\": \"Inner.\"}, \"id\": \"o\", \"text\": \"Outer.\"}\n");
    assertThat(fetched.pages()).extracting(Page::input).containsExactly("o");
  }

  @Test
  void otherCommonFieldNamesAreKnown() {
    Fetched fetched =
        Given.text(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Vell Post", "items": [
              {"id": "1", "url": "https://vell.example/1", "title": "Closed", "date_published": "2031-05-04T10:00:00Z",
               "content_html": "<p>The bridge is closed.</p>", "publisher": {"name": "Vell Post", "id": 3}},
              {"id": "2", "content_text": "The bridge is open."},
              {"id": "3", "headline": "Open", "articleBody": "The bridge is open again.", "content": "x"},
              {"id": "4", "content": "The bridge, a landmark of… [+1402 chars]", "source": {"id": null, "name": "Wire"}}]}
            """);
    assertThat(fetched.pages().getFirst())
        .isEqualTo(
            new Page(
                "1",
                new Page.Content.Html("<p>The bridge is closed.</p>"),
                "Vell Post",
                "https://vell.example/1",
                "Closed",
                LocalDate.of(2031, 5, 4)));
    assertThat(fetched.pages()).extracting(Page::input).containsExactly("1", "2", "3", "4");
    assertThat(fetched.pages().get(2).content())
        .isEqualTo(new Page.Content.Plain("The bridge is open again."));
    assertThat(fetched.pages().getLast().outlet()).isEqualTo("Wire");
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("summary-only");
  }

  @Test
  void aHolderOfManyRecordsByNameIsNotKeptWhole() {
    StringBuilder holder = new StringBuilder("{");
    for (int i = 0; i < 100; i++) {
      holder.append("\"k%d\": {\"id\": \"%d\", \"text\": \"Text.\"},\n".formatted(i, i));
    }
    Fetched fetched = Given.text(holder.append("\"end\": 1}").toString());
    assertThat(fetched.pages()).hasSize(100);
  }

  @Test
  void wideRecordsOnLinesAreRead() {
    String lines = "\uFEFF{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"text\":\"B.\"}\n";
    assertThat(Given.bytes(lines.getBytes(StandardCharsets.UTF_16LE)).pages())
        .extracting(Page::input)
        .containsExactly("a", "b");
  }

  @Test
  void nestingWithoutEndIsAProblem() {
    assertThat(Given.text("{\"a\":".repeat(100_000)).problems())
        .extracting(Problem::reason)
        .containsExactly("broken-json");
    assertThat(Given.text("[".repeat(100_000)).problems()).isNotEmpty();
  }
}
