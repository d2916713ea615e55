package uk.police.lfr.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private long now;
    private final TokenBuckets buckets = new TokenBuckets(3, Duration.ofSeconds(30), () -> now);

    private void takeAll() {
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, buckets.take("a"));
        }
    }

    @Test
    void whoAskedTooOftenIsToldWhenToComeAgain() {
        takeAll();
        assertEquals(Duration.ofSeconds(10), buckets.take("a"));
        now += Duration.ofSeconds(10).toNanos();
        assertEquals(Duration.ZERO, buckets.take("a"));
        assertEquals(Duration.ofSeconds(10), buckets.take("a"));
    }

    @Test
    void othersAreNotHeldBack() {
        takeAll();
        assertEquals(Duration.ZERO, buckets.take("b"));
    }

    @Test
    void whatIsGivenBackMayBeTakenAgain() {
        takeAll();
        buckets.giveBack("a");
        assertEquals(Duration.ZERO, buckets.take("a"));
        assertEquals(Duration.ofSeconds(10), buckets.take("a"));
    }

    @Test
    void nobodySavesUpMoreThanABucket() {
        now += Duration.ofHours(1).toNanos();
        takeAll();
        assertEquals(Duration.ofSeconds(10), buckets.take("a"));
    }

    @Test
    void everNewSendersDoNotFillTheMemoryAndPushOutOnlyTheOldest() {
        takeAll();
        for (int i = 0; i < 9_999; i++) {
            buckets.take("other " + i);
        }
        assertEquals(Duration.ofSeconds(10), buckets.take("a"));
        for (int i = 0; i < 10_000; i++) {
            buckets.take("more " + i);
        }
        takeAll();
    }

    @Test
    void withoutALimitNobodyWaits() {
        TokenBuckets none = new TokenBuckets(0, Duration.ofSeconds(30), () -> now);
        for (int i = 0; i < 1000; i++) {
            assertEquals(Duration.ZERO, none.take("a"));
        }
    }

    @Test
    void secondsAreRoundedUp() {
        assertEquals("1", TokenBuckets.seconds(Duration.ofMillis(1)));
        assertEquals("10", TokenBuckets.seconds(Duration.ofSeconds(10)));
    }
}
