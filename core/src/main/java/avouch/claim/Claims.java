package avouch.claim;

import avouch.model.Claim;
import avouch.model.Reading;
import avouch.model.Settlement;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the claims out of a settled story. */
public final class Claims {
  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparing((Claim claim) -> claim.bearing().span())
          .thenComparing(claim -> claim.getClass().getName())
          .thenComparing(Claim::toString);

  private Claims() {}

  /** Every claim of every report, in the order of reports and words. */
  public static List<Claim> of(Story story, Settlement settlement) {
    List<Claim> claims = new ArrayList<>();
    for (Reading reading : story.readings()) {
      claims.addAll(of(new Account(story, settlement, reading)));
    }
    return claims.stream().sorted(BY_PLACE).distinct().toList();
  }

  private static List<Claim> of(Account account) {
    List<Claim> claims = new ArrayList<>(account.lines().flatMap(Claims::in).toList());
    CountedClaims.in(account, claims).forEach(claims::add);
    SpokenClaims.in(account).forEach(claims::add);
    return claims;
  }

  private static Stream<Claim> in(Line line) {
    return Stream.of(
            FigureClaims.in(line),
            DurationClaims.in(line),
            StateClaims.in(line),
            PromiseClaims.in(line),
            DayClaims.in(line),
            CauseClaims.in(line),
            SetClaims.in(line),
            CommanderClaims.in(line),
            PlaceClaims.in(line),
            PartClaims.in(line))
        .flatMap(claims -> claims);
  }
}
