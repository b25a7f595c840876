package avouch.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who wrote a page, as most of its marks say. */
final class PageAuthors {
  private static final double BYLINE = 6;
  private static final double SIGNATURE = 1.2;
  private static final double FAR_BYLINE = 3;
  private static final double FAR_MARK = 0.5;

  /** How much an element counts that is marked as the author, by how clearly it is. */
  private static final double[] MARKS = {2.4, 2.6, 1.7, 1.2};

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:eine?|(?:dein|unser|ihr)(?:e[mnr]?)?|your|our|notre|nuestr[oa])\\s.*"
              + "|.*\\b(?:profil|abmelden|anmelden|einloggen|log ?in|log ?out|sign ?(?:in|up|out)|register"
              + "|subscribe|abonnieren|abonnez|suscr[ií]bete|iniciar sesi[oó]n|connexion|menü|menu)\\b.*"
              + "|https?:.*|.*@.*|www\\..*|(?:wp)?admin\\w*|administrator|staff|author|autor|unknown"
              + "|null|none|\\d+|anonymous|webmaster|root|user|guest|posts?|view all.*|alle .*"
              + "|mehr .*|more .*|all posts.*|zeige .*|follow.*|folgen.*|(?:by|von|par|por|name|link|posted|your name|e-?mail|website|menu|about)\\W*"
              + "|.*\\b(?:posts?|articles?|artikel|beiträge|comments?|kommentare?|min read)\\b.*"
              + "|.*[|{}<>=].*|.*\\b(?:19|20)\\d\\d\\b.*");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^[\\s~|·•–—:-]*(?:(?:blog ?beitrag|written|posted|published|geschrieben|verfasst|veröffentlicht"
              + "|publié|escrito|text|texte|beitrag|story|words)\\s+)?(?:by|von|par|por|di|door|av"
              + "|af|autor(?:in|en)?|author\\(?s?\\)?|auteur\\(?s?\\)?|redaktion|redacción)"
              + "\\s*:?\\s+");
  private static final Pattern TALK =
      Pattern.compile("(?i) (?:im gespräch mit|im interview mit|in conversation with) ");
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:autor(?:in|en)?|authors?|auteurs?|text|redaktion|byline)\\s*:\\s*");
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?i)\\s*(?:[|•·(/–—:]|\\s-\\s|,?\\s(?:on|am|le|el|veröffentlicht|published|posted|updated"
              + "|in|for|at|from|of|is|ist|(?-i:staff)|staff (?:writer|reporter|photographer|correspondent)|reporter|correspondent|editor|contributor"
              + "|senior|freelance|journalist\\w*|redakteur\\w*)\\b|,\\s*\\d|\\s\\d).*$");
  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "(?i)\\b(?:e\\.\\s?v\\.|gmbh|inc|ltd|llc|stiftung|foundation|redaktion|redacción|rédaction"
              + "|redazione|team|staff|newsroom|news|magazin|magazine|verlag|zeitung|online|agency"
              + "|agencies|agentur|press|presse|collectif|editors?|\\.com|\\.de|\\.org|\\.net)(?![\\p{L}])");
  private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?:|www\\.|/)|^\\S*@");
  private static final Pattern DEGREE =
      Pattern.compile("(?:,? (?:Ph\\.?D|M\\.?D|MPH|R\\.?D|RN|MSc|M\\.A|B\\.A|CPT)\\.?)+$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i),\\s[^,]*(?:leiter|manager|marketing|director|chef|redakteur|sprecher|president"
              + "|professor|editor|writer|reporter|correspond|\\bhead\\b|officer|analyst|universi"
              + "|institut|journalist|korrespond|\\bder\\b|\\bbei\\b|producer|author|autor).*$");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?<=\\S \\S{1,30}) (?i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$"
              + "|(?<=\\p{Ll})(?:Staff|Senior|Reporter|Editor|Follow|Contributor|Writer).*$");
  private static final Pattern JOINT = Pattern.compile(",? (?:and|und|et|y|e|&|i|en|och|og|и) ");
  private static final Pattern TAIL = Pattern.compile("(?:[\\s,;:–—*-]|(?<=\\p{Ll}{3})\\.)+$");

  /** As many letters before a house's name may be an article ("The Gazette"). */
  private static final int ARTICLE = 3;

  private static final int LONGEST_NAME = 5;
  private final Set<String> houses;
  private final Map<String, Double> votes = new LinkedHashMap<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();

  private PageAuthors(Set<String> houses) {
    this.houses = houses;
  }

  /**
   * The author or authors, apart by commas.
   *
   * @param article what the page's data say of the report
   * @param under how many headings stand before the marks under the headline
   * @param bylines the names in the page's words
   */
  static @Nullable String of(
      PageMarks marks,
      JsonLd data,
      List<String> sites,
      JsonLd.@Nullable Thing article,
      int under,
      List<PageBylines.Named> bylines) {
    PageAuthors authors = new PageAuthors(houses(sites));
    if (article != null) {
      authors.vote(data.authors(article), 4);
    }
    if (authors.votes.isEmpty()) {
      List<String> persons = data.persons();
      authors.vote(persons.size() == 1 ? persons : List.of(), 2.5);
    }
    authors.voteMetas(marks);
    authors.voteMarks(marks, under);
    authors.voteBylines(bylines);
    authors.widen();
    return authors.best();
  }

  /** The elements marked as authors: those under the headline count for more. */
  private void voteMarks(PageMarks marks, int under) {
    int[] seen = new int[MARKS.length];
    for (PageMarks.Mark mark : marks.authors()) {
      int before = votes.size();
      double weight = MARKS[mark.kind()] / (1 + seen[mark.kind()]);
      boolean near = under < 0 || mark.under() == under || mark.under() == under - 1;
      vote(List.of(mark.words()), near ? weight : weight * FAR_MARK);
      seen[mark.kind()] += votes.size() > before ? 1 : 0;
    }
  }

  private void voteMetas(PageMarks marks) {
    vote(marks.metas("author").limit(1).toList(), 3);
    vote(marks.metas("article:author", "og:article:author").limit(4).toList(), 2);
    vote(marks.metas("dc.creator", "dcterms.creator", "citation_author").distinct().toList(), 3);
    vote(
        marks
            .metas(
                "parsely-author",
                "sailthru.author",
                "cxenseparse:author",
                "byl",
                "authors",
                "article.author",
                "article:author_name",
                "author_name",
                "og:author",
                "mediator_author",
                "creator",
                "vr:author")
            .distinct()
            .toList(),
        3);
    vote(marks.metas("twitter:creator").filter(name -> !name.startsWith("@")).toList(), 0.6);
    vote(
        marks
            .metas("twitter:data1")
            .limit(1)
            .filter(x -> marks.metas("twitter:label1").anyMatch(PageAuthors::isWritten))
            .toList(),
        2);
  }

  private static boolean isWritten(String label) {
    return label.matches(
        "(?i)written by|verfasst von|geschrieben von|écrit par|escrito por|autor.*");
  }

  /** The byline beside the headline, else those elsewhere if they are of one mind. */
  private void voteBylines(List<PageBylines.Named> bylines) {
    List<String> near = names(bylines, PageBylines.Place.HEADLINE);
    List<String> far = names(bylines, PageBylines.Place.ELSEWHERE);
    List<String> signed = names(bylines, PageBylines.Place.SIGNATURE);
    if (!near.isEmpty()) {
      vote(List.of(near.getFirst()), BYLINE);
    } else if (far.size() == 1) {
      vote(far, FAR_BYLINE);
    }
    if (signed.size() == 1) {
      vote(signed, SIGNATURE);
    }
  }

  private static List<String> names(List<PageBylines.Named> bylines, PageBylines.Place place) {
    return bylines.stream()
        .filter(byline -> byline.place() == place)
        .map(PageBylines.Named::names)
        .distinct()
        .toList();
  }

  /** Who is named alone is also named among several: those add his votes to theirs. */
  private void widen() {
    Map<String, Double> given = new LinkedHashMap<>(votes);
    for (Map.Entry<String, Double> one : given.entrySet()) {
      for (String several : given.keySet()) {
        if (several.startsWith(one.getKey() + ", ")) {
          votes.merge(several, one.getValue(), Double::sum);
        }
      }
    }
  }

  private static Set<String> houses(List<String> sites) {
    return sites.stream()
        .map(Headline::letters)
        .filter(name -> name.length() > 1)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Counts the names of one mark as one vote; several are joined by commas. */
  private void vote(List<String> marks, double weight) {
    List<String> names = new ArrayList<>();
    for (String mark : marks) {
      String name = withoutHouse(name(mark));
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    if (!names.isEmpty()) {
      List<String> persons = names.stream().filter(name -> !isHouse(name)).toList();
      String joined = String.join(", ", persons.isEmpty() ? names : persons);
      String listed = JOINT.matcher(joined).replaceAll(", ");
      String key = listed.toLowerCase(Locale.ROOT);
      boolean many = key.indexOf(',') != key.lastIndexOf(',');
      double value = persons.isEmpty() ? weight / 10 : weight;
      spellings.putIfAbsent(key, many ? listed : joined);
      votes.merge(key, votes.containsKey(key) ? value / 2 : value, Double::sum);
    }
  }

  /** A name without the house that stands behind it ("Jane Doe Northern Gazette"). */
  private String withoutHouse(String name) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      String rest = name.substring(at + 1);
      if (name.indexOf(' ') < at && houses.contains(Headline.letters(rest))) {
        return TAIL.matcher(name.substring(0, at)).replaceFirst("");
      }
    }
    return name;
  }

  private boolean isHouse(String name) {
    String letters = Headline.letters(name);
    return ORGANIZATION.matcher(name).find()
        || houses.stream()
            .anyMatch(
                house ->
                    house.equals(letters)
                        || house.startsWith(letters)
                        || house.length() > 4
                            && (letters.startsWith(house)
                                || letters.endsWith(house)
                                    && letters.length() <= house.length() + ARTICLE));
  }

  /** The name that a mark's words hold; empty if they hold none. */
  static String name(String words) {
    String name = words.replace("\u00ad", "").replaceAll("\\s+", " ").strip();
    if (ADDRESS.matcher(name).find()) {
      return "";
    }
    String bare = TALK.matcher(BY.matcher(name).replaceFirst("")).replaceAll(", ");
    bare = LABEL.matcher(bare).replaceFirst("").strip();
    bare = bare.length() > 3 ? AFTER_NAME.matcher(bare).replaceFirst("") : bare;
    bare = OFFICE.matcher(bare).replaceFirst("");
    bare = ROLE.matcher(bare).replaceFirst("");
    bare = DEGREE.matcher(bare).replaceFirst("");
    bare = TAIL.matcher(bare).replaceFirst("").replaceFirst("^[~|·•–—\\s]+", "");
    long parts = bare.chars().filter(c -> c == ',').count() + 1;
    boolean fits =
        bare.length() >= 2
            && bare.length() <= 80
            && bare.split(" ", -1).length <= LONGEST_NAME * parts
            && Character.isLetter(bare.codePointAt(0))
            && !NO_NAME.matcher(bare).matches();
    return fits ? bare : "";
  }

  private @Nullable String best() {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Double> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best == null ? null : spellings.get(best);
  }
}
