package uk.police.lfr.evaluation.statistics;

/**
 * A measured share and how far it may be off. The interval covers both Clopper and Pearson's and the bootstrap over
 * subjects: the first alone takes comparisons of one person for independent, the second alone sees no doubt where
 * nothing went wrong.
 */
public record Rate(Share share, Interval interval) {
    public double value() {
        return share.rate();
    }

    public Rate complement() {
        return new Rate(share.complement(), interval.complement());
    }
}
