package avouch.find;

import avouch.model.TimeExpression;

/**
 * A time that a grammar read.
 *
 * @param end index after its last word
 * @param time what it says
 */
record Match(int end, TimeExpression time) {}
