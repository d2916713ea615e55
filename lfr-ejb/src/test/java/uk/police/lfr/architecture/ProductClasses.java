package uk.police.lfr.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** What is delivered: no test classes, whether they lie in a folder or travel in a test jar. */
public final class ProductClasses implements ImportOption {
    private static final Pattern TESTS = Pattern.compile(".*(/test-classes/|-tests\\.jar).*");

    @Override
    public boolean includes(Location location) {
        return !location.matches(TESTS);
    }
}
