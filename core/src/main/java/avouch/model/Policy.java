package avouch.model;

/**
 * How one number is chosen out of several: RANGE keeps the range, CONSERVATIVE reads low as ACLED
 * does, LATEST takes the latest stated.
 */
public enum Policy {
  RANGE,
  CONSERVATIVE,
  LATEST
}
