package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.police.lfr.deployment.contract.NoticeWithheldByOfficer;
import uk.police.lfr.transparency.control.PublicRecordStore;
import uk.police.lfr.transparency.entity.WithheldNotice;

/** Notes, in the officer's transaction, that a notice is withheld and until when: it is published by itself after. */
@Stateless
@PermitAll // Reached by the officer's event alone.
public class NoticeIntake {
    @Inject
    private PublicRecordStore records;

    public void on(@Observes NoticeWithheldByOfficer withheld) {
        records.keep(new WithheldNotice(withheld.deploymentId(), LocalDate.parse(withheld.publishAfter())));
    }
}
