package uk.police.lfr.web.operations.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.reporting.boundary.OperatorFiguresDesk;
import uk.police.lfr.web.session.StaffMember;

/** How operators decided on alerts in one month: everybody's for those who answer for it, else one's own. */
@Named("operatorFigures")
@RequestScoped
public class OperatorFiguresPage implements FigurePage {
    private static final int MONTHS = 12;

    @Inject
    private OperatorFiguresDesk desk;

    @Inject
    private StaffMember staff;

    @Inject
    private Clock clock;

    private String month;
    private List<FigureTable> tables;

    @Override
    public List<FigureTable> getTables() {
        if (tables == null) {
            tables = OperatorSheets.of(isEverybody() ? desk.all(shown()) : desk.mine(shown()));
        }
        return tables;
    }

    @Override
    public String getChoice() {
        return "month=" + shown();
    }

    /** Whether the person may see others' figures. */
    public boolean isEverybody() {
        return staff.isSilver() || staff.isAuthoriser();
    }

    /** A month as the page offers it. */
    public record Choice(String value, String name, boolean chosen) {}

    /** Newest first. */
    public List<Choice> getMonths() {
        YearMonth now = thisMonth();
        return IntStream.range(0, MONTHS)
                .mapToObj(now::minusMonths)
                .map(each -> new Choice(each.toString(), FigureText.shown(each), each.equals(shown())))
                .toList();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(ForceTime.date(clock.instant()));
    }

    private YearMonth shown() {
        try {
            return month == null ? thisMonth() : YearMonth.parse(month);
        } catch (DateTimeParseException noMonth) {
            return thisMonth();
        }
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
