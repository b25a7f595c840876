package avouch.find;

import avouch.language.GivenNames;
import avouch.model.Mention;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The persons that one report names: which names are one person's, and what it says each is. */
final class Cast {
  private final List<Mention.Person> persons;
  private final List<Member> members = new ArrayList<>();
  private final Member[] named;

  /** Given and last word of full names to who bears them. */
  private final Map<String, Member> full = new LinkedHashMap<>();

  Cast(List<Mention.Person> persons) {
    this.persons = persons.stream().sorted(Comparator.comparing(Mention.Person::range)).toList();
    named = new Member[this.persons.size()];
    fullNames();
    bareNames();
  }

  /** Adds somebody whom the report describes and does not name: "a cashier". */
  Member stranger(String words, @Nullable Boolean woman) {
    Member member = member();
    member.names.put(words, 1);
    member.titles.add(words.toLowerCase(Locale.ROOT));
    if (woman != null) {
      member.vote(woman, 3);
    }
    return member;
  }

  /** One person of the report. */
  static final class Member {
    private final int index;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final TreeSet<String> titles = new TreeSet<>();
    private final TreeSet<Integer> ages = new TreeSet<>();
    private int asWoman;
    private int asMan;
    private int first = Integer.MAX_VALUE;

    private Member(int index) {
      this.index = index;
    }

    private void note(Mention.Person person) {
      first = Math.min(first, person.range().start());
      if (person.age() != null) {
        ages.add(person.age());
      }
      if (person.title() != null) {
        String title = person.title().toLowerCase(Locale.ROOT);
        titles.add(title);
        Boolean woman = Roles.isWoman(title);
        if (woman != null) {
          vote(woman, 3);
        }
      }
    }

    /** Counts a sign that the person is a woman, or that he is a man. */
    void vote(boolean woman, int weight) {
      asWoman += woman ? weight : 0;
      asMan += woman ? 0 : weight;
    }

    int index() {
      return index;
    }

    /** The name that the report prints most, the first one of those. */
    String name() {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> name : names.entrySet()) {
        if (name.getValue() > most) {
          best = name.getKey();
          most = name.getValue();
        }
      }
      return best;
    }

    /** Titles and roles that stand beside the name, in small letters. */
    Iterable<String> titles() {
      return titles;
    }

    boolean isAged(int years) {
      return ages.contains(years);
    }

    /** {@code null} if the report does not tell. */
    @Nullable Boolean woman() {
      if (asWoman >= 2 * asMan && asWoman > 0) {
        return true;
      }
      return asMan >= 2 * asWoman && asMan > 0 ? Boolean.FALSE : null;
    }
  }

  List<Member> members() {
    return members;
  }

  // ---- who is one person

  private void fullNames() {
    for (int i = 0; i < named.length; i++) {
      String[] words = words(persons.get(i).name());
      if (words.length > 1) {
        String key = fold(words[0] + " " + words[words.length - 1]);
        Member member = full.computeIfAbsent(key, unused -> member());
        member.names.merge(persons.get(i).name(), 1, Integer::sum);
        member.note(persons.get(i));
        named[i] = member;
      }
    }
    for (Member member : members) {
      Boolean woman = GivenNames.isWoman(member.name());
      if (woman != null) {
        member.vote(woman, 2);
      }
    }
  }

  private Member member() {
    Member member = new Member(members.size());
    members.add(member);
    return member;
  }

  private void bareNames() {
    Map<String, Member> lone = new LinkedHashMap<>();
    for (int i = 0; i < named.length; i++) {
      if (named[i] == null) {
        Mention.Person person = persons.get(i);
        Member home = lone.containsKey(fold(person.name())) ? null : home(person);
        if (home == null) {
          home = lone.computeIfAbsent(fold(person.name()), unused -> member());
          home.names.merge(person.name(), 1, Integer::sum);
        }
        home.note(person);
        named[i] = home;
      }
    }
  }

  /** Whom a bare name means: who has it as surname, else who alone has it as given name. */
  private @Nullable Member home(Mention.Person bare) {
    String name = fold(bare.name());
    Boolean woman = bare.title() == null ? null : Roles.isWoman(bare.title());
    Member best = null;
    int most = 0;
    for (Map.Entry<String, Member> entry : full.entrySet()) {
      boolean surname = entry.getKey().endsWith(" " + name);
      if (surname || entry.getKey().startsWith(name + " ")) {
        Member member = entry.getValue();
        boolean other = woman != null && member.woman() != null && !woman.equals(member.woman());
        int count = member.names.values().stream().mapToInt(Integer::intValue).sum();
        int weight = (surname ? 1000 : 2) + count;
        if (weight > most && !other && !isAnother(bare, member)) {
          best = member;
          most = weight;
        }
      }
    }
    return best;
  }

  /** "President Quill" before any "Ada Quill", who is no president: somebody of the same name. */
  private static boolean isAnother(Mention.Person bare, Member member) {
    String title = bare.title();
    return title != null
        && !Titles.isForm(title)
        && bare.range().start() < member.first
        && member.titles.stream().noneMatch(title.toLowerCase(Locale.ROOT)::equals);
  }

  private static String[] words(String name) {
    String[] words = name.split(" ", -1);
    int end = words.length;
    while (end > 1 && isSuffix(words[end - 1])) {
      end--;
    }
    return end == words.length ? words : java.util.Arrays.copyOf(words, end);
  }

  private static boolean isSuffix(String word) {
    return switch (word) {
      case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV" -> true;
      default -> false;
    };
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace(",", "");
  }

  // ---- who is named where

  /** The number of the first mention that ends after a position. */
  int firstEndingAfter(int position) {
    int low = 0;
    int high = persons.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (persons.get(middle).range().end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  int mentions() {
    return named.length;
  }

  Range range(int mention) {
    return persons.get(mention).range();
  }

  Member member(int mention) {
    return named[mention];
  }

  /** The name that starts with a token. */
  @Nullable Range range(Range token) {
    int i = firstEndingAfter(token.start());
    return i < named.length && range(i).start() == token.start() ? range(i) : null;
  }

  /** The person whose name lies in a range; the last one, which is its head. */
  @Nullable Member in(Range range) {
    Member found = null;
    int i = firstEndingAfter(range.start());
    while (i < named.length && range(i).start() < range.end()) {
      found = named[i++];
    }
    return found;
  }
}
