package uk.police.lfr.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How many templates, and faces cut out of pictures, of a segment lived no longer than this and longer than the bucket
 * before. Only ever grows.
 */
@Entity
@Table(name = "template_lifetime")
public class LifetimeBucket {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "segment_id")
    private long segmentId;

    @Column(name = "upper_millis")
    private int upperMillis;

    private long templates;

    private long crops;

    protected LifetimeBucket() {
        // for JPA
    }

    public LifetimeBucket(long segmentId, int upperMillis) {
        this.segmentId = segmentId;
        this.upperMillis = upperMillis;
    }

    public void add(long templatesCounted, long cropsCounted) {
        templates += templatesCounted;
        crops += cropsCounted;
    }

    public int upperMillis() {
        return upperMillis;
    }

    public long templates() {
        return templates;
    }

    public long crops() {
        return crops;
    }
}
