package uk.police.lfr.platform.contract;

/** The caller may do it, but must first prove again that it is they who sit there (decision 0161). */
public class ProofNeeded extends InvalidInput {
    private static final long serialVersionUID = 1L;

    public ProofNeeded() {
        super("proof", "staff.proof_needed");
    }
}
