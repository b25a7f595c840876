package avouch.app.web;

import avouch.brief.HtmlParts;
import avouch.brief.Privacy;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * One story as it is shown, which stays the same object from snapshot to snapshot as long as
 * nothing of it changes: pages that were made of it are kept under its number.
 */
final class Shown {
  private static final AtomicLong LAST = new AtomicLong();

  private final long number = LAST.incrementAndGet();
  private final Situation situation;
  private final Set<String> minors;
  private final HtmlParts parts;
  private final UnaryOperator<String> names;

  /**
   * @param told the report that it is part of
   * @param minors whom it mentions and other stories tell to be minors
   */
  Shown(SituationReport told, Situation situation, Set<String> minors, boolean withNames) {
    SituationReport alone = told.with(situation);
    Privacy privacy = Privacy.of(alone, withNames, minors);
    this.situation = situation;
    this.minors = minors;
    this.parts = new HtmlParts(alone, privacy, new Addresses(told.asOf()));
    this.names = withNames ? UnaryOperator.identity() : privacy::masked;
  }

  /** Another one for whatever is shown otherwise. */
  long number() {
    return number;
  }

  Situation situation() {
    return situation;
  }

  Set<String> minors() {
    return minors;
  }

  HtmlParts parts() {
    return parts;
  }

  /** What is done to words before a program gets them. */
  UnaryOperator<String> names() {
    return names;
  }
}
