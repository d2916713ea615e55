package uk.police.lfr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static uk.police.lfr.architecture.DependencyCondition.dependOnly;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** R2 and R12: who may use whom. */
final class CapabilityRules {
    private static final DescribedPredicate<JavaClass> IN_A_CAPABILITY = DescribedPredicate.describe(
            "belong to a capability", type -> CapabilityMap.capabilityOf(type).isPresent());

    @ArchTest
    static final ArchRule R2_CAPABILITIES_SEE_BOUNDARY_AND_CONTRACT_OF_THOSE_BELOW = classes()
            .that(IN_A_CAPABILITY)
            .should(dependOnly(
                    "what CapabilityMap allows",
                    (user, used) -> CapabilityMap.capabilityOf(used).isEmpty()
                            || CapabilityMap.sameCapability(user, used)
                            || CapabilityMap.maySee(user, used)))
            .because("a capability can be changed inside as long as others see its boundary and contract alone; ask it"
                    + " through a boundary, or let news travel upward as an event of its contract");

    @ArchTest
    static final ArchRule R2_EVERY_PACKAGE_BELONGS_SOMEWHERE = classes()
            .that()
            .resideInAPackage("uk.police.lfr..")
            .and()
            .resideOutsideOfPackage("uk.police.lfr.web..")
            .should(new Belongs())
            .because("a capability that the map does not know is bound by no rule; write into CapabilityMap whom it"
                    + " may use");

    @ArchTest
    static final ArchRule R2_CAPABILITIES_ARE_FREE_OF_CYCLES = slices().matching("uk.police.lfr.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two that need each other are one; turn the upward call into an event");

    @ArchTest
    static final ArchRule R12_AUDIT_SEES_CONTRACTS_ALONE = noClasses()
            .that()
            .resideInAPackage("uk.police.lfr.audit..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are another's boundary, apart from who is calling and the key that signs",
                    type -> "boundary".equals(CapabilityMap.layerOf(type))
                            && !type.getPackageName().startsWith("uk.police.lfr.audit")
                            && !type.getName().equals("uk.police.lfr.platform.boundary.Caller")
                            && !type.getName().equals("uk.police.lfr.platform.boundary.SigningKeys")))
            .because("the log records what it is told and asks nobody; put the fact into the event");

    @ArchTest
    static final ArchRule R12_NOBODY_WRITES_THE_LOG = noClasses()
            .that()
            .resideOutsideOfPackages("uk.police.lfr.audit..", "uk.police.lfr.web..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of audit, apart from its registers, its purge and contract",
                    type -> type.getPackageName().startsWith("uk.police.lfr.audit")
                            && !type.getPackageName().equals("uk.police.lfr.audit.contract")
                            && !type.getName().equals("uk.police.lfr.audit.boundary.LogPurge")
                            && !type.getName().equals("uk.police.lfr.audit.boundary.StepRegister")
                            && !type.getName().equals("uk.police.lfr.audit.boundary.LogRegister")))
            .because("whoever could call the log could also forget to; fire an Auditable, it is observed in the same"
                    + " transaction. The registers only answer");

    @ArchTest
    static final ArchRule R12_REPORTING_ALONE_COUNTS_WHO_DID_WHAT = noClasses()
            .that()
            .resideOutsideOfPackages("uk.police.lfr.audit..", "uk.police.lfr.reporting..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("uk.police.lfr.audit.boundary.StepRegister")
            .because("it names people and asks for no role: its one user does, and logs who looked");

    @ArchTest
    static final ArchRule R12_RETENTION_ALONE_PURGES_THE_LOG = noClasses()
            .that()
            .resideOutsideOfPackages("uk.police.lfr.audit..", "uk.police.lfr.retention..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("uk.police.lfr.audit.boundary.LogPurge")
            .because("what the log says of people goes by the policy and its holds, and by nothing else");

    @ArchTest
    static final ArchRule R12_THE_LOGS_VERIFIER_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("uk.police.lfr.audit.verify..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "uk.police.lfr.audit.verify..")
            .because("who checks us must not have to trust our code or run our server");

    private CapabilityRules() {}
}
