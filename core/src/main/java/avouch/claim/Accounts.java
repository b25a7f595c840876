package avouch.claim;

import avouch.model.Claim.Bearing;
import avouch.model.Sentence;
import avouch.model.Settlement;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every report of a settled story, in the story's order. */
final class Accounts {
  private final Story story;
  private final Settlement settlement;
  private final List<Account> all = new ArrayList<>();
  private final Map<String, Account> byReport = new HashMap<>();
  private final Map<String, Set<Sentence>> apart = new HashMap<>();

  Accounts(Story story, Settlement settlement) {
    this.story = story;
    this.settlement = settlement;
    story.readings().stream()
        .map(reading -> new Account(story, settlement, reading))
        .forEach(
            account -> {
              all.add(account);
              byReport.put(account.id(), account);
            });
  }

  Story story() {
    return story;
  }

  Settlement settlement() {
    return settlement;
  }

  Stream<Account> stream() {
    return all.stream();
  }

  Stream<Line> lines() {
    return all.stream().flatMap(Account::lines);
  }

  /** Whether a sentence stands in an item of a list that is not the one of the harm. */
  boolean isApart(Line line) {
    return apart
        .computeIfAbsent(line.account().id(), absent -> Items.apart(line.account()))
        .contains(line.sentence());
  }

  /** The sentence that bears a claim; none for words outside of all sentences. */
  Optional<Line> line(Bearing bearing) {
    Account account = byReport.get(bearing.report());
    return account == null
        ? Optional.empty()
        : account
            .reading()
            .sentenceAt(bearing.sentence().range())
            .map(sentence -> new Line(account, sentence));
  }
}
