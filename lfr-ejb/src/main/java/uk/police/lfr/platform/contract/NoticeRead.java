package uk.police.lfr.platform.contract;

import java.util.Map;

/** Somebody has read what they were told. */
public record NoticeRead(String actor, long noticeId) implements Auditable {
    @Override
    public String subject() {
        return "notice/" + noticeId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
