package uk.police.lfr.reporting.contract;

import java.time.YearMonth;
import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody read, or took out as a file, how operators by name decided on alerts. */
public record OperatorFiguresRead(String actor, YearMonth month, int operators) implements Auditable {
    @Override
    public String subject() {
        return "operators";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("month", month, "operators", operators);
    }
}
