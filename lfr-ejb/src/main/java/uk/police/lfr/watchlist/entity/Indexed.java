package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That somebody was on a list: a keyed hash, from which nobody learns who. */
@Entity
@Table(name = "listing_index")
public class Indexed {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "month_of")
    private String month;

    @Column(name = "watchlist_id")
    private long watchlistId;

    private String mac;

    protected Indexed() {
        // for JPA
    }

    public Indexed(String month, long watchlistId, String mac) {
        this.month = month;
        this.watchlistId = watchlistId;
        this.mac = mac;
    }
}
