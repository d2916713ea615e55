package uk.police.lfr.web.operations.engagement;

import java.io.Serializable;
import java.util.stream.Stream;
import uk.police.lfr.alert.contract.PerceivedPerson;
import uk.police.lfr.alert.contract.PerceivedPerson.AgeBand;
import uk.police.lfr.alert.contract.PerceivedPerson.Ethnicity;
import uk.police.lfr.alert.contract.PerceivedPerson.Sex;

/** What an officer says about how they perceived a person; each of the three may be left out. */
public final class PerceivedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Ethnicity ethnicity;
    private Sex sex;
    private AgeBand ageBand;

    /** Null where the officer said nothing at all. */
    public PerceivedPerson person() {
        return Stream.of(ethnicity, sex, ageBand).allMatch(said -> said == null)
                ? null
                : new PerceivedPerson(ethnicity, sex, ageBand);
    }

    public Ethnicity[] getEthnicities() {
        return Ethnicity.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public AgeBand[] getAgeBands() {
        return AgeBand.values();
    }

    public Ethnicity getEthnicity() {
        return ethnicity;
    }

    public void setEthnicity(Ethnicity ethnicity) {
        this.ethnicity = ethnicity;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public AgeBand getAgeBand() {
        return ageBand;
    }

    public void setAgeBand(AgeBand ageBand) {
        this.ageBand = ageBand;
    }
}
