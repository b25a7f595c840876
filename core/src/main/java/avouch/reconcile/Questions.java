package avouch.reconcile;

import avouch.model.Scope;
import java.util.regex.Pattern;

/** A finding's question in plain words. */
final class Questions {
  private static final Pattern ISO = Pattern.compile("[0-9P].*|[A-Z_]+");

  private Questions() {}

  /**
   * @param killed whether the words tell of a killing, and not of deaths alone
   */
  static String of(FigureGroups.Group group, boolean killed) {
    String what = subject(group, killed);
    return what + where(group.scope()) + "?";
  }

  private static String subject(FigureGroups.Group group, boolean killed) {
    Scope scope = group.scope();
    boolean some = !scope.group().equals("all") && !scope.isPart();
    String whom = some ? " of “" + scope.group() + "”" : "";
    String more = scope.counting() == Scope.Counting.NEW ? " more" : "";
    return switch (group.slot()) {
      case KILLED -> "How many" + more + whom + (killed ? " were killed" : " died");
      case INJURED -> "How many" + more + whom + " were injured";
      case MISSING -> "How many" + more + whom + " are missing";
      case ARRESTED -> "How many" + more + whom + " were arrested";
      case DISPLACED -> "How many" + more + whom + " were displaced";
      case TROOPS -> "How many troops" + owner(group);
      case EQUIPMENT -> "How much equipment" + owner(group);
      case PROTESTERS -> "How many took part";
      case DURATION -> "How long" + (group.of() == null ? "" : " (" + group.of() + ")");
      case MONEY -> "How much money";
      case OTHER -> "How many" + (group.counted().isEmpty() ? "" : " (" + group.counted() + ")");
      case MEMBERS, COMMANDER, DATE, CAUSE -> "Which";
    };
  }

  private static String owner(FigureGroups.Group group) {
    return group.of() == null ? "" : " (" + group.of() + ")";
  }

  private static String where(Scope scope) {
    return (scope.place() == null ? "" : " in " + scope.place())
        + (scope.period() == null ? "" : period(scope.period()));
  }

  /** A day or a month as it is, words of a time as printed. */
  private static String period(String period) {
    if (period.startsWith(Scope.SINCE)) {
      return " " + period;
    }
    return ISO.matcher(period).matches() ? " (" + period + ")" : ", counted over “" + period + "”";
  }
}
