package uk.police.lfr.web.publicsite.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.publicsite.PublicAddress;

/** Makes entries of published deployments: one for each, with the permanent address that it has for good. */
final class DeploymentFeed {

    private final FeedAddress address;
    private final String origin;
    private final DeploymentWords words;

    /** @param origin see {@link uk.police.lfr.web.publicsite.PublicOrigin} */
    DeploymentFeed(FeedAddress address, String origin) {
        this.address = address;
        this.origin = origin;
        this.words = new DeploymentWords(address.languages());
    }

    Feed of(List<PublicDeployment> deployments) {
        List<FeedEntry> entries = deployments.stream()
                .map(this::entry)
                .sorted(Comparator.comparing(FeedEntry::updated).reversed())
                .toList();
        return new Feed(
                words.text("feed.title"),
                words.text("feed.description"),
                words.force(deployments),
                origin + address.path(),
                origin + PublicAddress.home(address.language()).path(),
                address.languages(),
                // A feed says when it changed; before the first notice there is no such moment.
                entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated(),
                entries);
    }

    private FeedEntry entry(PublicDeployment deployment) {
        return new FeedEntry(
                address.page(origin, deployment),
                words.title(deployment),
                words.summary(deployment),
                deployment.revisions().get(0).publishedAt(),
                deployment.changedAt());
    }
}
