package uk.police.lfr.deployment.contract;

/** Why an authority cannot wait for a superintendent; a closed list (domain brief section 3). */
public enum UrgencyGround {
    THREAT_TO_LIFE,
    SERIOUS_HARM,
    FLEETING_INTELLIGENCE
}
