package uk.police.lfr.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDateTime;

@AnalyzeClasses(packages = "uk.police.lfr.web", importOptions = ImportOption.DoNotIncludeTests.class)
class PortalArchitectureTest {

    @ArchTest
    static final ArchRule PORTAL_SEES_CONTRACTS_AND_BOUNDARIES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.police.lfr..entity..", "uk.police.lfr..control..", "uk.police.lfr.vision..")
            .because("pages show read records; ask the capability for a boundary method that returns one");

    @ArchTest
    static final ArchRule PUBLIC_PAGES_SEE_TRANSPARENCY_ALONE = noClasses()
            .that()
            .resideInAnyPackage("uk.police.lfr.web.publicsite..", "uk.police.lfr.web.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "uk.police.lfr.watchlist..",
                    "uk.police.lfr.recognition..",
                    "uk.police.lfr.alert..",
                    "uk.police.lfr.retention..",
                    "uk.police.lfr.audit..",
                    "uk.police.lfr.deployment.boundary..")
            .because("what is not in the public register is not public: have transparency publish it");

    @ArchTest
    static final ArchRule NO_CLOCK_BUT_THE_SYSTEMS = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("time comes from a java.time.Clock; take instants from the contracts");

    @ArchTest
    static final ArchRule NO_THREADS_OF_ITS_OWN = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .because("threads are the server's: use a managed executor");
}
