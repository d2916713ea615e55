package uk.police.lfr.web.operations.figures;

import java.util.List;

/** A page of figures: its tables, and what of its address says which figures they are of. */
public interface FigurePage {
    List<FigureTable> getTables();

    /** What an address of a file adds so that it holds the figures that the page shows, such as {@code months=12}. */
    String getChoice();
}
