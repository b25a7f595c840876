package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Range;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import avouch.model.Request;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record or a feed's entry whose text holds no account, while the title that came beside it tells
 * one: the title is then the report, and its text.
 */
final class TitleAlone {
  /** Fewer words name a page, and tell nothing. */
  private static final int FEWEST_WORDS = 5;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TitleAlone() {}

  /** The title as a report; none where it tells nothing or is one of a page that is no article. */
  static Optional<Outcome> of(Page page, Request request) {
    String title = told(page);
    if (title == null) {
      return Optional.empty();
    }
    Block all = new Block(new Range(0, title.length()), Role.TITLE, "");
    TextBlocks blocks = new TextBlocks(List.of(all), null);
    Problem alone =
        new Problem(
            page.input(),
            "title-only",
            "The text holds no account, so the title alone was read. Give the article's own text.");
    return switch (Imprint.of(page, title, blocks, request).outcome()) {
      case Outcome.Article article -> Optional.of(article.doubted(alone));
      case Outcome.Several several -> Optional.of(several.doubted(alone));
      case Outcome.Unread unread -> Optional.of(unread);
      case Outcome.NotAnArticle none -> Optional.empty();
    };
  }

  private static @Nullable String told(Page page) {
    if (page.title() == null || Notices.ofTitle(page.title().strip()) != null) {
      return null;
    }
    String title = Headline.clean(page.title(), page.outlet());
    boolean lower = title.chars().anyMatch(Character::isLowerCase);
    return lower && SPACES.split(title.strip()).length >= FEWEST_WORDS ? title : null;
  }
}
