package avouch.codec;

import avouch.model.Ledger;
import avouch.model.Range;
import avouch.model.Settlement;
import avouch.model.Situation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a story's timeline, statements, states, promises and actors. */
final class JsonLedger {
  private final Situation situation;
  private final JsonFields json;
  private final JsonSpans spans;

  JsonLedger(Situation situation, JsonFields json, JsonSpans spans) {
    this.situation = situation;
    this.json = json;
    this.spans = spans;
  }

  void fields() throws IOException {
    Ledger ledger = situation.ledger();
    json.objects("timeline", ledger.timeline(), this::entry);
    json.objects("statements", ledger.statements(), this::statement);
    json.objects("states", ledger.states(), this::state);
    json.objects("promises", ledger.promises(), this::promise);
    json.objects("actors", ledger.cast(), this::cast);
  }

  private void entry(Ledger.Entry entry) throws IOException {
    json.day("date", entry.first());
    if (!entry.last().equals(entry.first())) {
      json.day("end", entry.last());
    }
    json.text("text", entry.text());
    json.code("event", event(entry));
    backing(entry.backing());
  }

  /** The id of the story's event that an entry belongs to, told by its kind. */
  private @Nullable String event(Ledger.Entry entry) {
    for (Situation.Event event : situation.events()) {
      if (event.kind().equals(entry.event())) {
        return event.id();
      }
    }
    return null;
  }

  private void statement(Ledger.Statement statement) throws IOException {
    json.text("speaker", statement.speaker());
    json.objects("variants", statement.variants(), this::variant);
  }

  private void variant(Ledger.Variant variant) throws IOException {
    String report = variant.span().report();
    json.object("span", () -> spans.fields(variant.span()));
    json.flag("direct", variant.direct());
    List<Range> differs = variant.differs();
    json.objects("differs", differs, range -> spans.offsets(report, range));
  }

  private void state(Ledger.State state) throws IOException {
    json.text("state", state.state());
    json.text("subject", state.subject());
    json.word("change", state.change(), ' ');
    spans.places("where", state.where());
    json.day("date", state.date());
    backing(state.backing());
  }

  private void promise(Ledger.Promise promise) throws IOException {
    json.text("by", promise.by());
    json.text("what", promise.what());
    json.day("due", promise.due());
    json.word("status", promise.status(), ' ');
    backing(promise.backing());
  }

  private void cast(Ledger.Cast cast) throws IOException {
    Settlement.Actor actor = cast.actor();
    json.text("name", actor.name());
    json.word("kind", actor.kind(), ' ');
    json.texts("aliases", actor.aliases());
    json.text("role", actor.role());
    json.word("part", cast.part(), ' ');
    json.number("age", actor.age());
    json.codes("status", cast.status().stream().map(one -> JsonFields.word(one, ' ')).toList());
    backing(cast.backing());
  }

  private void backing(Ledger.Backing backing) throws IOException {
    spans.claims("claims", backing.claims());
    json.number("origins", backing.origins());
    json.word("verdict", backing.verdict(), '-');
  }
}
