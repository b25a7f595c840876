package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.language.Gazetteer;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the people and organizations of a passage. */
final class Names {
  private Names() {}

  static List<Mention> in(Passage passage) {
    return in(passage, NameLabels.of(passage));
  }

  /** The people and organizations, with what the name tagger has already said. */
  static List<Mention> in(Passage passage, NameLabels labels) {
    List<List<Run>> runs = new ArrayList<>(labels.sentences().size());
    for (Labelled labelled : labels.sentences()) {
      List<Run> organizations = OrganizationNames.in(labelled);
      List<Run> all = new ArrayList<>(organizations);
      all.addAll(PersonNames.in(labelled, organizations));
      all.sort(Comparator.comparingInt(Run::first));
      runs.add(all);
    }
    NameVote vote = new NameVote(labels, runs);
    List<Mention> mentions = new ArrayList<>();
    for (int s = 0; s < runs.size(); s++) {
      Labelled labelled = labels.sentences().get(s);
      List<Token> tokens = labelled.sentence().tokens();
      vote.decided(s).stream()
          .filter(run -> !isOwner(tokens, run) && !Works.isPiece(tokens, run))
          .forEach(run -> mentions.add(mention(passage.report().text(), tokens, run)));
    }
    return List.copyOf(mentions);
  }

  /** "Saturdays blast", "Denbys mayor": a day or place that has lost its apostrophe. */
  private static boolean isOwner(List<Token> tokens, Run run) {
    String word = tokens.get(run.first()).text();
    if (run.end() - run.first() > 1 || !word.endsWith("s") || run.kind() != Kind.ORGANIZATION) {
      return false;
    }
    String owner = word.substring(0, word.length() - 1);
    return OrganizationNames.isDay(owner)
        || Gazetteer.shipped().knows(owner) && !Gazetteer.shipped().knows(word);
  }

  private static Mention mention(String text, List<Token> tokens, Run run) {
    Range range = range(tokens, run);
    String name = folded(range.in(text));
    if (run.kind() == Kind.PERSON) {
      Beside beside = new Beside(text, tokens, run);
      return new Mention.Person(range, name, beside.title(), beside.age());
    }
    return new Mention.Organization(range, name, Acronyms.definedBeside(tokens, run));
  }

  static Range range(List<Token> tokens, Run run) {
    return tokens.get(run.first()).range().cover(tokens.get(run.end() - 1).range());
  }

  /** Words with each run of white space made one space. */
  static String folded(String words) {
    boolean plain = true;
    for (int i = 0; i < words.length() && plain; i++) {
      char c = words.charAt(i);
      plain = c == ' ' ? words.charAt(i + 1) != ' ' : !Character.isWhitespace(c);
    }
    return plain ? words : words.replaceAll("\\s+", " ");
  }
}
