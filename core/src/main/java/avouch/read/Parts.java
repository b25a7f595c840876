package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.ReportDay.Basis;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a report of each part of a page, with the place of each letter in the page. */
final class Parts {
  /** As many parts as are read of one page. */
  static final int MOST = 500;

  /** A part tells at least so much. */
  static final int FEWEST_WORDS = 8;

  /** So many words around the parts are an account of their own. */
  static final int FEWEST_AROUND = 25;

  private static final int SAMPLE = 4800;
  private final Page page;
  private final String source;
  private final Request request;
  private final String language;
  private final @Nullable String author;
  private final @Nullable ReportDay day;
  private final boolean together;
  private final String cutFrom;

  /**
   * @param page the page with what it says of itself beside its text
   * @param source the words of the page, in which the parts have their places
   * @param language the language of them all
   * @param author who wrote the parts that name nobody
   * @param day when the parts were published that name no day
   * @param together whether all parts tell of one thing
   */
  Parts(
      Page page,
      String source,
      Request request,
      String language,
      @Nullable String author,
      @Nullable ReportDay day,
      boolean together) {
    this.together = together;
    String address = page.address();
    this.cutFrom = address == null ? Identity.of(page.outlet(), null, source) : bare(address);
    this.page = page;
    this.source = source;
    this.request = request;
    this.language = language;
    this.author = author;
    this.day = day;
  }

  /** The language in which most parts are written. */
  static String language(List<Part> parts) {
    StringBuilder sample = new StringBuilder();
    for (Part part : parts) {
      if (sample.length() < SAMPLE) {
        sample.append(part.words().text()).append('\n');
      }
    }
    return Languages.of(sample.toString());
  }

  /** The reports of those parts that hold a sentence. */
  List<Outcome> read(List<Part> parts) {
    List<Outcome> read = new ArrayList<>();
    for (Part part : parts) {
      Report report = report(part);
      if (report != null) {
        read.add(new Outcome.Article(report));
      }
    }
    return read;
  }

  private @Nullable Report report(Part part) {
    if (part.words().isEmpty()) {
      return null;
    }
    PageText text = PageText.cleaned(source, part.words(), part.title(), new ArrayList<>());
    if (!NoArticle.hasSentence(text.text(), text.blocks())
        || text.text().length() > NoArticle.LONGEST_TEXT) {
      return null;
    }
    String written = text.author() != null ? text.author() : author;
    TextBlocks blocks = new TextBlocks(text.blocks(), written);
    Page own = own(part);
    Report report = Imprint.of(own, text.text(), blocks, text.offsets(), request).report();
    return dated(report, part.day());
  }

  private Page own(Part part) {
    String address = page.address();
    return new Page(
        part.fragment().isEmpty() ? page.input() : page.input() + '#' + part.fragment(),
        page.content(),
        page.outlet(),
        address == null || !part.isAnchor() ? address : bare(address) + '#' + part.fragment(),
        titled(part.title()),
        part.day() != null ? part.day() : day == null ? page.published() : day.day());
  }

  /** A headline of an entry means little without that of its page; a story's stands alone. */
  private @Nullable String titled(@Nullable String own) {
    String whole = page.title();
    return own == null || own.equals(whole)
        ? whole
        : together && whole != null ? own + " – " + whole : own;
  }

  /** An address without what it names inside its page. */
  private static String bare(String address) {
    int mark = address.indexOf('#');
    return mark < 0 ? address : address.substring(0, mark);
  }

  /** The report in the language of the whole page, on the day that the part or the page states. */
  private Report dated(Report report, @Nullable LocalDate own) {
    ReportDay stated =
        own != null
            ? new ReportDay(own, Basis.STATED, List.of())
            : day != null ? new ReportDay(day.day(), day.basis(), List.of()) : report.stated();
    return new Report(
        report.id(),
        report.input(),
        report.outlet(),
        report.address(),
        report.title(),
        language,
        report.author(),
        report.credits(),
        report.dateline(),
        stated,
        report.text(),
        report.blocks(),
        report.page(),
        cutFrom);
  }
}
