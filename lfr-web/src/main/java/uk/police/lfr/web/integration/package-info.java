/** Data for other systems of the force, for whoever is signed in and holds the role: {@code /api/v1/staff}. */
package uk.police.lfr.web.integration;
