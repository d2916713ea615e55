package uk.police.lfr.web.admin.publishing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.transparency.contract.HistoricDeployment;

/** A deployment before this system, as the publisher types it from what the force had published. */
public class TypedHistory implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TypedText title = new TypedText();
    private final TypedText context = new TypedText();
    private final TypedText place = new TypedText();
    private final TypedText source = new TypedText();
    private final TypedFigure watchlist = new TypedFigure();
    private final TypedFigure faces = new TypedFigure();
    private final TypedFigure alerts = new TypedFigure();
    private final TypedFigure arrests = new TypedFigure();
    private String firstDay;
    private String lastDay;
    private DeploymentType type;
    private PurposeLimb[] purposes = {};

    void show(HistoricDeployment past) {
        title.show(past.title());
        context.show(past.context());
        place.show(past.place());
        source.show(past.source());
        watchlist.show(past.watchlist());
        faces.show(past.faces());
        alerts.show(past.alerts());
        arrests.show(past.arrests());
        firstDay = past.firstDay().toString();
        lastDay = past.lastDay().toString();
        type = past.type();
        purposes = past.purposes().toArray(PurposeLimb[]::new);
    }

    HistoricDeployment said() {
        return new HistoricDeployment(
                title.said(),
                context.said(),
                place.said(),
                day("firstDay", firstDay),
                day("lastDay", lastDay),
                type,
                limbs(),
                watchlist.said("watchlist"),
                faces.said("faces"),
                alerts.said("alerts"),
                arrests.said("arrests"),
                source.said());
    }

    private Set<PurposeLimb> limbs() {
        return purposes.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(purposes));
    }

    private static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed);
        } catch (DateTimeParseException noDay) {
            throw new InvalidInput(field, "publishing.history_day");
        }
    }

    public TypedText getTitle() {
        return title;
    }

    public TypedText getContext() {
        return context;
    }

    public TypedText getPlace() {
        return place;
    }

    public TypedText getSource() {
        return source;
    }

    public TypedFigure getWatchlist() {
        return watchlist;
    }

    public TypedFigure getFaces() {
        return faces;
    }

    public TypedFigure getAlerts() {
        return alerts;
    }

    public TypedFigure getArrests() {
        return arrests;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public DeploymentType[] getTypes() {
        return DeploymentType.values();
    }

    public DeploymentType getType() {
        return type;
    }

    public void setType(DeploymentType type) {
        this.type = type;
    }

    public PurposeLimb[] getLimbs() {
        return PurposeLimb.values();
    }

    public PurposeLimb[] getPurposes() {
        return purposes.clone();
    }

    public void setPurposes(PurposeLimb[] purposes) {
        this.purposes = purposes.clone();
    }
}
