package uk.police.lfr.evaluation.set;

import java.nio.file.Path;

/**
 * A picture and whom it shows.
 *
 * @param person name of the folder it lies in
 * @param file where it lies
 */
public record LabelledPicture(String person, Path file) {
    /** As messages name it, such as {@code Ann_Example/Ann_Example_0001.jpg}. */
    public String name() {
        return person + "/" + file.getFileName();
    }
}
