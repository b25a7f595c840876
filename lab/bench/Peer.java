import avouch.Avouch;
import avouch.app.fetch.Fetch;
import avouch.codec.JsonReading;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Request;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Properties;
import java.util.function.ToIntFunction;

/**
 * Avouch and Stanford CoreNLP (GPL, a peer here and nowhere shipped) side by side in one process,
 * one thread each, the same reports in turns: everything that {@code avouch read} does against
 * sentences, tags and names. Processor time, so that a busy machine counts less; see README.md.
 */
public final class Peer {
  private static final int ROUNDS = 3;

  private Peer() {}

  public static void main(String[] arguments) {
    int reports = Integer.parseInt(arguments[1]);
    List<Page> pages =
        Fetch.all(List.of(arguments[0]), InputStream.nullInputStream()).pages().stream()
            .limit(reports)
            .toList();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    StanfordCoreNLP peer = new StanfordCoreNLP(properties);
    for (int round = 0; round < ROUNDS; round++) {
      double ours = perSecond(pages, Peer::read);
      double theirs = perSecond(pages, page -> annotate(peer, page));
      System.out.printf(
          "%s, %d reports: avouch %.0f a second, CoreNLP %.1f a second, ratio %.0f%n",
          round == 0 ? "cold" : "warm", pages.size(), ours, theirs, ours / theirs);
    }
  }

  private static double perSecond(List<Page> pages, ToIntFunction<Page> reader) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long found = pages.stream().mapToInt(reader).sum();
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
    return pages.size() * 1e9 / (after - before);
  }

  private static int read(Page page) {
    return Avouch.read(page, Request.ALL) instanceof Outcome.Article article
        ? JsonReading.of(Avouch.mentions(article.report()), List.of()).length()
        : 0;
  }

  private static int annotate(StanfordCoreNLP peer, Page page) {
    CoreDocument document = new CoreDocument(((Page.Content.Plain) page.content()).text());
    peer.annotate(document);
    return document.entityMentions().size();
  }
}
