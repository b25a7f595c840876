package avouch.find;

import avouch.find.Contents.Content;
import avouch.find.Cues.Cue;
import avouch.find.QuotationMarks.Marked;
import avouch.find.Subjects.Phrase;
import avouch.find.Utterances.Utterance;
import avouch.find.Utterances.Voice;
import avouch.model.Mention;
import avouch.model.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that a passage attributes to somebody: in quotation marks, as a clause, or as a
 * speech that goes on over paragraphs without any mark.
 */
final class Quotes {
  private static final Set<String> OF_SPEECH = Set.of("i", "we", "you", "they");

  private final List<Paragraph> paragraphs;
  private final Speakers speakers;
  private final boolean single;
  private final Utterances utterances = new Utterances();
  private @Nullable Voice last;
  private @Nullable Voice subject;
  private boolean speaking;
  private boolean narratorSpeaks;

  private Quotes(Passage passage, List<Mention> names) {
    String text = passage.report().text();
    paragraphs = Paragraph.of(text, passage.sentences());
    speakers = new Speakers(names, paragraphs);
    single = QuotationMarks.single(text);
  }

  static List<Mention.Quote> in(Passage passage, List<Mention> names) {
    Quotes quotes = new Quotes(passage, names);
    for (int p = 0; p < quotes.paragraphs.size(); p++) {
      quotes.paragraph(p);
    }
    return quotes.utterances.quotes();
  }

  private void paragraph(int p) {
    Paragraph paragraph = paragraphs.get(p);
    Marks marks = new Marks(paragraph, Unclosed.settled(paragraph, passages(paragraph), next(p)));
    speakers.enter(paragraph, marks);
    Set<Marked> claimed = new HashSet<>();
    boolean cued = false;
    boolean quoted = false;
    for (int s = 0; s < paragraph.sentences(); s++) {
      cued |= sentence(paragraph, marks, s, claimed);
      quoted |= unclaimed(paragraph, marks, s, claimed);
    }
    unmarkedSpeech(p, paragraph, marks, cued);
    speaking = !claimed.isEmpty() || quoted || speaking && !cued && isSpeech(paragraph, p);
  }

  private List<Marked> passages(Paragraph paragraph) {
    return QuotationMarks.in(paragraph, single);
  }

  private @Nullable Paragraph next(int p) {
    return p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null;
  }

  // ---- sentences with a cue

  private boolean sentence(Paragraph paragraph, Marks marks, int s, Set<Marked> claimed) {
    List<Cue> cues =
        Cues.in(paragraph, marks, s).stream()
            .filter(cue -> !isInSpeech(paragraph, marks, cue))
            .toList();
    Contents contents = new Contents(paragraph, marks, cues, s);
    boolean any = false;
    Range cited = null;
    for (int c = 0; c < cues.size(); c++) {
      Range source = cited(paragraph, cues.get(c));
      List<Content> said = source == null ? contents.of(c) : List.of();
      if (source != null) {
        cited = source;
        Utterance before = any ? utterances.goingOn(paragraph, s) : null;
        if (before != null) {
          before.cites(cited);
        }
      } else if (!said.isEmpty()) {
        any = true;
        Voice voice = voice(paragraph, cues.get(c));
        last = voice;
        subject = voice;
        Utterance utterance = utterances.begin(voice, paragraph, s);
        utterance.cites(cited);
        emit(paragraph, marks, said, utterance, claimed);
      }
    }
    if (!any) {
      noteSubject(paragraph, marks, s);
    }
    return any;
  }

  /** "Citing police": whom the other words of saying of a sentence go back to. */
  private @Nullable Range cited(Paragraph paragraph, Cue cue) {
    if (!paragraph.is(cue.first(), "citing")) {
      return null;
    }
    Phrase source = Subjects.startingAt(paragraph, cue.after(), paragraph.size());
    boolean names = source != null && speakers.isSource(paragraph, source);
    return source == null || !names ? null : source.range(paragraph);
  }

  private Voice voice(Paragraph paragraph, Cue cue) {
    Range words = cue.subject() == null ? null : cue.subject().range(paragraph);
    String speaker = cue.subject() == null ? null : speakers.meant(paragraph, cue.subject());
    return new Voice(paragraph.cover(cue.first(), cue.end()), words, speaker);
  }

  private void emit(
      Paragraph paragraph,
      Marks marks,
      List<Content> said,
      Utterance utterance,
      Set<Marked> claimed) {
    for (Content content : said) {
      int end = content.end();
      for (int i = content.first(); i < end; i++) {
        Marked marked = marks.at(i);
        if (marked != null) {
          claimed.add(marked);
          end = Math.max(end, marks.endOf(marked));
        }
      }
      utterance.add(paragraph, marks, content.first(), end, content.direct());
    }
  }

  // ---- passages in marks that no cue of their own claims

