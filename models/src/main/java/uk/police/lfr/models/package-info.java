/**
 * Builds the folder of face models that every LFR server starts from: fetched, verified, converted, described.
 *
 * <p>Runs in the build only; nothing of it is deployed. See {@code models/README.md}.
 */
package uk.police.lfr.models;
