package uk.police.lfr.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** Each single dependency of a class must be one that is allowed between these two classes. */
final class DependencyCondition extends ArchCondition<JavaClass> {
    private final BiPredicate<JavaClass, JavaClass> allowed;

    private DependencyCondition(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        super(description);
        this.allowed = allowed;
    }

    /** @param allowed user first, used second; array types are seen as their components */
    static DependencyCondition dependOnly(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new DependencyCondition("depend only on " + description, allowed);
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        user.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        !allowed.test(user, dependency.getTargetClass().getBaseComponentType()))
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }
}
