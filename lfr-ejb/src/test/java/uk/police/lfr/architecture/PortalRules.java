package uk.police.lfr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
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
                    // Its contract lends the public record the words for purposes.
                    "uk.police.lfr.deployment.boundary..")
            .because("what is not in the public register is not public: have transparency publish it");

    @ArchTest
    static final ArchRule R11_OPEN_DATA_SEES_OF_THE_LOG_ITS_PUBLIC_FACE_ALONE = noClasses()
            .that()
            .resideInAnyPackage("uk.police.lfr.web.publicsite..", "uk.police.lfr.web.api..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of audit, apart from the public log",
                    type -> type.getPackageName().startsWith("uk.police.lfr.audit")
                            && !type.getName().equals("uk.police.lfr.audit.boundary.PublicLog")
                            && !type.getName().equals("uk.police.lfr.audit.contract.Cosigning")))
            .because("entries are read by auditors; the public has their commitments");

    private PortalRules() {}
}
