package uk.police.lfr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** R11: what the portal may see of the system. */
public final class PortalRules {
    @ArchTest
    static final ArchRule R11_THE_PORTAL_SEES_CONTRACTS_AND_BOUNDARIES = noClasses()
            .that()
            .resideInAPackage("uk.police.lfr.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "uk.police.lfr.*.entity..",
                    "uk.police.lfr.*.control..",
                    "uk.police.lfr.vision..",
                    "uk.police.lfr.exercise..")
            .because("pages show read records; ask the capability for a boundary method that returns one");

    @ArchTest
    static final ArchRule R11_PUBLIC_PAGES_SEE_THE_PUBLIC_REGISTER_ALONE = noClasses()
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
                    // Its contract lends the public record the words for purposes.
                    "uk.police.lfr.deployment.boundary..")
            .because("what is not in the public register is not public: have transparency publish it");

    private PortalRules() {}
}
