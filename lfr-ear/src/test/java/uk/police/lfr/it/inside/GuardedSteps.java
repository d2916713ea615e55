package uk.police.lfr.it.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps at the application's desks that are not open to everybody, found in the application itself. */
@Dependent
public class GuardedSteps {
    /** What is handed in: a number that nothing has, and no object at all. The door looks at neither. */
    private static final Map<Class<?>, Object> NOBODYS =
            Map.of(long.class, 4711L, int.class, 1, double.class, 0.5, boolean.class, false);

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> instances;

    /** As {@code capability.Desk.step}. */
    public Set<String> names() {
        return guarded().map(GuardedSteps::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The steps that let the caller in, whatever is then said inside about a case that does not exist. */
    public Set<String> open() {
        return guarded().filter(this::admits).map(GuardedSteps::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Method> guarded() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getPackageName().endsWith(".boundary"))
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !isOpenToAll(method));
    }

    private static boolean isOpenToAll(Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || !method.isAnnotationPresent(RolesAllowed.class)
                        && method.getDeclaringClass().isAnnotationPresent(PermitAll.class);
    }

    private static String name(Method method) {
        String desk = method.getDeclaringClass().getName();
        return desk.replaceFirst("^uk\\.police\\.lfr\\.(\\w+)\\.boundary", "$1") + "." + method.getName();
    }

    private boolean admits(Method step) {
        Object desk = instances.select(step.getDeclaringClass()).get();
        try {
            step.invoke(
                    desk,
                    Arrays.stream(step.getParameterTypes()).map(NOBODYS::get).toArray());
            return true;
        } catch (InvocationTargetException answered) {
            return !(answered.getCause() instanceof EJBAccessException);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
