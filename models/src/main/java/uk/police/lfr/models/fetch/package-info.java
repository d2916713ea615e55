/**
 * Brings pinned files of npm packages to this machine and lets none through that differs from its pin.
 *
 * <p>A package is only ever downloaded and unpacked ({@code npm pack}), never installed, so no script of it runs.
 * Knows nothing of face models.
 */
package uk.police.lfr.models.fetch;
