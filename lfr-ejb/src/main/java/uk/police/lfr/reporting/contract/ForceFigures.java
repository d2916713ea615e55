package uk.police.lfr.reporting.contract;

import java.util.List;

/**
 * The force's deployments over some months.
 *
 * @param months every one of them, also those in which nothing was to begin; the earliest first
 * @param lists of the deployments that took place, in the order in which they began
 */
public record ForceFigures(List<MonthFigures> months, List<ListSize> lists, List<Timeliness> timeliness) {}
