package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Settlement;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    List<Bare.Figure> bare = new ArrayList<>();
    List<FigureClaim> hit = new ArrayList<>();
    Accounts accounts = new Accounts(story, settlement);
    accounts.stream().forEach(account -> claims.addAll(of(account, bare, hit)));
    claims.addAll(Bare.settled(bare, claims));
    claims.addAll(DescribedAges.in(accounts, claims).toList());
    CountedClaims counted = new CountedClaims(accounts, claims);
    claims.addAll(counted.killed());
    List<Claim> settled = new ArrayList<>(Hits.settled(claims, hit));
    settled.addAll(counted.others(settled));
    return settled.stream().sorted(BY_PLACE).distinct().toList();
  }

  private static List<Claim> of(Account account, List<Bare.Figure> bare, List<FigureClaim> hit) {
    List<Claim> claims = new ArrayList<>(figures(account, bare, hit));
    account.lines().flatMap(Claims::in).forEach(claims::add);
    PlaceClaims.in(account).forEach(claims::add);
    SpokenClaims.in(account).forEach(claims::add);
    return claims;
  }

  private static List<Claim> figures(
      Account account, List<Bare.Figure> bare, List<FigureClaim> hit) {
    List<Claim> claims = new ArrayList<>();
    Optional<FigureClaim> before = Optional.empty();
    int block = -1;
    for (Line line : account.lines().toList()) {
      FigureClaims.Told told = FigureClaims.in(line);
      boolean goesOn = line.sentence().block() == block && told.claims().isEmpty();
      Optional<FigureClaim> last = goesOn ? before : Optional.empty();
      told.bare().forEach(figure -> bare.add(new Bare.Figure(figure, last)));
      claims.addAll(told.claims());
      claims.addAll(Reckoned.killed(line));
      List<FigureClaim> reckoned = Reckoned.hit(line);
      claims.addAll(reckoned);
      hit.addAll(reckoned);
      hit.addAll(told.hit());
      before = told.claims().stream().filter(c -> Bare.counts(c.slot())).reduce((a, b) -> b);
      block = line.sentence().block();
    }
    return claims;
  }

  private static Stream<Claim> in(Line line) {
    return Stream.of(
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
