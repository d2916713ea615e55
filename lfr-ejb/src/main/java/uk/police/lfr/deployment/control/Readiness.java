package uk.police.lfr.deployment.control;

import java.util.List;
import uk.police.lfr.deployment.contract.OperationalDay;

/** Something that must be so on the ground before a day is ready. Every bean of this type is asked. */
public interface Readiness {
    /** @return what is missing, as keys of the portal's sentences; empty if nothing is */
    List<String> missing(OperationalDay day);
}