  /** Gives passages of a sentence that none of its cues claims to whoever speaks. */
  private boolean unclaimed(Paragraph paragraph, Marks marks, int s, Set<Marked> claimed) {
    boolean any = false;
    for (Marked marked : marks.passages()) {
      int first = marks.startOf(marked);
      if (paragraph.sentenceOf(first) == s && !claimed.contains(marked)) {
        any |= adopt(paragraph, marks, marked, s, claimed);
      }
    }
    return any;
  }

  private boolean adopt(
      Paragraph paragraph, Marks marks, Marked marked, int s, Set<Marked> claimed) {
    int first = marks.startOf(marked);
    int end = marks.endOf(marked);
    boolean opens =
        first == paragraph.start(s)
            || first == paragraph.start(s) + 1 && paragraph.tag(first - 1).equals("CC");
    if (!opens && !paragraph.is(first - 1, ":")) {
      return continued(paragraph, marks, marked, s, claimed)
          || mixed(paragraph, marks, marked, s, claimed);
    }
    if (claimedNext(paragraph, marks, end) || marked.words() < 2 || isSubject(paragraph, end)) {
      return false;
    }
    Voice signed = signature(paragraph, end);
    if (signed != null) {
      claimed.add(marked);
      utterances.begin(signed, paragraph, s).add(paragraph, marks, first, end, true);
      return true;
    }
    claimed.add(marked);
    Utterance utterance = utterance(paragraph, marks, s, first);
    utterance.add(paragraph, marks, first, end, true);
    last = utterance.voice();
    return true;
  }

  /** "“Ghost ship” sinks off Sorve": words in marks that do something are not said. */
  private static boolean isSubject(Paragraph paragraph, int end) {
    String tag = paragraph.tag(end);
    return (tag.equals("VBZ") || tag.equals("VBD")) && CueVerbs.at(paragraph, end) == null;
  }

  /** "“A,” said the mayor, a doctor, “but B.”": more of the same utterance behind an aside. */
  private boolean continued(
      Paragraph paragraph, Marks marks, Marked marked, int s, Set<Marked> claimed) {
    int first = marks.startOf(marked);
    boolean apart =
        paragraph.is(first - 1, ",")
            || paragraph.tag(first - 1).equals("CC") && paragraph.is(first - 2, ",");
    Utterance before = apart ? utterances.goingOn(paragraph, s) : null;
    if (before == null || !before.isDirect()) {
      return false;
    }
    claimed.add(marked);
    before.add(paragraph, marks, first, marks.endOf(marked), true);
    return true;
  }

  /** The utterance that words in marks without a cue of their own belong to. */
  private Utterance utterance(Paragraph paragraph, Marks marks, int s, int first) {
    Voice voice = paragraph.is(first - 1, ":") ? introducer(paragraph, marks, s, first) : null;
    Utterance before = voice == null ? utterances.goingOn(paragraph, s) : null;
    if (before != null) {
      return before;
    }
    if (voice == null) {
      voice = first == 0 && subject != null ? subject : last != null ? last : subject;
    }
    return utterances.begin(voice == null ? Voice.NONE : voice, paragraph, s);
  }

  /** "“…” -- Marlow Denby": a name behind a dash. */
  private @Nullable Voice signature(Paragraph paragraph, int end) {
    if (!paragraph.is(end, "--") || !Shape.isCapitalized(paragraph.word(end + 1))) {
      return null;
    }
    Phrase phrase = Subjects.startingAt(paragraph, end + 1, paragraph.size());
    if (phrase == null || paragraph.tag(phrase.end()).startsWith("VB")) {
      return null;
    }
    String speaker = speakers.meant(paragraph, phrase);
    return new Voice(null, phrase.range(paragraph), speaker);
  }

  /** "She went further: “…”": the subject of the words before the colon. */
  private @Nullable Voice introducer(Paragraph paragraph, Marks marks, int s, int end) {
    int start = paragraph.start(s);
    for (int i = start; i < end; i++) {
      Phrase phrase = finite(paragraph, marks, i) ? subjectOf(paragraph, i, start) : null;
      if (phrase != null) {
        return new Voice(
            paragraph.cover(i, i + 1), phrase.range(paragraph), speakers.meant(paragraph, phrase));
      }
    }
    return null;
  }

  private static boolean finite(Paragraph paragraph, Marks marks, int i) {
    String tag = paragraph.tag(i);
    return marks.at(i) == null && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"));
  }

  private static @Nullable Phrase subjectOf(Paragraph paragraph, int verb, int start) {
    return Subjects.before(paragraph, Subjects.groupStart(paragraph, verb, start), start);
  }

  /** Whether a cue in the next sentence follows the passage directly. */
  private boolean claimedNext(Paragraph paragraph, Marks marks, int end) {
    if (end >= paragraph.size()) {
      return false;
    }
    int s = paragraph.sentenceOf(end);
    for (Cue cue : Cues.in(paragraph, marks, s)) {
      if (cue.unit() <= end + 1 && cue.takes().parenthetical()) {
        return true;
      }
    }
    return false;
  }

