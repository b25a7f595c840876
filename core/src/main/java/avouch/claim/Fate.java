package avouch.claim;

import avouch.model.Claim.Part;
import avouch.model.Claim.Status;
import org.jspecify.annotations.Nullable;

/** What befell a person, or what part alone the words give, the gravest first. */
enum Fate {
  KILLED(Part.VICTIM, Status.KILLED),
  INJURED(Part.VICTIM, Status.INJURED),
  MISSING(Part.VICTIM, Status.MISSING),
  CHARGED(Part.SUSPECT, Status.CHARGED),
  ARRESTED(Part.SUSPECT, Status.ARRESTED),
  SUSPECT(Part.SUSPECT, null),
  VICTIM(Part.VICTIM, null),
  UNHARMED(Part.OTHER, Status.UNHARMED);

  private final Part part;
  private final @Nullable Status status;

  Fate(Part part, @Nullable Status status) {
    this.part = part;
    this.status = status;
  }

  Part part() {
    return part;
  }

  @Nullable Status status() {
    return status;
  }

  /** Whether it is a blow that somebody deals. */
  boolean isBlow() {
    return this == KILLED || this == INJURED;
  }
}
