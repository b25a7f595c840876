/**
 * What does a person type, and what do they get back? The commands, their options and exit codes;
 * the only package that prints.
 */
@NullMarked
package avouch.app.cli;

import org.jspecify.annotations.NullMarked;
