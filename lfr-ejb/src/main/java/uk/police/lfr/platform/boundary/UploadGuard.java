package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.control.DocumentContent;
import uk.police.lfr.platform.control.VirusScanner;

/**
 * Looks into a document that others will open, before it is kept: what it does beside being read, what stands behind its end,
 * and what the force's scanner says. Pictures of people are not asked about here: they are decoded, and coded anew before they
 * leave.
 */
@Stateless
@PermitAll // Refuses files; who may hand one in is the rule of the boundary that takes it.
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UploadGuard {
    @Inject
    private VirusScanner scanner;

    /**
     * @param field of the form, which the refusal names
     * @throws InvalidInput it is not let in, or the scanner that was set does not answer
     */
    public void check(String field, byte[] content) {
        if (DocumentContent.isActive(content)) {
            throw new InvalidInput(field, "upload.active");
        }
        if (DocumentContent.hasMore(content)) {
            throw new InvalidInput(field, "upload.more");
        }
        switch (scanner.scan(content)) {
            case CLEAN -> {}
            case FOUND -> throw new InvalidInput(field, "upload.infected");
            case SILENT -> throw new InvalidInput(field, "upload.scanner_silent");
        }
    }
}
