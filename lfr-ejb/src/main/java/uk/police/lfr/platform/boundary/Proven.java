package uk.police.lfr.platform.boundary;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.police.lfr.platform.contract.ProofNeeded;

/**
 * Only for those who have just proved that it is they: whoever sits down at a screen that somebody left open signs
 * nothing (decision 0161).
 *
 * <p>Others are refused with {@link ProofNeeded}, and the refusal is in the audit log.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Proven {}
