package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.police.lfr.transparency.contract.FigureState;

/** Which files of open data there are, and what they hold. */
@Named
@RequestScoped
public class OpenDataPage {

    @Inject
    private PublicPage page;

    /** A file to follow or to save. */
    public record File(String label, String path, String type, String description) {}

    /** Files that say the same in different forms. */
    public record DataSet(String id, String title, String words, List<File> files) {}

    /** A word that stands in place of a value, and what it means. */
    public record State(String word, String meaning) {}

    /** Feeds apart: see {@link #getFeeds}. */
    public List<DataSet> getSets() {
        PublicWords words = words();
        return Arrays.stream(OpenFile.DataSet.values())
                .map(set -> new DataSet(
                        DeploymentFilter.lower(set),
                        words.text("openData.set." + set),
                        words.text("openData.words." + set),
                        set.files().stream()
                                .filter(file -> !file.isFeed())
                                .map(file -> file(file, file.path(), words))
                                .toList()))
                .toList();
    }

    /** In the language of the page. */
    public List<File> getFeeds() {
        PublicWords words = words();
        return Arrays.stream(OpenFile.values())
                .filter(OpenFile::isFeed)
                .map(feed -> file(feed, feed.path(page.getLanguage()), words))
                .toList();
    }

    /** In both languages. */
    public List<File> getBilingualFeeds() {
        PublicWords words = words();
        return Arrays.stream(OpenFile.values())
                .filter(OpenFile::isFeed)
                .map(feed -> file(feed, feed.path(), words))
                .toList();
    }

    public List<State> getStates() {
        PublicWords words = words();
        return Arrays.stream(FigureState.values())
                .map(state -> new State(DeploymentFilter.lower(state), words.text("openData.state." + state)))
                .toList();
    }

    private static File file(OpenFile file, String path, PublicWords words) {
        return new File(words.text("openData.file." + file), path, file.type(), file.description());
    }

    private PublicWords words() {
        return new PublicWords(page.getLanguage());
    }
}