  /** Words in marks inside a sentence whose verb is no verb of saying: "backed a “fair” deal". */
  private boolean mixed(
      Paragraph paragraph, Marks marks, Marked marked, int s, Set<Marked> claimed) {
    int start = paragraph.start(s);
    int first = marks.startOf(marked);
    int end = Math.min(marks.endOf(marked), paragraph.start(s + 1));
    int verb = first - 1;
    while (verb > start && !(paragraph.tag(verb).startsWith("VB") && marks.at(verb) == null)) {
      verb--;
    }
    if (verb <= start
        || paragraph.tag(verb - 1).equals("WDT")
        || isPassive(paragraph, verb)
        || isTitle(paragraph, marked)
        || isState(paragraph.lemma(verb))) {
      return false;
    }
    Voice voice = introducer(paragraph, marks, s, first);
    if (voice == null || voice.speaker() == null) {
      return false;
    }
    claimed.add(marked);
    Voice own = new Voice(paragraph.cover(verb, verb + 1), voice.speakerWords(), voice.speaker());
    utterances.begin(own, paragraph, s).add(paragraph, marks, verb + 1, end, false);
    return true;
  }

  private static boolean isPassive(Paragraph paragraph, int verb) {
    return paragraph.tag(verb).equals("VBN") && paragraph.lemma(verb - 1).equals("be");
  }

  private static boolean isState(String lemma) {
    return switch (lemma) {
      case "be", "have", "do", "accord", "include", "entitle", "title", "name", "know", "become" ->
          true;
      default -> false;
    };
  }

  /** The name of a work: every longer word with a capital. */
  private static boolean isTitle(Paragraph paragraph, Marked marked) {
    for (int i = marked.first(); i < marked.end(); i++) {
      if (paragraph.word(i).length() > 3 && Shape.isSmall(paragraph.word(i))) {
        return false;
      }
    }
    return true;
  }

  // ---- speech without marks

  private void unmarkedSpeech(int p, Paragraph paragraph, Marks marks, boolean cued) {
    boolean free = marks.passages().isEmpty() && !cued;
    if (free && !speaking && hasFirstPerson(paragraph)) {
      narratorSpeaks = true;
    }
    Voice voice = last;
    if (free && speaking && voice != null && isSpeech(paragraph, p)) {
      Utterance before = utterances.goingOn(paragraph, 0);
      Utterance speech = before == null ? utterances.begin(voice, paragraph, 0) : before;
      speech.add(paragraph, marks, 0, paragraph.size(), true);
      subject = voice;
    }
  }

  private boolean isSpeech(Paragraph paragraph, int p) {
    return !narratorSpeaks && (hasFirstPerson(paragraph) || resumed(next(p)));
  }

  /** "We ask for work", "they tell us that": what a speech without marks itself says of saying. */
  private boolean isInSpeech(Paragraph paragraph, Marks marks, Cue cue) {
    return speaking
        && !narratorSpeaks
        && marks.passages().isEmpty()
        && cue.subject() != null
        && OF_SPEECH.contains(paragraph.word(cue.subject().first()).toLowerCase(Locale.ROOT))
        && hasFirstPerson(paragraph);
  }

  private static boolean hasFirstPerson(Paragraph paragraph) {
    for (int i = 0; i < paragraph.size(); i++) {
      switch (paragraph.word(i)) {
        case "I", "we", "We", "my", "My", "our", "Our", "me", "us":
          return true;
        default:
          break;
      }
    }
    return false;
  }

  /** Whether a paragraph opens with a pronoun that goes on speaking: "He added", "She went on". */
  private static boolean resumed(@Nullable Paragraph paragraph) {
    if (paragraph == null || !paragraph.tag(0).equals("PRP")) {
      return false;
    }
    int verb = paragraph.is(1, "also") || paragraph.is(1, "then") ? 2 : 1;
    return switch (paragraph.lemma(verb)) {
      case "add", "go", "continue", "conclude" -> CueVerbs.at(paragraph, verb) != null;
      default -> false;
    };
  }

  // ---- the subject of narration

  private void noteSubject(Paragraph paragraph, Marks marks, int s) {
    int start = paragraph.start(s);
    for (int i = start; i < paragraph.start(s + 1); i++) {
      Phrase phrase = finite(paragraph, marks, i) ? subjectOf(paragraph, i, start) : null;
      if (phrase != null) {
        noteSubject(paragraph, phrase);
        return;
      }
    }
  }

  private void noteSubject(Paragraph paragraph, Phrase phrase) {
    if (speakers.isPerson(paragraph, phrase)) {
      Range words = phrase.range(paragraph);
      subject = new Voice(null, words, speakers.meant(paragraph, phrase));
    } else {
      speakers.noteBody(paragraph, phrase);
    }
  }
}
