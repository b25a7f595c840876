package avouch.codec;

import avouch.model.Amount;
import avouch.model.Finding;
import avouch.model.Lineage;
import avouch.model.Reading;
import avouch.model.Scope;
import avouch.model.Situation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Writes one story: its events, findings and lineages here, its ledger beside. */
final class JsonSituation {
  private final Situation situation;
  private final JsonFields json;
  private final JsonSpans spans;
  private final Map<String, String> eventOf = new HashMap<>();

  JsonSituation(Situation situation, JsonFields json, JsonSpans spans) {
    this.situation = situation;
    this.json = json;
    this.spans = spans;
    for (Situation.Event event : situation.events()) {
      event.findings().forEach(finding -> eventOf.putIfAbsent(finding, event.id()));
    }
  }

  void fields() throws IOException {
    json.code("id", situation.story().id());
    json.text("headline", situation.headline());
    json.codes("reports", situation.story().readings().stream().map(JsonSituation::id).toList());
    json.when(situation.first(), situation.last());
    spans.places("where", situation.where());
    json.codes("key", situation.key());
    json.objects("highlights", situation.highlights(), spans::fields);
    json.objects("events", situation.events(), this::event);
    json.objects("findings", situation.findings(), this::finding);
    new JsonLedger(situation, json, spans).fields();
    json.objects("lineages", situation.lineages(), this::lineage);
  }

  private static String id(Reading reading) {
    return reading.report().id();
  }

  private void event(Situation.Event event) throws IOException {
    json.code("id", event.id());
    json.code("kind", event.kind());
    json.text("what", event.what());
    json.when(event.first(), event.last());
    spans.places("where", event.where());
    json.codes("findings", event.findings());
    json.numbers("states", event.states());
    spans.claims("causes", event.causes());
    json.objects("roles", event.roles(), this::role);
  }

  private void role(Situation.Role role) throws IOException {
    json.text("role", role.role());
    json.texts("actors", role.actors());
  }

  void finding(Finding finding) throws IOException {
    json.code("id", finding.id());
    json.word("kind", finding.kind(), ' ');
    json.text("question", finding.question());
    json.code("event", eventOf.get(finding.id()));
    json.word("slot", finding.slot(), ' ');
    json.text("counted", finding.counted());
    json.text("of", finding.of());
    json.object("scope", () -> scope(finding.scope()));
    json.word("verdict", finding.verdict(), '-');
    json.word("basis", finding.basis(), ' ');
    json.number("best", finding.best());
    json.number("low", finding.low());
    json.number("high", finding.high());
    json.object("chosen", () -> chosen(finding.chosen()));
    json.objects("values", finding.values(), this::value);
    json.objects("differences", finding.differences(), this::difference);
  }

  void scope(Scope scope) throws IOException {
    json.text("place", scope.place());
    json.code("period", scope.period());
    json.text("group", scope.group());
    json.word("counting", scope.counting(), ' ');
  }

  private void chosen(Finding.Chosen chosen) throws IOException {
    json.word("policy", chosen.policy(), ' ');
    json.number("value", chosen.value());
    json.text("why", chosen.why());
  }

  void value(Finding.Value value) throws IOException {
    Amount amount = value.amount();
    json.text("text", value.text());
    json.number("low", amount == null ? null : amount.low());
    json.number("high", amount == null ? null : amount.high());
    if (!value.members().isEmpty()) {
      json.texts("members", value.members());
    }
    json.code("bound", (amount == null ? Amount.Bound.EXACT : amount.bound()).word());
    json.word("change", value.change(), ' ');
    json.code("unit", value.unit());
    spans.claims("claims", value.claims());
    json.number("origins", value.origins());
    json.number("outlets", value.outlets());
  }

  private void difference(Finding.Difference difference) throws IOException {
    json.number("a", difference.a());
    json.number("b", difference.b());
    json.word("type", difference.type(), '-');
    json.text("why", difference.why());
  }

  private void lineage(Lineage lineage) throws IOException {
    json.code("id", lineage.id());
    json.text("origin", lineage.origin());
    json.codes("reports", lineage.reports());
    json.word("how", lineage.how(), ' ');
    json.objects("evidence", lineage.evidence(), this::shared);
  }

  private void shared(Lineage.Shared shared) throws IOException {
    json.object("a", () -> spans.fields(shared.a()));
    json.object("b", () -> spans.fields(shared.b()));
  }
}
