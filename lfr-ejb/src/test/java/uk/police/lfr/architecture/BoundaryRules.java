package uk.police.lfr.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;

/** R5: transactions, roles and timers are settled at the boundary, and nowhere without roles. */
final class BoundaryRules {
    private static final DescribedPredicate<JavaClass> BOUNDARY_ANNOTATIONS = resideInAnyPackage(
                    "jakarta.ejb..", "jakarta.annotation.security..", "jakarta.transaction..")
            .and(describe("are annotations", JavaClass::isAnnotation));

    private static final DescribedPredicate<JavaClass> SESSION_BEAN = describe(
            "are session beans",
            type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    @ArchTest
    static final ArchRule R5_TRANSACTIONS_ROLES_AND_TIMERS_ONLY_AT_THE_BOUNDARY = noClasses()
            .that()
            .resideOutsideOfPackage("uk.police.lfr.*.boundary..")
            .should()
            .dependOnClassesThat(BOUNDARY_ANNOTATIONS)
            .because("who reads a boundary must see who may do what, and in which transaction; move the annotation to"
                    + " the boundary that calls this");

    @ArchTest
    static final ArchRule R5_A_BOUNDARY_IS_A_SESSION_BEAN = classes()
            .that()
            .resideInAPackage("uk.police.lfr.*.boundary..")
            .and()
            .arePublic()
            .and()
            .areNotAnnotations()
            .and()
            // Answer who is calling and why a step failed; they do nothing that a role could allow.
            .doNotHaveFullyQualifiedName("uk.police.lfr.platform.boundary.Caller")
            .and()
            .doNotHaveFullyQualifiedName("uk.police.lfr.platform.boundary.Contention")
            .should()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Singleton.class)
            .because("the container checks roles on session beans alone; what is not called from outside is control");

    @ArchTest
    static final ArchRule R5_EVERY_BOUNDARY_METHOD_DECLARES_WHO_MAY_CALL_IT = methods()
            .that()
            .areDeclaredInClassesThat(SESSION_BEAN)
            .and()
            .arePublic()
            .should(new DeclareRoles())
            .because("what says nothing is open to everyone who is signed in; name the roles, or PermitAll with its"
                    + " reason beside it");

    private BoundaryRules() {}

    private static final class DeclareRoles extends ArchCondition<JavaMethod> {
        DeclareRoles() {
            super("declare roles, or that everyone may");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean declared = method.isAnnotatedWith(RolesAllowed.class)
                    || method.isAnnotatedWith(PermitAll.class)
                    || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                    || method.getOwner().isAnnotatedWith(PermitAll.class);
            events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " names no roles"));
        }
    }
}
