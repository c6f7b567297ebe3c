package dev.morgue.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a caller can see of a public class names no unwanted type: its supertypes, and the fields,
 * constructors and methods that are public or protected, its own and the inherited ones, with their
 * type arguments and declared exceptions.
 */
final class KeepOutOfSignatures extends ArchCondition<JavaClass> {

  private final DescribedPredicate<JavaClass> unwanted;

  KeepOutOfSignatures(DescribedPredicate<JavaClass> unwanted) {
    super("not show classes that %s", unwanted.getDescription());
    this.unwanted = unwanted;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!visible(type)) {
      return;
    }
    Set<String> found = new TreeSet<>();
    type.getAllRawSuperclasses().forEach(each -> note(found, "extends", each));
    type.getAllRawInterfaces().forEach(each -> note(found, "implements", each));
    type.getSuperclass().ifPresent(each -> note(found, "extends", each));
    type.getInterfaces().forEach(each -> note(found, "implements", each));
    noteBounds(found, "is declared with", type.getTypeParameters());
    type.getAllFields().stream()
        .filter(this::shown)
        .forEach(each -> note(found, "has the field " + each.getName() + " of", each.getType()));
    type.getConstructors().stream().filter(this::shown).forEach(each -> noteUnit(found, each));
    type.getAllMethods().stream().filter(this::shown).forEach(each -> noteUnit(found, each));
    found.forEach(each -> events.add(violated(type, type.getName() + " " + each)));
  }

  private void noteUnit(Set<String> found, JavaCodeUnit unit) {
    String where = "shows in " + unit.getName() + "()";
    note(found, where, unit.getReturnType());
    unit.getParameterTypes().forEach(each -> note(found, where, each));
    unit.getExceptionTypes().forEach(each -> note(found, where, each));
    noteBounds(found, where, unit.getTypeParameters());
  }

  private void noteBounds(
      Set<String> found, String where, List<? extends JavaTypeVariable<?>> variables) {
    variables.stream()
        .flatMap(variable -> variable.getUpperBounds().stream())
        .forEach(each -> note(found, where, each));
  }

  private void note(Set<String> found, String where, JavaType shown) {
    shown.getAllInvolvedRawTypes().stream()
        .filter(unwanted)
        .forEach(each -> found.add(where + " " + each.getName()));
  }

  private static boolean visible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(KeepOutOfSignatures::visible).orElse(true);
  }

  /** What an unwanted supertype brings along is not listed: the supertype is. */
  private boolean shown(JavaMember member) {
    return !unwanted.test(member.getOwner())
        && (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED));
  }
}
