package avouch.model;

import java.util.Locale;

/** What the words make of a list of countries. */
public enum Membership {
  /** "The alliance includes A, B and C". */
  MEMBERS,
  /** "Troops from A, B and C". */
  CONTINGENTS,
  /** "News from A, B and C": nobody is sent. */
  FROM,
  NAMED_TOGETHER;

  /** Whether the countries belong to something or send somebody. */
  public boolean takesPart() {
    return this == MEMBERS || this == CONTINGENTS;
  }

  /** As a reader writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
