package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A deployment before this system. What is said of it stands in its versions; nothing was counted here. */
@Entity
@Table(name = "historic_record")
public class HistoricRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "carried_over_at")
    private Instant carriedOverAt;

    @Column(name = "carried_over_by")
    private String carriedOverBy;

    protected HistoricRecord() {
        // for JPA
    }

    public HistoricRecord(String reference, LocalDate firstDay, LocalDate lastDay, String by, Instant at) {
        this.reference = reference;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.carriedOverBy = by;
        this.carriedOverAt = at;
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }
}
