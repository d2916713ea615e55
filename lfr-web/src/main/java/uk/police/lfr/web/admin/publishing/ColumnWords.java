package uk.police.lfr.web.admin.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import uk.police.lfr.web.StaffLanguage;
import uk.police.lfr.web.publicsite.ColumnTitle;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.PublicWords;

/** Columns of the public record in the words in which the open data explains them. Thread-safe. */
@Named
@ApplicationScoped
public class ColumnWords {

    public String of(String column) {
        return ColumnTitle.of(
                column, new PublicWords(Language.valueOf(StaffLanguage.spoken().name())));
    }
}
