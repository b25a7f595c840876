package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.PageOffsets;
import avouch.model.Range;
import avouch.model.Report;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import avouch.model.Report.Dateline;
import avouch.model.ReportDay;
import avouch.model.ReportDay.Basis;
import avouch.model.Request;
import avouch.model.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who printed an account, when, under which title: the report made of a page's blocks. */
final class Imprint {
  private static final Pattern HOST_HEAD = Pattern.compile("^(?:www\\d?|m|mobile|amp|edition)\\.");
  private static final Set<String> READ = Set.of("en", Languages.UNKNOWN);
  private final Page page;
  private final String text;
  private final TextBlocks blocks;
  private final Request request;
  private final @Nullable String outlet;
  private final String id;

  private final @Nullable PageOffsets offsets;

  private Imprint(
      Page page, String text, TextBlocks blocks, @Nullable PageOffsets offsets, Request request) {
    this.page = page;
    this.offsets = offsets;
    this.text = text;
    this.blocks = blocks;
    this.request = request;
    this.outlet = page.outlet() != null ? page.outlet() : host(page.address());
    String origin = page.outlet() != null ? page.outlet() : page.address();
    this.id = Identity.of(origin, page.published(), text);
  }

  static Imprint of(Page page, String text, TextBlocks blocks, Request request) {
    return new Imprint(page, text, blocks, null, request);
  }

  /** The same for a text that was taken out of a web page. */
  static Imprint of(
      Page page, String text, TextBlocks blocks, PageOffsets offsets, Request request) {
    return new Imprint(page, text, blocks, offsets, request);
  }

  Outcome outcome() {
    Report report = report();
    return isRead(report.language())
        ? new Outcome.Article(report)
        : new Outcome.Unread(report, NoArticle.unread(page, report.language()));
  }

  /** Whether a language is read. */
  static boolean isRead(String language) {
    return READ.contains(language);
  }

  Report report() {
    Dateline dateline = Datelines.in(text, blocks.blocks());
    return new Report(
        id,
        page.input(),
        outlet,
        page.address(),
        title(),
        Languages.of(account()),
        blocks.author(),
        Credits.in(text, blocks.blocks()),
        dateline,
        day(dateline),
        text,
        blocks.blocks(),
        offsets,
        null);
  }

  private String title() {
    String title = page.title();
    if (title == null) {
      title =
          blocks.blocks().stream()
              .filter(block -> block.role() == Role.TITLE)
              .findFirst()
              .map(block -> block.range().in(text))
              .orElse("");
    }
    return Headline.clean(title, outlet);
  }

  /** The words of the account, as many as tell its language. */
  private String account() {
    StringBuilder account = new StringBuilder();
    for (Block block : blocks.blocks()) {
      if (block.role() != Role.DROPPED && account.length() < 2 * Line.READ) {
        Range range = block.range();
        account.append(text, range.start(), Math.min(range.end(), range.start() + 2400));
        account.append('\n');
      }
    }
    return account.toString();
  }

  /** Given beside the text, else stated in it, else in the address, else as the reader says. */
  private @Nullable ReportDay day(@Nullable Dateline dateline) {
    if (page.published() != null) {
      return new ReportDay(page.published(), Basis.GIVEN, List.of());
    }
    PublicationLine.Stated stated = stated(dateline);
    if (stated != null) {
      Span evidence = new Span(id, stated.range());
      return new ReportDay(stated.day(), Basis.STATED, List.of(evidence));
    }
    LocalDate addressed = page.address() == null ? null : CalendarDays.inAddress(page.address());
    if (addressed != null) {
      return new ReportDay(addressed, Basis.STATED, List.of());
    }
    return request.published() == null
        ? null
        : new ReportDay(request.published(), Basis.GIVEN, List.of());
  }

  private PublicationLine.@Nullable Stated stated(@Nullable Dateline dateline) {
    PublicationLine.Stated best = null;
    for (Block block : blocks.blocks()) {
      if (block.why().equals(PublicationLine.REASON) || block.why().equals(Byline.REASON)) {
        PublicationLine.Stated stated = PublicationLine.in(text, block.range());
        if (stated != null && (best == null || stated.rank() < best.rank())) {
          best = stated;
        }
      }
    }
    return best != null || dateline == null ? best : Datelines.stated(text, dateline);
  }

  private static @Nullable String host(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      String host = new URI(address).getHost();
      return host == null
          ? null
          : HOST_HEAD.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    } catch (URISyntaxException unparsable) {
      return null;
    }
  }
}
