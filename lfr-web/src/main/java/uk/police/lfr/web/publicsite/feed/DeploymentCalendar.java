package uk.police.lfr.web.publicsite.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Geo;
import biweekly.property.Method;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.PoliceTime;

/**
 * Published deployments as a calendar to subscribe to (RFC 5545). Each keeps its number for good; each version of
 * its record is a higher sequence, and what does not take place stays as cancelled, so that it leaves nobody's diary
 * unsaid.
 */
final class DeploymentCalendar {

    private final FeedAddress address;
    private final String origin;
    private final DeploymentWords words;

    /** @param origin see {@link uk.police.lfr.web.publicsite.PublicOrigin} */
    DeploymentCalendar(FeedAddress address, String origin) {
        this.address = address;
        this.origin = origin;
        this.words = new DeploymentWords(address.languages());
    }

    String of(List<PublicDeployment> deployments) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It folds by characters, and a Welsh one may have two octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar(deployments));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot be written", e);
        }
        return FoldedLines.of(text.toString());
    }

    ICalendar calendar(List<PublicDeployment> deployments) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//LFR//Deployments//EN");
        calendar.setMethod(new Method("PUBLISH"));
        calendar.addExperimentalProperty("X-WR-CALNAME", words.text("feed.title"));
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        deployments.stream().map(this::event).forEach(calendar::addEvent);
        return calendar;
    }

    private VEvent event(PublicDeployment deployment) {
        VEvent event = new VEvent();
        event.setUid(deployment.reference() + "@" + URI.create(origin).getHost());
        event.setSequence(deployment.revisions().size() - 1);
        // Of the version and not of this answer, so that the same calendar is the same text.
        event.setDateTimeStamp(Date.from(deployment.changedAt()));
        event.setLastModified(Date.from(deployment.changedAt()));
        when(event, deployment);
        event.setStatus(deployment.phase().calledOff() ? Status.cancelled() : Status.confirmed());
        event.setSummary(words.title(deployment));
        event.setLocation(words.place(deployment));
        event.setDescription(words.summary(deployment));
        event.setUrl(address.page(origin, deployment));
        event.setTransparency(true);
        deployment
                .point()
                .map(point -> new Geo(
                        point.latitude().doubleValue(), point.longitude().doubleValue()))
                .ifPresent(event::setGeo);
        return event;
    }

    /** Of what was before this system only the days are known: from the first to the one after the last. */
    private static void when(VEvent event, PublicDeployment deployment) {
        if (deployment.history()) {
            event.setDateStart(day(PoliceTime.day(deployment.start())), false);
            event.setDateEnd(day(PoliceTime.day(deployment.end()).plusDays(1)), false);
        } else {
            event.setDateStart(Date.from(deployment.start()));
            event.setDateEnd(Date.from(deployment.end()));
        }
    }

    /** In the zone of this server, in which days are written. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
