package avouch.brief;

import avouch.model.Reading;
import avouch.model.Report.Block;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.List;
import java.util.regex.Pattern;

/** Whom the reports of a story begin with, and who acts there. */
final class CastLeads {
  /** A longer name in which a name stands: "People's | Republic", "Temple | Mount". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\p{Lu}\\p{L}*(?:['’]s|\\s+(?:f(?:ü|ue)r|de[rsl]?|du|di|della|voor|y))\\s+$");

  private static final Pattern BEHIND = Pattern.compile("^(?:['’]s)?\\s+\\p{Lu}\\p{Ll}+");

  private static final Pattern MEANS =
      Pattern.compile("\\b(?:on|via|in|at|near|through|from|into|onto|outside) (?:the )?$");

  private static final int REACH = 30;

  private final Story story;
  private final Leads leads;
  private final Around around;

  CastLeads(Story story, Leads leads) {
    this.story = story;
    this.around = new Around(story, REACH);
    this.leads = leads;
  }

  /** Whether most reports name a person in their titles or first two sentences. */
  boolean with(Actor actor) {
    return leads.share(opening -> opening.contains(actor.name())) > 0.5
        || leads.share(opening -> opening.contains(Phrases.lastWord(actor.name()))) > 0.5
            && actor.isShared();
  }

  /** Whether most reports begin with a body, and it does something in some opening. */
  boolean by(Actor actor) {
    return leads.share(opening -> actor.aliases().stream().anyMatch(opening::contains)) > 0.5
        && actor.mentions().stream().anyMatch(this::acts);
  }

  /** Whether a verb follows where a report begins: "the harbour office (HO) | closed". */
  private boolean acts(Span mention) {
    Reading reading = story.reading(mention.report());
    Sentence sentence = reading.sentenceAt(mention.range()).orElse(null);
    if (sentence == null
        || reading.report().blocks().get(sentence.block()).role() != Block.Role.PARAGRAPH
        || !leads.hold(reading.report().span(sentence.range()))) {
      return false;
    }
    List<Token> behind =
        sentence.tokens().stream()
            .filter(token -> token.range().start() >= mention.range().end())
            .toList();
    int next = !behind.isEmpty() && behind.getFirst().text().equals("(") ? 3 : 0;
    if (next >= behind.size() || isBeside(mention)) {
      return false;
    }
    Token verb = behind.get(next);
    return verb.isVerb()
        && !verb.tag().matches("VB[GN]?")
        && !verb.lemma().equals("be")
        && !verb.text().startsWith("'");
  }

  /**
   * Whether a name mostly stands where a place or a means does and not who acts: "on Chirper",
   * "from Halvard Base".
   */
  boolean isMeans(Actor actor) {
    long beside = actor.mentions().stream().filter(this::isBeside).count();
    return beside * 4 >= actor.mentions().size() * 3L;
  }

  private boolean isBeside(Span mention) {
    return MEANS.matcher(around.before(mention)).find();
  }

  /** Whether a name of one word is mostly a piece of a longer one, by the words beside it. */
  boolean isPiece(Actor actor) {
    long pieces = actor.mentions().stream().filter(this::isPiece).count();
    return pieces * 2 > actor.mentions().size();
  }

  private boolean isPiece(Span mention) {
    boolean single = story.words(mention).indexOf(' ') < 0;
    String before = around.before(mention);
    String behind = around.behind(mention);
    boolean owned = behind.startsWith("'s") || behind.startsWith("’s");
    return single && BEFORE.matcher(before).find()
        || (single || owned) && BEHIND.matcher(behind).find();
  }
}
