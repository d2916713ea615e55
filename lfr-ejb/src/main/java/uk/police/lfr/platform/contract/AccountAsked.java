package uk.police.lfr.platform.contract;

import java.util.Map;
import java.util.TreeSet;

/** Somebody asked for an account, or for other roles of one; nothing has changed yet. */
public record AccountAsked(String actor, StaffMember member) implements Auditable {
    @Override
    public String subject() {
        return "account/" + member.username();
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("rank", member.rank(), "roles", new TreeSet<>(member.roles()));
    }
}
