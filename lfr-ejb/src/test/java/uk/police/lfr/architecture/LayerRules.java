package uk.police.lfr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static uk.police.lfr.architecture.DependencyCondition.dependOnly;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** R3 and R4: what the layers inside a capability may see. */
final class LayerRules {
    @ArchTest
    static final ArchRule R3_ENTITIES_STAND_ON_CONTRACTS = noClasses()
            .that()
            .resideInAPackage("uk.police.lfr.*.entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.police.lfr.*.control..", "uk.police.lfr.*.boundary..")
            .because("an entity is state and its rules; hand it what it needs as an argument");

    @ArchTest
    static final ArchRule R3_CONTROL_DOES_NOT_SEE_ITS_OWN_BOUNDARY = classes()
            .that()
            .resideInAPackage("uk.police.lfr.*.control..")
            .should(dependOnly(
                    "layers below its own boundary",
                    (user, used) -> !(CapabilityMap.sameCapability(user, used)
                            && CapabilityMap.layerOf(used).equals("boundary"))))
            .because("transactions and roles are settled before control begins; move the shared step into control."
                    + " Boundaries of other capabilities may be used, as CapabilityMap allows");

    @ArchTest
    static final ArchRule R3_CONTRACTS_STAND_ALONE = classes()
            .that()
            .resideInAPackage("uk.police.lfr.*.contract..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "uk.police.lfr.*.contract..")
            .because("a contract is what everybody may know; it carries ids and values, not things that work");

    @ArchTest
    static final ArchRule R4_ENTITIES_AND_CONTRACTS_ARE_FREE_OF_THE_CONTAINER = noClasses()
            .that()
            .resideInAnyPackage("uk.police.lfr.*.entity..", "uk.police.lfr.*.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.enterprise..", "jakarta.inject..", "jakarta.ejb..", "jakarta.faces..", "jakarta.ws..")
            .because("their rules are tested without a server; let the boundary inject and hand over");

    private LayerRules() {}
}
