package avouch.brief;

/** Where things stand that are pointed to: elsewhere on one page, or on pages of their own. */
public interface Links {
  /** All on one page. */
  Links WITHIN = target -> "#" + target.name();

  /** The address of a target, not yet escaped. */
  String to(Target target);
}
