package uk.police.lfr.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.interceptor.AroundInvoke;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.vision.VisionException;

/** R10, R13 and R14: how types are written. */
final class CodeRules {
    private static final DescribedPredicate<JavaClass> STORED = describe(
            "are stored", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));

    /** Any other class prints its name and a number; a record prints its fields, and entities are printed in logs. */
    private static final DescribedPredicate<JavaClass> RAW_DATA_IN_A_RECORD_OR_ENTITY = describe(
            "are records or entities with raw data",
            type -> (type.isRecord() || STORED.test(type))
                    && type.getFields().stream()
                            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                            .anyMatch(field -> field.getRawType().isEquivalentTo(byte[].class)
                                    || field.getRawType().isEquivalentTo(float[].class)));

    @ArchTest
    static final ArchRule R10_RAW_DATA_HAS_A_TEXT_OF_ITS_OWN = classes()
            .that(RAW_DATA_IN_A_RECORD_OR_ENTITY)
            .should(new OwnToString())
            .because("what is printed lands in a log; override toString with the id alone");

    @ArchTest
    static final ArchRule R13_ENTITIES_CHANGE_BY_VERBS = noMethods()
            .that()
            .areDeclaredInClassesThat(STORED)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a setter knows no rule; name the step of the life cycle and check its precondition there");

    @ArchTest
    static final ArchRule R13_ENTITIES_KEEP_THEIR_STATE_TO_THEMSELVES = fields().that()
            .areDeclaredInClassesThat(STORED)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because("a field that others write is a setter; name the step of the life cycle");

    @ArchTest
    static final ArchRule R13_NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|DTO|Service)")
            .because("such a name says nothing of the work; use the field's word for it");

    @ArchTest
    static final ArchRule R14_REFUSALS_HAVE_A_SENTENCE = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .and()
            // Stands alone, outside the server; its sentence is its message.
            .resideOutsideOfPackage("uk.police.lfr.audit.verify..")
            .should()
            .beAssignableTo(LfrException.class)
            .orShould()
            .beAssignableTo(VisionException.class)
            .because("a refusal is shown to a person; extend LfrException, whose key names the sentence");

    @ArchTest
    static final ArchRule R14_NOBODY_DECLARES_EVERYTHING = codeUnits()
            .that()
            // Passes on what the method declares that it stands before.
            .areNotAnnotatedWith(AroundInvoke.class)
            .should(new DeclareNothingBroad())
            .because("who calls it cannot tell what to do; declare what can really happen");

    private CodeRules() {}

    private static final class OwnToString extends ArchCondition<JavaClass> {
        OwnToString() {
            super("write their own toString");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            // The one that the compiler makes for a record reads no field that can be seen here.
            boolean written = type.tryGetMethod("toString")
                    .map(method -> !method.getAccessesFromSelf().isEmpty())
                    .orElse(false);
            events.add(new SimpleConditionEvent(type, written, type.getName() + " has no toString of its own"));
        }
    }

    private static final class DeclareNothingBroad extends ArchCondition<JavaCodeUnit> {
        DeclareNothingBroad() {
            super("declare neither Exception nor Throwable");
        }

        @Override
        public void check(JavaCodeUnit code, ConditionEvents events) {
            boolean broad = code.getThrowsClause().getTypes().stream()
                    .anyMatch(type -> type.isEquivalentTo(Exception.class) || type.isEquivalentTo(Throwable.class));
            events.add(new SimpleConditionEvent(code, !broad, code.getFullName() + " throws Exception or Throwable"));
        }
    }
}
