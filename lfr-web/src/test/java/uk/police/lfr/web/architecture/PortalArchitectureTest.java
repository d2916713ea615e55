package uk.police.lfr.web.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
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
}
