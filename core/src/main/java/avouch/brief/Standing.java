package avouch.brief;

import avouch.model.Finding;
import avouch.model.Situation;
import avouch.model.Verdict;

/** How an answer stands among the accounts, in words that a fact-checker would sign. */
final class Standing {
  private final Situation situation;
  private final Sources sources;
  private final Answers answers;

  Standing(Situation situation, Sources sources, Answers answers) {
    this.situation = situation;
    this.sources = sources;
    this.answers = answers;
  }

  String of(Finding finding) {
    return switch (finding.verdict()) {
      case CONTESTED -> Phrases.verdict(finding);
      case SUPERSEDED ->
          answers.isStated(finding) && Answers.isDated(finding)
              ? Phrases.verdict(finding)
              : borne(finding);
      case COMPATIBLE ->
          answers.isStated(finding) && answers.isOfSeveralNumbers(finding)
              ? Phrases.verdict(finding)
              : borne(finding);
      case AGREED, SINGLE_ORIGIN -> borne(finding);
    };
  }

  /** By whom the answer is told: accounts, which may still have it from one origin. */
  private String borne(Finding finding) {
    boolean several = !answers.rivals(finding).isEmpty() || isRevised(finding);
    if (several) {
      return "several numbers are told";
    }
    int accounts = answers.accounts(finding);
    if (accounts > 1) {
      return finding.verdict() == Verdict.SINGLE_ORIGIN
          ? "told by " + accounts + " accounts, of one origin"
          : "told by " + accounts + " accounts";
    }
    if (situation.lineages().size() > 1) {
      return "told by " + sources.marksOf(answers.telling(finding)) + " only";
    }
    boolean one = answers.foremost(finding).origins() == 1;
    return one ? Phrases.origins(1) : "one account only";
  }

  /** Whether one number is larger than another, and no day tells which came later. */
  private boolean isRevised(Finding finding) {
    return finding.verdict() == Verdict.SUPERSEDED
        && !Answers.isDated(finding)
        && answers.isOfSeveralNumbers(finding);
  }
}
