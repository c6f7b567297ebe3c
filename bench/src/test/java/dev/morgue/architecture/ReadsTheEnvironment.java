package dev.morgue.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** A call whose result depends on the machine's clock, time zone, locale or charset. */
final class ReadsTheEnvironment extends DescribedPredicate<JavaCall<?>> {

  /** Notes when articles come in, by the machine's clock where it is given none. */
  private static final String WITH_A_DEFAULT = "dev.morgue.search.ArchiveWriter";

  ReadsTheEnvironment() {
    super("the result depends on the clock, zone, locale or charset of the machine");
  }

  @Override
  public boolean test(JavaCall<?> call) {
    CodeUnitCallTarget target = call.getTarget();
    JavaClass owner = target.getOwner();
    String name = target.getName();
    List<JavaClass> parameters = target.getRawParameterTypes();
    if (name.equals("systemUTC") && call.getOriginOwner().getName().equals(WITH_A_DEFAULT)) {
      return false;
    }
    return readsClock(owner, name, parameters)
        || readsDefault(owner, name)
        || formatsByLocale(owner, name, parameters);
  }

  private static boolean readsClock(JavaClass owner, String name, List<JavaClass> parameters) {
    boolean now =
        name.equals("now")
            && owner.getPackageName().startsWith("java.time")
            && parameters.stream().noneMatch(each -> each.isEquivalentTo(Clock.class));
    boolean system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    boolean clock =
        (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
            && name.startsWith("system");
    boolean date =
        owner.isEquivalentTo(Date.class) && name.equals("<init>") && parameters.isEmpty();
    return now || system || clock || date;
  }

  private static boolean readsDefault(JavaClass owner, String name) {
    return (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"))
        || (owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault"))
        || (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
        || (owner.isEquivalentTo(Charset.class) && name.equals("defaultCharset"));
  }

  private static boolean formatsByLocale(JavaClass owner, String name, List<JavaClass> parameters) {
    if (!owner.isEquivalentTo(String.class)
        || parameters.stream().anyMatch(each -> each.isEquivalentTo(Locale.class))) {
      return false;
    }
    return List.of("toLowerCase", "toUpperCase", "format", "formatted").contains(name);
  }
}
