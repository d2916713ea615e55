package uk.police.lfr.retention.contract;

/** Where a proposed policy stands. */
public enum ProposalState {
    WAITING,
    ADOPTED,
    WITHDRAWN
}
