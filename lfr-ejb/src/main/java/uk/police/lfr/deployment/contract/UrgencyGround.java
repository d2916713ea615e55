package uk.police.lfr.deployment.contract;

/** Why an authority cannot wait for a superintendent; a closed list. */
public enum UrgencyGround {
    THREAT_TO_LIFE,
    SERIOUS_HARM,
    FLEETING_INTELLIGENCE
}
