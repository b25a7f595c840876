package avouch.codec;

import avouch.brief.Privacy;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Lineage;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where each finding comes from, in the W3C's provenance ontology (PROV-O) as JSON-LD. A finding
 * was derived from claims, a claim was quoted from a report and had as primary source the word of
 * whoever it cites, and the reports of one lineage were derived from one account (or are revisions
 * of it), which is the agency's that they credit.
 */
public final class Provenance {
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "prov", "http://www.w3.org/ns/prov#",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "schema", "https://schema.org/",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private static final String ENTITY = "prov:Entity";
  private static final String ATTRIBUTED = "prov:wasAttributedTo";
  private static final String LABEL = "rdfs:label";
  private static final String SOFTWARE = "urn:avouch:software";

  private final SituationReport report;
  private final JsonFields json;
  private final UnaryOperator<String> names;

  /** Agents by their IRI. */
  private final Map<String, String> agents = new TreeMap<>();

  /** Whose word is relayed, by the IRI of the word. */
  private final Map<String, String> words = new TreeMap<>();

  private Provenance(SituationReport report, JsonFields json, UnaryOperator<String> names) {
    this.report = report;
    this.json = json;
    this.names = names;
  }

  /** A node of the graph. */
  private interface Node {
    void write() throws IOException;
  }

  /** The whole document, ending in a line feed. */
  public static String of(SituationReport report, boolean withNames) {
    UnaryOperator<String> names = Privacy.mask(report, withNames);
    return JsonFields.object(names, json -> new Provenance(report, json, names).document());
  }

  private void document() throws IOException {
    json.object(
        "@context",
        () -> {
          for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            json.code(prefix.getKey(), prefix.getValue());
          }
        });
    json.objects("@graph", nodes(), Node::write);
  }

  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(() -> agent(SOFTWARE, "prov:SoftwareAgent", "Avouch"));
    for (Situation situation : report.situations()) {
      for (Lineage lineage : situation.lineages()) {
        lineage(situation, lineage, nodes);
      }
      for (Finding finding : situation.findings()) {
        nodes.add(() -> finding(finding));
        claims(situation, finding, nodes);
      }
    }
    words.forEach((word, name) -> nodes.add(() -> word(word, name)));
    agents.forEach((agent, name) -> nodes.add(() -> agent(agent, "prov:Agent", name)));
    return nodes;
  }

  private void lineage(Situation situation, Lineage lineage, List<Node> nodes) {
    boolean shared = lineage.reports().size() > 1;
    String origin = lineage.origin() == null ? null : agentOf(lineage.origin());
    if (shared) {
      nodes.add(() -> account(lineage, origin));
    }
    for (String id : lineage.reports()) {
      Reading reading = situation.story().reading(id);
      String outlet = reading.report().outlet() == null ? null : agentOf(reading.report().outlet());
      ReportDay day = situation.story().days().get(id);
      nodes.add(() -> report(reading.report(), day, outlet, shared ? lineage : null));
    }
  }

  private String agentOf(String name) {
    String printed = names.apply(name);
    String agent = Names.agent(printed);
    agents.putIfAbsent(agent, printed);
    return agent;
  }

  private String wordOf(String name) {
    String printed = names.apply(name);
    String word = Names.word(printed);
    words.putIfAbsent(word, printed);
    agentOf(name);
    return word;
  }

  private void account(Lineage lineage, @Nullable String origin) throws IOException {
    json.code("@id", Names.lineage(lineage.id()));
    json.code("@type", ENTITY);
    json.code(LABEL, "the account that " + lineage.reports().size() + " reports share");
    reference(ATTRIBUTED, origin);
  }

  private void report(
      Report report, @Nullable ReportDay day, @Nullable String outlet, @Nullable Lineage lineage)
      throws IOException {
    json.code("@id", Names.report(report.id()));
    json.codes("@type", List.of(ENTITY, "schema:NewsArticle"));
    json.text("schema:headline", report.title());
    reference("schema:url", Names.source(report));
    if (day != null) {
      json.object("schema:datePublished", () -> typed("xsd:date", day.day().toString()));
    }
    reference(ATTRIBUTED, outlet);
    if (lineage != null) {
      boolean revised = lineage.how() == Lineage.How.REVISED;
      String how = revised ? "prov:wasRevisionOf" : "prov:wasDerivedFrom";
      reference(how, Names.lineage(lineage.id()));
    }
  }

  private void finding(Finding finding) throws IOException {
    json.code("@id", Names.finding(finding));
    json.code("@type", ENTITY);
    json.text(LABEL, finding.question());
    json.code("schema:disambiguatingDescription", JsonFields.word(finding.verdict(), '-'));
    reference(ATTRIBUTED, SOFTWARE);
    List<String> claims = new ArrayList<>();
    for (int i = 0; i < finding.values().size(); i++) {
      for (int j = 0; j < finding.values().get(i).claims().size(); j++) {
        claims.add(Names.claim(finding, i, j));
      }
    }
    json.objects("prov:wasDerivedFrom", claims, claim -> json.code("@id", claim));
  }

  private void claims(Situation situation, Finding finding, List<Node> nodes) {
    for (int i = 0; i < finding.values().size(); i++) {
      List<Claim.Bearing> claims = finding.values().get(i).claims();
      for (int j = 0; j < claims.size(); j++) {
        Claim.Bearing claim = claims.get(j);
        String id = Names.claim(finding, i, j);
        String cited =
            claim.attribution().isEmpty() ? null : wordOf(claim.attribution().getLast().settled());
        nodes.add(() -> claim(id, situation, claim, cited));
      }
    }
  }

  private void claim(String id, Situation situation, Claim.Bearing claim, @Nullable String cited)
      throws IOException {
    json.code("@id", id);
    json.code("@type", ENTITY);
    json.text("prov:value", situation.story().words(claim.span()));
    json.text(LABEL, situation.story().words(claim.sentence()));
    reference("prov:wasQuotedFrom", Names.report(claim.report()));
    reference("prov:hadPrimarySource", cited);
  }

  private void word(String word, String name) throws IOException {
    json.code("@id", word);
    json.code("@type", ENTITY);
    json.code(LABEL, "what " + name + " made known");
    reference(ATTRIBUTED, Names.agent(name));
  }

  private void agent(String agent, String type, String name) throws IOException {
    json.code("@id", agent);
    json.code("@type", type);
    json.code(LABEL, name);
  }

  private void typed(String type, String value) throws IOException {
    json.code("@type", type);
    json.code("@value", value);
  }

  private void reference(String name, @Nullable String iri) throws IOException {
    if (iri != null) {
      json.object(name, () -> json.code("@id", iri));
    }
  }
}
