package uk.police.lfr.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.lfr.architecture.ArchitectureRules;
import uk.police.lfr.architecture.PortalRules;
import uk.police.lfr.architecture.ProductClasses;

/** The portal under the rules of the whole system, and under its own. */
@AnalyzeClasses(packages = "uk.police.lfr", importOptions = ProductClasses.class)
class PortalArchitectureTest {
    @ArchTest
    static final ArchTests SYSTEM = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchTests PORTAL = ArchTests.in(PortalRules.class);

    /** The server refuses to start where a page could mean either of two. */
    @ArchTest
    static void noTwoBeansOfPagesShareAName(JavaClasses classes) {
        Map<String, Long> beans = classes.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        beans.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), beans);
    }
}
