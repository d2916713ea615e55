package uk.police.lfr.web.publicsite.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import uk.police.lfr.transparency.contract.DocumentPublished;
import uk.police.lfr.transparency.contract.DocumentWithdrawn;
import uk.police.lfr.transparency.contract.VersionPublished;
import uk.police.lfr.web.publicsite.TaggedText;

/**
 * Answers to the public as they were made last: pages as they were rendered, feeds and data as text. What is published
 * empties the store at once; whatever else an answer says (what is live, held, missed) is at most as old as it is kept.
 * Thread-safe.
 */
@ApplicationScoped
public class KeptAnswers {

    /** Pages times languages, choices of cookies and listeners, for more deployments than a force has in a decade. */
    private static final int MOST_PAGES = 20_000;

    /**
     * Three times what there is to subscribe to and to download. Without a configured address, a text is made for each
     * host name that somebody asks by.
     */
    private static final int MOST_TEXTS = 60;

    private final KeptCopies<KeptPage> pages;
    private final KeptCopies<TaggedText> texts;

    public KeptAnswers() {
        this(System::nanoTime);
    }

    KeptAnswers(LongSupplier nanos) {
        pages = new KeptCopies<>(MOST_PAGES, nanos);
        texts = new KeptCopies<>(MOST_TEXTS, nanos);
    }

    /**
     * @param key all that the page depends on, besides what is published
     * @param page renders it; empty where the answer is not a page to keep, and has been given
     * @return empty where the rendering has answered by itself
     */
    Optional<KeptPage> page(String key, KeptCopies.Making<KeptPage> page) throws IOException, ServletException {
        return pages.copy(key, page);
    }

    /**
     * A feed or a file of data.
     *
     * @param key its address, with the origin where the text names it
     * @param making of the text, only where it is not kept
     */
    public TaggedText text(String key, Supplier<String> making) {
        try {
            return texts.copy(key, () -> Optional.of(new TaggedText(making.get())))
                    .orElseThrow();
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("A text is made without reading or forwarding anything", e);
        }
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionPublished published) {
        empty();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentPublished published) {
        empty();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentWithdrawn withdrawn) {
        empty();
    }

    private void empty() {
        pages.clear();
        texts.clear();
    }
}
