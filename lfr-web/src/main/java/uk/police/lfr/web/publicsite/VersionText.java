package uk.police.lfr.web.publicsite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.RecordRevision;

/**
 * One published version of a record in one language, with the addresses of its files and of its proof.
 *
 * @param name the record's reference and the version's number, in words
 * @param title of the deployment
 * @param page of the deployment
 * @param kind why there is a version
 * @param reason in words; empty for notice and results
 * @param published on which day
 * @param record its exact bytes as JSON
 * @param row its exact bytes as a row of the table
 * @param proof that the public log has the hashes of both
 */
public record VersionText(
        String name,
        String title,
        String page,
        String kind,
        String reason,
        String published,
        String record,
        String row,
        String proof) {

    /** Every version, newest first. */
    static List<VersionText> all(PublicDeployment deployment, Language language) {
        List<VersionText> versions = new ArrayList<>();
        deployment.revisions().forEach(revision -> versions.add(of(deployment, revision, language)));
        Collections.reverse(versions);
        return List.copyOf(versions);
    }

    /** The one that counts now. */
    static VersionText newest(PublicDeployment deployment, Language language) {
        List<RecordRevision> revisions = deployment.revisions();
        return of(deployment, revisions.get(revisions.size() - 1), language);
    }

    private static VersionText of(PublicDeployment deployment, RecordRevision revision, Language language) {
        PublicWords words = new PublicWords(language);
        String reference = deployment.reference();
        String number = Integer.toString(revision.number());
        String record = "/api/v1/deployments/" + reference + "/versions/" + number;
        return new VersionText(
                words.text("versions.name", reference, number),
                language.of(deployment.title()),
                PublicAddress.deployment(language, reference).path(),
                words.text("revision." + revision.kind()),
                language.of(revision.reason()),
                words.day(revision.publishedAt()),
                record,
                record + "/row",
                "/api/v1/log/record/" + reference + "/" + number);
    }
}
