package uk.police.lfr.platform.boundary;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.TrainingExpired;

/**
 * Only for those whose training counts today (rule R8): who holds the roles of the named courses must be trained in
 * one of those. Who holds none of these roles, such as an authorising officer at a desk that operators use too, passes.
 *
 * <p>Others are refused with {@link TrainingExpired}, and the refusal is in the audit log.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Trained {
    @Nonbinding
    Course[] value() default {};
}
