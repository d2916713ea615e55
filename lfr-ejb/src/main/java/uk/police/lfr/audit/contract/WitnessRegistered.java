package uk.police.lfr.audit.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** From now on this witness's signatures are published. */
public record WitnessRegistered(String actor, String name, String key) implements PubliclyLogged {
    @Override
    public String subject() {
        return "audit-log";
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("witness", name, "key", key);
    }
}
