package uk.police.lfr.transparency.contract;

/** Why the public was told only afterwards: the class that is published, never the circumstances themselves. */
public enum WithholdingReason {
    /** An attack was expected, or the national threat level was critical. */
    CRITICAL_THREAT,
    /** Somebody's life or safety would have been put at risk. */
    THREAT_TO_LIFE,
    /** Exceptional circumstances of another kind. */
    EXCEPTIONAL_CIRCUMSTANCES
}
