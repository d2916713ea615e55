package uk.police.lfr.alert.contract;

/** What became of an arrest or an attendance afterwards, so that "arrest" is not the last word. */
public enum LaterOutcome {
    DE_ARRESTED,
    CHARGED
}
