package uk.police.lfr.footage.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A crash had left files that no segment knows, or segments without an end; the files are gone, the segments closed. */
public record FootageLeftoverDeleted(String actor, int files, int interrupted) implements Auditable {
    @Override
    public String subject() {
        return "footage";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("files", files, "interrupted", interrupted);
    }
}
