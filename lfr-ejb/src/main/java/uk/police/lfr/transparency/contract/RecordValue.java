package uk.police.lfr.transparency.contract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One value of a public record: what it says, or why it says nothing.
 *
 * @param kind how it is written where it is given
 * @param value null unless reported or zero; numbers in plain decimal notation
 * @param reason why it is withheld; empty otherwise
 */
public record RecordValue(FigureState state, Kind kind, String value, String reason) {
    public static final RecordValue NOT_RECORDED = without(FigureState.NOT_RECORDED, "");
    public static final RecordValue NOT_APPLICABLE = without(FigureState.NOT_APPLICABLE, "");

    /** Rates are given to six significant digits: more than their intervals bear, fewer than would look exact. */
    private static final MathContext RATE_DIGITS = new MathContext(6);

    /** How a value is written. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }

    private static RecordValue without(FigureState state, String reason) {
        return new RecordValue(state, Kind.TEXT, null, reason);
    }

    /** @param reason a word of a closed list, such as {@code fewer_than_5} */
    public static RecordValue withheld(String reason) {
        return without(FigureState.WITHHELD, reason);
    }

    /** Not recorded where there is no text. */
    public static RecordValue text(String text) {
        return text == null || text.isEmpty() ? NOT_RECORDED : reported(Kind.TEXT, text);
    }

    /** The constant's name in lower case. */
    public static RecordValue word(Enum<?> constant) {
        return constant == null ? NOT_RECORDED : reported(Kind.TEXT, lower(constant));
    }

    /** ISO 8601 in UTC. */
    public static RecordValue instant(Instant instant) {
        return instant == null ? NOT_RECORDED : reported(Kind.TEXT, instant.toString());
    }

    public static RecordValue flag(boolean flag) {
        return reported(Kind.FLAG, Boolean.toString(flag));
    }

    /** Not recorded where there is no number. */
    public static RecordValue number(Number number) {
        return number == null ? NOT_RECORDED : decimal(new BigDecimal(number.toString()));
    }

    /** A share, rounded; not applicable where there is none. */
    public static RecordValue share(OptionalDouble share) {
        return share.isEmpty() ? NOT_APPLICABLE : decimal(new BigDecimal(share.getAsDouble()).round(RATE_DIGITS));
    }

    private static RecordValue decimal(BigDecimal number) {
        boolean zero = number.signum() == 0;
        String plain = zero ? "0" : number.stripTrailingZeros().toPlainString();
        return new RecordValue(zero ? FigureState.ZERO : FigureState.REPORTED, Kind.NUMBER, plain, "");
    }

    private static RecordValue reported(Kind kind, String value) {
        return new RecordValue(FigureState.REPORTED, kind, value, "");
    }

    /** As a figure of the public pages. */
    public Figure figure() {
        return new Figure(state, value == null || kind != Kind.NUMBER ? null : new BigDecimal(value).longValue());
    }

    /** As a cell of the table: the value, or the word of the state, with the reason of what is withheld. */
    public String cell() {
        if (value != null) {
            return value;
        }
        return state == FigureState.WITHHELD ? lower(state) + ": " + reason : lower(state);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
