package avouch.find;

import avouch.find.CueVerbs.CueVerb;
import avouch.find.CueVerbs.Takes;
import avouch.find.Subjects.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of saying in one sentence, each with its subject. */
final class Cues {
  /** Verbs that hardly tell of a thing as said, done or meant. */
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "warn", "insist", "argue", "think", "believe", "agree", "reply");

  /** What is done to a text that others wrote. */
  private static final Set<String> REFUSING =
      Set.of("veto", "reject", "oppose", "block", "defeat", "receive", "ignore", "condemn");

  private static final Set<String> PLACING = Set.of("DT", "PRP$", "JJ", "NN", "NNS");

  private final Paragraph paragraph;
  private final Marks marks;
  private final int start;
  private final int end;
  private final List<Cue> found = new ArrayList<>();
  private @Nullable Phrase lastSubject;

  private Cues(Paragraph paragraph, Marks marks, int sentence) {
    this.paragraph = paragraph;
    this.marks = marks;
    start = paragraph.start(sentence);
    end = paragraph.start(sentence + 1);
  }

  /**
   * A verb or phrase of saying.
   *
   * @param first its first token, auxiliaries left out
   * @param end the token after it
   * @param unit first token of subject and verb together
   * @param after the token after subject and verb together
   * @param takes what it takes as content
   * @param subject who says it; {@code null} if the sentence does not tell
   * @param form how it stands in its sentence
   */
  record Cue(
      int first, int end, int unit, int after, Takes takes, @Nullable Phrase subject, Form form) {}

  /** How a cue stands: a main verb, a verb before its subject, a participle, or "according to". */
  enum Form {
    VERB,
    INVERTED,
    PARTICIPLE,
    PREPOSITION
  }

  /** The cues of a sentence outside its quotation marks, in order. */
  static List<Cue> in(Paragraph paragraph, Marks marks, int sentence) {
    Cues cues = new Cues(paragraph, marks, sentence);
    cues.scan();
    return cues.found;
  }

  private void scan() {
    for (int i = start; i < end; i++) {
      if (marks.at(i) != null) {
        continue;
      }
      if (paragraph.is(i, "according") && paragraph.is(i + 1, "to")) {
        preposition(i, i + 2, Takes.SAY);
      } else if (paragraph.is(i, "according") && paragraph.is(i + 1, "the")) {
        preposition(i, i + 1, Takes.SAY); // its "to" is lost
      } else if (paragraph.tag(i).startsWith("VB")) {
        CueVerb verb = CueVerbs.at(paragraph, i);
        if (verb != null && !isModifier(i) && !isOfThing(i)) {
          verb(i, verb);
          i = CueVerbs.end(paragraph, i, verb) - 1;
        } else {
          noteSubject(i);
        }
      }
    }
  }

  /** "The announced visit": a participle that stands before a noun like an adjective. */
  private boolean isModifier(int i) {
    String before = paragraph.tag(i - 1);
    return before.equals("DT") || before.equals("PRP$");
  }

  /** "In remarks posted on its page", "around the vote planned for May": nobody who posts. */
  private boolean isOfThing(int i) {
    String tag = paragraph.tag(i);
    boolean participle =
        (tag.equals("VBD") || tag.equals("VBN")) && paragraph.tag(i - 1).startsWith("NN");
    boolean behind =
        paragraph.tag(i + 1).equals("IN") && !paragraph.is(i + 1, "that")
            || paragraph.tag(i + 1).equals("TO");
    Phrase thing =
        participle && behind && hasVerb(i) ? Subjects.phraseEndingAt(paragraph, i, start) : null;
    return thing != null
        && paragraph.tag(thing.first() - 1).equals("IN")
        && !paragraph.token(i - 1).isName()
        && !SAYING.contains(paragraph.lemma(i));
  }

  private boolean hasVerb(int before) {
    for (int i = start; i < before; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int i) {
    String tag = paragraph.tag(i);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  private void preposition(int i, int after, Takes takes) {
    Phrase phrase = Subjects.startingAt(paragraph, after, end);
    int last = phrase == null ? after : phrase.end();
    found.add(new Cue(i, after, i, last, takes, phrase, Form.PREPOSITION));
  }

  /** Remembers the subject of a finite verb for the verbs that share it later on. */
  private void noteSubject(int i) {
    if (isFinite(i)) {
      Phrase subject =
          ofWhom(Subjects.before(paragraph, Subjects.groupStart(paragraph, i, start), start));
      boolean better = found.isEmpty() && (betters(subject) || isOfMainClause(subject));
      if (subject != null && (lastSubject == null || better)) {
        lastSubject = subject;
      }
    }
  }

  /** "A woman whose sons were among the hurt said": she, not they. */
  private @Nullable Phrase ofWhom(@Nullable Phrase subject) {
    if (subject == null || !paragraph.is(subject.first() - 1, "whose")) {
      return subject;
    }
    Phrase owner = Subjects.phraseEndingAt(paragraph, subject.first() - 1, start);
    return owner == null ? subject : owner;
  }

  /** "After crowds left, the mayor spoke": the subject behind the clause that opens a sentence. */
  private boolean isOfMainClause(@Nullable Phrase subject) {
    boolean opens = paragraph.tag(start).equals("IN") || paragraph.tag(start).equals("WRB");
    return subject != null
        && lastSubject != null
        && opens
        && paragraph.is(subject.first() - 1, ",")
        && lastSubject.end() < subject.first();
  }

  /** Whether a subject is a name or a person where the earlier one is neither. */
  private boolean betters(@Nullable Phrase subject) {
    return subject != null && lastSubject != null && !isActor(lastSubject) && isActor(subject);
  }

  private boolean isActor(Phrase phrase) {
    return paragraph.token(phrase.end() - 1).isName()
        || paragraph.is(phrase.first(), "he")
        || paragraph.is(phrase.first(), "she")
        || paragraph.is(phrase.first(), "they");
  }

  private void verb(int i, CueVerb verb) {
    int after = CueVerbs.end(paragraph, i, verb);
    int group = Subjects.groupStart(paragraph, i, start);
    if (paragraph.is(i - 1, "as") && paragraph.is(i, "saying")) {
      quotedAs(i, after, verb);
    } else if (isPassive(i, group)) {
      passive(i, after, verb);
    } else if (paragraph.tag(i).equals("VBG") && group == i) {
      participle(i, after, verb);
    } else {
      Phrase inverted = inverted(i, after, group, verb);
      if (inverted != null) {
        add(new Cue(i, after, group, inverted.end(), verb.takes(), inverted, Form.INVERTED));
      } else {
        main(i, after, group, verb);
      }
    }
  }

  private void add(Cue cue) {
    found.add(cue);
    if (cue.subject() != null) {
      lastSubject = cue.subject();
    }
  }

  private void main(int i, int after, int group, CueVerb verb) {
    if (!found.isEmpty() && found.getLast().after() == group && isFinite(group)) {
      return; // "whom he said | had called": of others
    }
    boolean infinitive = paragraph.tag(group).equals("TO") && lastSubject != null;
    Phrase subject = infinitive ? null : Subjects.before(paragraph, group, start);
    if (subject == null && sharesSubject(group)) {
      subject = lastSubject;
      add(new Cue(i, after, group, after, verb.takes(), subject, Form.PARTICIPLE));
      return;
    }
    int unit = subject == null ? group : subject.first();
    add(new Cue(i, after, unit, after, verb.takes(), subject, Form.VERB));
  }

  /** Whether a verb without a subject of its own goes on from another verb of the sentence. */
  private boolean sharesSubject(int group) {
    return lastSubject != null && group > start;
  }

  /** "Vetoed a draft | demanding that …": who turns down a text does not say what it says. */
  private boolean isOfTextRefused(int i) {
    int verb = i - 1;
    while (verb > start && paragraph.tag(verb).matches("NN.*|JJ.*|DT|PRP\\$|POS|VBN")) {
      verb--;
    }
    return verb < i - 1
        && paragraph.tag(i - 1).startsWith("NN")
        && REFUSING.contains(paragraph.lemma(verb));
  }

  private void participle(int i, int after, CueVerb verb) {
    if (isOfTextRefused(i)) {
      return;
    }
    Phrase subject = lastSubject;
    if (subject == null && i == start) {
      subject = subjectAhead(after);
    }
    add(new Cue(i, after, i, after, verb.takes(), subject, Form.PARTICIPLE));
  }

  /** "Calling it a disgrace, the mayor …": the phrase after the first comma. */
  private @Nullable Phrase subjectAhead(int from) {
    for (int i = from; i < end; i++) {
      if (paragraph.is(i, ",") && marks.at(i) == null) {
        return Subjects.startingAt(paragraph, i + 1, end);
      }
    }
    return null;
  }

  private void quotedAs(int i, int after, CueVerb verb) {
    int told = i - 2;
    while (told > start && !paragraph.tag(told).startsWith("VB")) {
      told--; // "was quoted | by the Denby Post on Monday as saying"
    }
    int group = Subjects.groupStart(paragraph, told > start ? told : i - 2, start);
    Phrase subject = Subjects.before(paragraph, group, start);
    int unit = subject == null ? group : subject.first();
    add(new Cue(i, after, unit, after, verb.takes(), subject, Form.VERB));
  }

  private boolean isPassive(int i, int group) {
    boolean participle = paragraph.tag(i).equals("VBN") || paragraph.tag(i).equals("VBD");
    for (int k = i - 1; participle && k >= group; k--) {
      if (paragraph.lemma(k).equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** "The plan was described by the mayor as …": the speaker stands after "by". */
  private void passive(int i, int after, CueVerb verb) {
    for (int k = after; k < Math.min(after + 4, end); k++) {
      if (paragraph.is(k, "by")) {
        Phrase speaker = Subjects.startingAt(paragraph, k + 1, end);
        if (speaker != null) {
          found.add(new Cue(i, after, i, speaker.end(), verb.takes(), speaker, Form.PARTICIPLE));
        }
        return;
      }
    }
  }

  /** The subject after the verb: "…, said the mayor." */
  private @Nullable Phrase inverted(int i, int after, int group, CueVerb verb) {
    boolean verbs = verb.takes().parenthetical() && !paragraph.lemma(i).equals("tell");
    boolean perfect = group == i - 1 && paragraph.lemma(group).equals("have");
    boolean opens = (group == i || perfect) && verbs && afterContent(group);
    if (!opens) {
      return null;
    }
    Phrase phrase = Subjects.startingAt(paragraph, behindPlace(after), end);
    if (phrase == null
        || paragraph.tag(phrase.first()).equals("WP")
        || paragraph.tag(phrase.first()).equals("PRP$") && !isApposed(phrase)) {
      return null;
    }
    if (paragraph.is(i - 1, ",") && marks.at(i - 2) == null) {
      Phrase before = Subjects.before(paragraph, group, start);
      if (before != null
          && (before.first() <= start + 1 || paragraph.is(before.first() - 1, ","))) {
        return null;
      }
    }
    return followedByVerb(phrase.end()) ? null : phrase;
  }

  /** "“…,” said from the lorry | Ada Quill": where it was said, before a full name. */
  private int behindPlace(int after) {
    if (!paragraph.tag(after).equals("IN") || paragraph.is(after, "that")) {
      return after;
    }
    int name = after + 1;
    while (name < end && PLACING.contains(paragraph.tag(name))) {
      name++;
    }
    boolean full =
        paragraph.tag(name).startsWith("NNP") && paragraph.tag(name + 1).startsWith("NNP");
    return full && name > after + 1 ? name : after;
  }

  /** "“…,” said its mayor, Ada Quill": whose mayor it is may be said so. */
  private boolean isApposed(Phrase phrase) {
    return paragraph.is(phrase.end(), ",") && paragraph.tag(phrase.end() + 1).startsWith("NNP");
  }

  private boolean afterContent(int i) {
    String mark = paragraph.word(i - 1);
    return i == start
        || mark.equals(",")
        || mark.equals("\"")
        || mark.equals("'")
        || mark.equals("?")
        || mark.equals("!")
        || mark.equals("--");
  }

  private boolean followedByVerb(int i) {
    return switch (paragraph.tag(i)) {
      case "VBD", "VBZ", "VBP", "MD", "VBN", "RB" -> i < end;
      default -> paragraph.is(i, "that");
    };
  }
}
