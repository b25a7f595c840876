package avouch.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the records of one type, or of one sealed family, are taken apart and put together: by their
 * components, in order.
 *
 * @param members the records of the family, in the order of its declaration; the record itself for
 *     a record
 */
record RecordShape(List<Member> members) {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          List<Member> members = new ArrayList<>();
          collect(type, members);
          return new RecordShape(members);
        }
      };

  RecordShape {
    members = List.copyOf(members);
  }

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  Member member(Object value) {
    for (Member member : members) {
      if (member.type().isInstance(value)) {
        return member;
      }
    }
    throw new IllegalArgumentException(value.getClass() + " belongs to no record of this family");
  }

  int index(Member member) {
    return members.indexOf(member);
  }

  private static void collect(Class<?> type, List<Member> members) {
    if (type.isRecord()) {
      members.add(Member.of(type));
    } else if (type.isSealed()) {
      for (Class<?> part : type.getPermittedSubclasses()) {
        collect(part, members);
      }
    } else {
      throw new IllegalArgumentException(type + " is neither a record nor a sealed family");
    }
  }

  /**
   * One record type.
   *
   * @param types of its components
   * @param parts read them
   * @param maker the constructor that takes them all, as an array
   */
  record Member(Class<?> type, List<Type> types, List<MethodHandle> parts, MethodHandle maker) {
    Member {
      types = List.copyOf(types);
      parts = List.copyOf(parts);
    }

    static Member of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] classes =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      List<MethodHandle> parts = new ArrayList<>();
      try {
        for (RecordComponent component : components) {
          MethodHandle part = lookup.unreflect(component.getAccessor());
          parts.add(part.asType(MethodType.methodType(Object.class, Object.class)));
        }
        MethodHandle maker =
            lookup
                .findConstructor(type, MethodType.methodType(void.class, classes))
                .asSpreader(Object[].class, classes.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        return new Member(
            type,
            Arrays.stream(components).map(RecordComponent::getGenericType).toList(),
            parts,
            maker);
      } catch (IllegalAccessException | NoSuchMethodException e) {
        throw new IllegalArgumentException("the parts of " + type + " are not open", e);
      }
    }
  }
}
